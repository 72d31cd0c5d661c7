import { NERVE_FACTS } from '#domain/facts/nerves';
import type { Side } from '#domain/ids';
import { isNerveId, partOf } from '#domain/ids';
import type { PointId } from '#domain/names';
import { partName, structureName } from '#domain/names';
import { useVerbs, useView } from '#store/view-context';

/** Farther away, a nerve that is not built (those between the ribs, the back branches of the chest) lies nearer for certain: then none is named. One of the seventy points is beyond it. */
const TELLING_MM = 60;

const isSkinNerve = (part: string): boolean => isNerveId(part) && NERVE_FACTS[part].skinOnly === true;

/** Which of the named nerves passes closest to the point; leads to that nerve. A reader must not take one far away for a clear field, so the small branches are spoken of. */
export function NearestNerve({ point, side }: { readonly point: PointId; readonly side: Side }) {
  const verbs = useVerbs();
  const nerve = useView((state) => state.body?.points.find(({ id, side: at }) => id === point && at === side)?.nearestNerve ?? null);
  if (!nerve) return null;
  if (nerve.distanceMm > TELLING_MM) {
    return (
      <p className="depth-words">
        No nerve of this model within {TELLING_MM} mm <span className="basis">smaller nerves, which it does not show, run in every muscle</span>
      </p>
    );
  }
  const part = partOf(nerve.id);
  const follow = () => {
    verbs.peelToStructure(nerve.id);
    verbs.runCameraCommand({ kind: 'focus' });
  };
  return (
    <p className="depth-words">
      Nearest named nerve:{' '}
      <button type="button" className="link-button" aria-label={structureName(nerve.id)} onClick={follow}>
        {partName(part).english.toLowerCase()}
      </button>
      {isSkinNerve(part) ? ', a skin nerve' : ''}, <b>{Math.round(nerve.distanceMm)} mm</b> <span className="basis">small branches, which this model does not show, may pass closer</span>
    </p>
  );
}
