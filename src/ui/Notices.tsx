import { useVerbs, useView } from '#store/view-context';
import { Icon } from './Icon.tsx';

/** Quiet remarks: a part of a link that was not understood, a copied address. */
export function Notices() {
  const notices = useView((state) => state.notices);
  const verbs = useVerbs();
  if (notices.length === 0) return null;
  return (
    <ul className="notices" aria-label="Remarks">
      {notices.map(({ n, text }) => (
        <li key={n}>
          <span>{text}</span>
          <button type="button" className="icon-button" aria-label={`Dismiss: ${text}`} onClick={() => verbs.dismissNotice(n)}>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What went wrong and the way on, in plain words. Lists and cards work on. */
export function FailureAlert() {
  const failure = useView((state) => state.failure);
  const verbs = useVerbs();
  if (!failure) return null;
  return (
    <div className="failure" role="alert">
      <p className="failure-what">{failure.what}</p>
      <p>{failure.wayOn}</p>
      <button type="button" className="solid-button" onClick={verbs.retry}>
        Try again
      </button>
    </div>
  );
}

export function LoadProgress() {
  const load = useView((state) => state.load);
  if (load.phase !== 'loading' && load.phase !== 'waiting') return null;
  const words = load.total > 0 ? `Loading ${load.name}: ${load.done} of ${load.total}` : 'Loading the model';
  return (
    <div className="load">
      <progress aria-label={words} max={load.total || undefined} value={load.total ? load.done : undefined} />
      <span aria-hidden="true">{words}</span>
    </div>
  );
}
