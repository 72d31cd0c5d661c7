import { MUSCLE_FACTS } from '#domain/facts/index';
import type { MuscleFacts } from '#domain/facts/types';
import type { MuscleId, Side, StructureId } from '#domain/ids';
import { sideOf } from '#domain/ids';
import { POINT_NAMES, isPointId, structureName } from '#domain/names';
import { useVerbs } from '#store/view-context';
import { CardActions } from './CardActions.tsx';
import { CardFrame } from './CardFrame.tsx';
import type { CardSection } from './CardTabs.tsx';
import { ClaimList } from './Claims.tsx';
import { PointButtons } from './PointButtons.tsx';
import { Attachments, causesSection, looksLikeSection, muscleClaims, reliefSection } from './muscle-sections.tsx';

/** Its points by number and by the words for where they lie. */
function PointLines({ facts, side }: { readonly facts: MuscleFacts; readonly side: Side }) {
  const verbs = useVerbs();
  return (
    <ul className="point-lines">
      {facts.points.map(({ id, name, lay }) => (
        <li key={id}>
          <button type="button" className="link-button" onClick={() => verbs.showPoint({ point: id, side })}>
            {isPointId(id) && `${POINT_NAMES[id].number} · `}
            {name}
          </button>{' '}
          {lay}
        </li>
      ))}
    </ul>
  );
}

const sectionsOf = (id: StructureId, facts: MuscleFacts): readonly CardSection[] => {
  const side = sideOf(id);
  const hasPoints = side !== 'midline' && facts.points.length > 0;
  return [
    {
      title: 'Pattern',
      tells: ['symptoms'],
      content: (
        <>
          <CardActions id={id} />
          {hasPoints && (
            <div className="card-part card-points">
              <h3>Trigger points</h3>
              <PointButtons muscle={facts.id} side={side} />
              <PointLines facts={facts} side={side} />
            </div>
          )}
          <ClaimList title="What people report" claims={facts.symptoms ?? []} />
        </>
      ),
    },
    {
      title: 'Find it',
      tells: ['find', 'motion'],
      content: (
        <>
          <ClaimList title="How to find it" claims={facts.find} />
          <ClaimList title="Which movements may be limited" claims={facts.motion ?? []} />
        </>
      ),
    },
    reliefSection(facts),
    causesSection(facts),
    looksLikeSection(facts),
    { title: 'Anatomy', tells: ['origin', 'insertion', 'nerve', 'action'], content: <Attachments facts={facts} /> },
  ];
};

export function MuscleCard({ id, muscle }: { readonly id: StructureId; readonly muscle: MuscleId }) {
  const facts = MUSCLE_FACTS[muscle];
  return (
    <CardFrame
      name={structureName(id)}
      title={facts.names.english}
      subtitle={
        <>
          <i lang="la">{facts.names.latin}</i>, {facts.names.lay} · {sideOf(id)}
        </>
      }
      claims={muscleClaims(facts)}
      sections={sectionsOf(id, facts)}
      studies={<ClaimList title="What studies say" claims={facts.evidence ?? []} />}
      isReviewed={facts.reviewed}
    />
  );
}
