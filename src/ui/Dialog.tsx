import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { Icon } from './Icon.tsx';
import { usePanels } from './panels.ts';

interface DialogProps {
  readonly title: string;
  /** as wide and high as a book, rather than a note */
  readonly isBook?: boolean;
  readonly children: ReactNode;
}

/** A modal page over the plate; Esc and a click beside it close it, and the focus returns to where it was. */
export function Dialog({ title, isBook = false, children }: DialogProps) {
  const { closeDialog } = usePanels();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={isBook ? 'dialog dialog-book' : 'dialog'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        closeDialog();
      }}
      onClick={(event) => event.target === dialog.current && closeDialog()}
    >
      <div className="dialog-page">
        <header className="card-head">
          <h2 id={titleId}>{title}</h2>
          <button type="button" className="icon-button" aria-label={`Close: ${title}`} onClick={closeDialog}>
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
