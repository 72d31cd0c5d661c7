import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { Icon } from './Icon.tsx';
import { usePanels } from './panels.ts';

/** A modal page over the plate; Esc and a click beside it close it, and the focus returns to where it was. */
export function Dialog({ title, children }: { readonly title: string; readonly children: ReactNode }) {
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
      className="dialog"
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
