import type { ReactNode } from 'react';
import { Suspense, lazy, useCallback, useEffect, useMemo, useState } from 'react';
import type { TopicId } from '#domain/facts/topic-names';
import { hasInk, isSameSelection } from '#store/selectors';
import { useView, useViewStore } from '#store/view-context';
import { AboutDialog } from './AboutDialog.tsx';
import { Card } from './Card.tsx';
import { FirstVisit } from './FirstVisit.tsx';
import { Header, PhoneNavigation } from './Header.tsx';
import { HeatLegend } from './HeatLegend.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { LayersPanel } from './LayersPanel.tsx';
import { FailureAlert, LoadProgress, Notices } from './Notices.tsx';
import type { Asked, DialogName, OpenSheet, Panels } from './panels.ts';
import { PanelsContext } from './panels.ts';
import { Status } from './Status.tsx';
import { statusSentence } from './status-sentence.ts';
import { useKeys } from './use-keys.ts';
import { ViewButtons } from './ViewButtons.tsx';
import { DISCLAIMER } from './words.ts';
import './styles/index.css';

/** The chapters, and what counts the statements of all of them, are fetched when somebody wants to read. */
const LearnBook = lazy(() => import('./LearnBook.tsx'));
const SourcesPage = lazy(() => import('./SourcesPage.tsx'));

export interface ShellProps {
  /** everything inside the canvas; given by the app, because the panels know nothing of it */
  readonly stage: ReactNode;
  /** the *Display* panel, rendered when it is first opened */
  readonly display: ReactNode;
  readonly currentLink: () => string;
  readonly isFirstVisit: boolean;
  readonly onFirstVisitSeen: () => void;
}

/** What the live region says: changes of the view, and what a control says beyond that. The later one is heard. */
function useAnnouncements() {
  const store = useViewStore();
  const [said, setSaid] = useState('');
  // A sentence said twice must be heard twice: the invisible difference makes it new.
  const announce = useCallback((sentence: string) => setSaid((before) => (before === sentence ? `${sentence}\u00a0` : sentence)), []);
  useEffect(
    () =>
      store.subscribe((after, before) => {
        const sentence = statusSentence(before, after);
        if (sentence) announce(sentence);
      }),
    [store, announce],
  );
  return { said, announce };
}

function usePanelState(currentLink: () => string) {
  const [opened, setOpened] = useState<OpenSheet | null>(null);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const [chapter, setChapter] = useState<TopicId | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isDisplayOpen, setDisplayOpen] = useState(false);
  const store = useViewStore();
  const { said, announce } = useAnnouncements();
  const selection = useView((state) => state.selection);
  // Something was selected, or put away, while a sheet was open: the sheet has given way for good.
  if (opened && !isSameSelection(opened.whileSelected, selection)) setOpened(null);
  const sheet = opened?.name ?? null;
  const panels = useMemo<Panels>(
    () => ({
      sheet,
      dialog,
      isDisplayOpen,
      toggleSheet: (name) => setOpened(sheet === name ? null : { name, whileSelected: selection }),
      openDialog: (name) => {
        setOpened(null);
        setDialog(name);
      },
      openLearn: (at) => {
        setOpened(null);
        setChapter(at);
        setDialog('learn');
      },
      closeDialog: () => setDialog(null),
      toggleDisplay: () => {
        setOpened(null);
        setDisplayOpen(!isDisplayOpen);
      },
      closeAll: () => {
        setOpened(null);
        setDisplayOpen(false);
        return sheet !== null || isDisplayOpen;
      },
      asked,
      openAt: (list, claim) => setAsked((before) => ({ selection: store.getState().selection, list, claim, count: (before?.count ?? 0) + 1 })),
      announce,
      currentLink,
    }),
    [asked, store, sheet, dialog, isDisplayOpen, selection, announce, currentLink],
  );
  return { panels, said, chapter };
}

export function Shell({ stage, display, currentLink, isFirstVisit, onFirstVisitSeen }: ShellProps) {
  const { panels, said, chapter } = usePanelState(currentLink);
  const hasCard = useView((state) => state.selection !== null);
  const hasHeat = useView(hasInk);
  const [isNew, setNew] = useState(isFirstVisit);
  useKeys(panels);
  return (
    <PanelsContext value={panels}>
      <div className="shell" data-sheet={panels.sheet ?? (hasCard ? 'card' : 'none')} data-heat={hasHeat} data-card={hasCard}>
        <main className="stage">{stage}</main>
        <Header />
        <LayersPanel />
        <div className="right-column">
          {panels.isDisplayOpen && (
            <aside className="display-panel" aria-label="Display">
              {display}
            </aside>
          )}
          <Card />
          {isNew && !hasCard && !hasHeat && (
            <FirstVisit
              onSeen={() => {
                setNew(false);
                onFirstVisitSeen();
              }}
            />
          )}
        </div>
        <div className="middle">
          <FailureAlert />
          <Notices />
        </div>
        <footer className="footer">
          <div className="footer-rise">
            <LoadProgress />
            <HeatLegend />
          </div>
          <ViewButtons />
          <p className="disclaimer">
            {DISCLAIMER}
            <button type="button" className="word-button" onClick={() => panels.openDialog('about')}>
              About the evidence
            </button>
          </p>
          <PhoneNavigation />
        </footer>
        <Status said={said} />
        {panels.dialog === 'about' && <AboutDialog />}
        {panels.dialog === 'keys' && <KeysDialog />}
        {panels.dialog === 'sources' && (
          <Suspense fallback={null}>
            <SourcesPage />
          </Suspense>
        )}
        {panels.dialog === 'learn' && (
          <Suspense fallback={null}>
            <LearnBook opensAt={chapter} />
          </Suspense>
        )}
      </div>
    </PanelsContext>
  );
}
