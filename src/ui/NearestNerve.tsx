import type { Side } from '#domain/ids';
import { partOf } from '#domain/ids';
import type { PointId } from '#domain/names';
import { partName, structureName } from '#domain/names';
import { useVerbs, useView } from '#store/view-context';

/** Farther away, a nerve that is not built (obturator, deep fibular) may well be nearer: then nothing is said. */
const TELLING_MM = 35;

/** Which of the nerves that are built passes closest to the point; leads to that nerve. Many nerves are not built, and a reader must not take one far away for a clear field. */
export function NearestNerve({ point, side }: { readonly point: PointId; readonly side: Side }) {
  const verbs = useVerbs();
  const nerve = useView((state) => state.body?.points.find(({ id, side: at }) => id === point && at === side)?.nearestNerve ?? null);
  if (!nerve || nerve.distanceMm > TELLING_MM) return null;
  const follow = () => {
    verbs.peelToStructure(nerve.id);
    verbs.runCameraCommand({ kind: 'focus' });
  };
  return (
    <p className="depth-words">
      Nearest named nerve:{' '}
      <button type="button" className="link-button" aria-label={structureName(nerve.id)} onClick={follow}>
        {partName(partOf(nerve.id)).english.toLowerCase()}
      </button>
      , <b>{Math.round(nerve.distanceMm)} mm</b> <span className="basis">of the nerves in this model; others that it does not show may pass closer</span>
    </p>
  );
}
