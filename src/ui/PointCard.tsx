import { MUSCLE_FACTS } from '#domain/facts/index';
import { POINT_PATTERNS } from '#domain/facts/patterns/index';
import type { Side } from '#domain/ids';
import { partOf, structureOf } from '#domain/ids';
import type { PointId } from '#domain/names';
import { POINT_NAMES, partName, pointName, structureName } from '#domain/names';
import { hasReferral } from '#store/selectors';
import { useVerbs, useView } from '#store/view-context';
import { CardFrame, NotReviewed } from './CardFrame.tsx';
import { ClaimList, Claims } from './Claims.tsx';
import { SelfCare, careClaims } from './MuscleCard.tsx';
import { PatternWords } from './PatternWords.tsx';

const listed = (words: readonly string[]) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`);

/** How deep it lies and under what, as the built model has it. */
function Depth({ point, side }: { readonly point: PointId; readonly side: Side }) {
  const place = useView((state) => state.body?.points.find(({ id, side: at }) => id === point && at === side) ?? null);
  if (!place) return null;
  const above = place.layersAbove.map((id) => partName(partOf(id)).english);
  return (
    <p className="depth-words">
      About <b>{Math.round(place.depthMm)} mm</b> below the skin
      {above.length > 0 ? `, under ${listed(above)}.` : ', with no other muscle of this model above it.'}{' '}
      <span className="basis">measured on this model</span>
    </p>
  );
}

function PointActions({ point, side }: { readonly point: PointId; readonly side: Side }) {
  const verbs = useVerbs();
  const isLit = useView((state) => hasReferral(state, { point, side }));
  const muscle = structureOf(POINT_NAMES[point].muscle, side);
  return (
    <div className="card-actions" role="group" aria-label="Show in the model">
      <button type="button" aria-pressed={isLit} onClick={() => verbs.toggleReferral({ point, side })}>
        Reported pattern
      </button>
      <button type="button" onClick={() => verbs.runCameraCommand({ kind: 'focus', on: { kind: 'point', id: point, side } })}>
        Focus
      </button>
      <button type="button" onClick={() => verbs.peelToStructure(muscle)}>
        Peel to its muscle
      </button>
    </div>
  );
}

export function PointCard({ point, side }: { readonly point: PointId; readonly side: Side }) {
  const { muscle, number } = POINT_NAMES[point];
  const verbs = useVerbs();
  const facts = MUSCLE_FACTS[muscle];
  const words = facts.points.find(({ id }) => id === point);
  const areas = POINT_PATTERNS.find(({ id }) => id === point)?.areas ?? [];
  if (!words) return null;
  const claims = [...words.location, ...words.pattern, ...areas, ...words.notes, ...words.looksLike, ...facts.setsOff, ...facts.find, ...careClaims(facts)];
  return (
    <CardFrame
      name={pointName(point, side)}
      title={`${facts.names.english}, point ${number}`}
      subtitle={
        <>
          {words.name}: {words.lay} · {side}
        </>
      }
      claims={claims}
    >
      <PointActions point={point} side={side} />
      <div className="card-part">
        <h3>Reported pattern</h3>
        <Claims claims={words.pattern} />
        <PatternWords areas={areas} />
      </div>
      <ClaimList title="Where it lies" claims={words.location} />
      <Depth point={point} side={side} />
      <ClaimList title="May look the same" claims={words.looksLike} />
      <ClaimList title="Notes" claims={words.notes} />
      <ClaimList title="What may set it off" claims={facts.setsOff} />
      <ClaimList title="How to find it" claims={facts.find} />
      <SelfCare facts={facts} />
      <p className="card-part">
        <button type="button" className="word-button" onClick={() => verbs.selectStructure(structureOf(muscle, side))}>
          All about {structureName(structureOf(muscle, side))}
        </button>
      </p>
      {!facts.reviewed && <NotReviewed />}
    </CardFrame>
  );
}
