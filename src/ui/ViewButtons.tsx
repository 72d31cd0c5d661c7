import { CAMERA_VIEWS } from '#store/view-state';
import { useVerbs, useView } from '#store/view-context';
import { usePanels } from './panels.ts';
import { VIEW_WORDS } from './words.ts';

/** The camera in words: the six views of anatomy, home, focus, and the way back. */
export function ViewButtons() {
  const verbs = useVerbs();
  const { sheet } = usePanels();
  const canFocus = useView((state) => state.selection !== null);
  const canGoBack = useView((state) => state.cameraPast.length > 0);
  const canGoForward = useView((state) => state.cameraFuture.length > 0);
  const labels = useView((state) => state.labels);
  return (
    <div className="views" role="group" aria-label="Views" data-open={sheet === 'views'}>
      {CAMERA_VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          className="word-button"
          aria-label={`${VIEW_WORDS[view].short}: view ${VIEW_WORDS[view].long}`}
          onClick={() => verbs.runCameraCommand({ kind: 'view', view })}
        >
          {VIEW_WORDS[view].short}
        </button>
      ))}
      <span className="views-break" aria-hidden="true" />
      <button type="button" className="word-button" onClick={() => verbs.runCameraCommand({ kind: 'home' })}>
        Home
      </button>
      <button type="button" className="word-button" disabled={!canFocus} onClick={() => verbs.runCameraCommand({ kind: 'focus' })}>
        Focus
      </button>
      <button type="button" className="word-button" disabled={!canGoBack} aria-label="Previous view" title="Previous view" onClick={() => verbs.runCameraCommand({ kind: 'back' })}>
        ‹
      </button>
      <button type="button" className="word-button" disabled={!canGoForward} aria-label="Next view" title="Next view" onClick={() => verbs.runCameraCommand({ kind: 'forward' })}>
        ›
      </button>
      <button type="button" className="word-button" aria-pressed={labels} onClick={verbs.toggleLabels}>
        Labels
      </button>
    </div>
  );
}
