import { useEffect, useState } from 'react';
import { isDark } from '#store/selectors';
import { useVerbs, useView } from '#store/view-context';
import { SearchBox } from './SearchBox.tsx';
import { usePanels } from './panels.ts';

const COPIED_MS = 2500;

function CopyLink() {
  const { currentLink, announce } = usePanels();
  const verbs = useVerbs();
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = window.setTimeout(() => setCopied(false), COPIED_MS);
    return () => window.clearTimeout(timer);
  }, [isCopied]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(currentLink());
      setCopied(true);
      announce('Link copied. It restores exactly this view.');
    } catch {
      // No permission, or no secure context: the address bar carries the same link.
      verbs.notice('This browser does not let the page copy. The address bar holds the same link.');
    }
  };
  return (
    <button type="button" className="word-button copy-link" onClick={() => void copy()}>
      {isCopied ? 'Copied' : 'Copy link'}
    </button>
  );
}

function Actions() {
  const { openDialog, openLearn, toggleDisplay, isDisplayOpen, sheet } = usePanels();
  const verbs = useVerbs();
  const { canUndo, canRedo } = useView(({ canUndo, canRedo }) => ({ canUndo, canRedo }));
  const dark = useView(isDark);
  return (
    <div className="actions" role="group" aria-label="Menu" data-open={sheet === 'menu'}>
      <button type="button" className="word-button learn-word" onClick={() => openLearn(null)}>
        Learn
      </button>
      <button type="button" className="word-button" disabled={!canUndo} onClick={verbs.undo}>
        Undo
      </button>
      <button type="button" className="word-button" disabled={!canRedo} onClick={verbs.redo}>
        Redo
      </button>
      <CopyLink />
      <button type="button" className="word-button" aria-pressed={dark} onClick={() => verbs.changeDisplay({ theme: dark ? 'light' : 'dark' })}>
        Dark
      </button>
      <button type="button" className="word-button" aria-expanded={isDisplayOpen} onClick={toggleDisplay}>
        Display
      </button>
      <button type="button" className="word-button" onClick={() => openDialog('about')}>
        About
      </button>
      <button type="button" className="word-button" aria-label="Keys" title="Keys (?)" onClick={() => openDialog('keys')}>
        ?
      </button>
    </div>
  );
}

export function Header() {
  return (
    <header className="header">
      <h1 className="wordmark">Myoscope</h1>
      <SearchBox />
      <Actions />
    </header>
  );
}

/** On a phone the panels are sheets, and these words open them. */
export function PhoneNavigation() {
  const { sheet, toggleSheet, openLearn } = usePanels();
  return (
    <nav className="phone-nav" aria-label="Panels">
      <button type="button" onClick={() => openLearn(null)}>
        Learn
      </button>
      {(['layers', 'views', 'menu'] as const).map((name) => (
        <button key={name} type="button" aria-expanded={sheet === name} onClick={() => toggleSheet(name)}>
          {{ layers: 'Layers', views: 'View', menu: 'Menu' }[name]}
        </button>
      ))}
    </nav>
  );
}
