import type { MuscleId, Side } from '#domain/ids';
import { structureOf } from '#domain/ids';
import { POINT_NAMES, pointName, pointsOf, structureName } from '#domain/names';
import { hasReferral } from '#store/selectors';
import { useVerbs, useView } from '#store/view-context';

/** The twins of the markers on the model: same names, same numbers, same effect. */
export function PointButtons({ muscle, side }: { readonly muscle: MuscleId; readonly side: Side }) {
  const points = pointsOf(muscle);
  const lit = useView((state) => points.filter((point) => hasReferral(state, { point, side })));
  const verbs = useVerbs();
  if (points.length === 0) return null;
  return (
    <div className="points" role="group" aria-label={`Trigger points of ${structureName(structureOf(muscle, side))}`}>
      {points.map((point) => (
        <button
          key={point}
          type="button"
          className="point"
          aria-label={pointName(point, side)}
          aria-pressed={lit.includes(point)}
          onClick={() => verbs.togglePoint({ point, side })}
        >
          {POINT_NAMES[point].number}
        </button>
      ))}
    </div>
  );
}
