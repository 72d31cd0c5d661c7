import { MUSCLE_FACTS } from '#domain/facts/index';
import { POINT_PATTERNS } from '#domain/facts/patterns/index';
import type { PointFacts } from '#domain/facts/types';
import type { Side } from '#domain/ids';
import { structureOf } from '#domain/ids';
import type { PointId } from '#domain/names';
import { POINT_NAMES, pointName, structureName } from '#domain/names';
import { hasReferral } from '#store/selectors';
import { useVerbs, useView } from '#store/view-context';
import { CardFrame } from './CardFrame.tsx';
import type { CardSection } from './CardTabs.tsx';
import { ClaimList, Claims } from './Claims.tsx';
import { NearestNerve } from './NearestNerve.tsx';
import { PatternWords } from './PatternWords.tsx';
import { PointDepth } from './PointDepth.tsx';
import { PressingDirection } from './PressingDirection.tsx';
import { ZoneLinks } from './ZoneLinks.tsx';
import { Attachments, causesSection, looksLikeSection, muscleClaims, reliefSection } from './muscle-sections.tsx';

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

function AllAboutMuscle({ point, side }: { readonly point: PointId; readonly side: Side }) {
  const verbs = useVerbs();
  const muscle = structureOf(POINT_NAMES[point].muscle, side);
  return (
    <p className="card-part">
      <button type="button" className="link-button" onClick={() => verbs.selectStructure(muscle)}>
        All about {structureName(muscle)}
      </button>
    </p>
  );
}

const areasOf = (point: PointId) => POINT_PATTERNS.find(({ id }) => id === point)?.areas ?? [];

const sectionsOf = (point: PointId, side: Side, words: PointFacts): readonly CardSection[] => {
  const facts = MUSCLE_FACTS[POINT_NAMES[point].muscle];
  return [
    {
      title: 'Pattern',
      content: (
        <>
          <PointActions point={point} side={side} />
          <div className="card-part">
            <h3>Reported pattern</h3>
            <Claims claims={words.pattern} />
            <PatternWords areas={areasOf(point)} />
          </div>
          <ClaimList title="Notes" claims={words.notes} />
          <ClaimList title={`What people report of ${facts.names.english}`} claims={facts.symptoms ?? []} />
          <ZoneLinks point={point} side={side} />
        </>
      ),
    },
    {
      title: 'Find it',
      content: (
        <>
          <ClaimList title="Where it lies" claims={words.location} />
          <PressingDirection point={point} side={side} />
          <PointDepth point={point} side={side} />
          <NearestNerve point={point} side={side} />
          <ClaimList title="How to find it" claims={facts.find} />
          <ClaimList title="Which movements may be limited" claims={facts.motion ?? []} />
        </>
      ),
    },
    reliefSection(facts),
    causesSection(facts),
    looksLikeSection(facts, words.looksLike),
    {
      title: 'Anatomy',
      content: (
        <>
          <AllAboutMuscle point={point} side={side} />
          <Attachments facts={facts} />
        </>
      ),
    },
  ];
};

export function PointCard({ point, side }: { readonly point: PointId; readonly side: Side }) {
  const { muscle, number } = POINT_NAMES[point];
  const facts = MUSCLE_FACTS[muscle];
  const words = facts.points.find(({ id }) => id === point);
  if (!words) return null;
  return (
    <CardFrame
      name={pointName(point, side)}
      title={`${facts.names.english}, point ${number}`}
      subtitle={
        <>
          {words.name}: {words.lay} · {side}
        </>
      }
      claims={[...words.pattern, ...areasOf(point), ...words.notes, ...words.location, ...words.looksLike, ...muscleClaims(facts)]}
      sections={sectionsOf(point, side, words)}
      studies={<ClaimList title="What studies say" claims={facts.evidence ?? []} />}
      isReviewed={facts.reviewed}
    />
  );
}
