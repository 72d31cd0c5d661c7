import { MUSCLE_FACTS } from '#domain/facts/index';
import { RED_FLAGS } from '#domain/facts/shared-claims';
import type { Claim, MuscleFacts } from '#domain/facts/types';
import type { MuscleId, StructureId } from '#domain/ids';
import { sideOf } from '#domain/ids';
import { structureName } from '#domain/names';
import { CardActions } from './CardActions.tsx';
import { CardFrame, NotReviewed, RedFlags } from './CardFrame.tsx';
import { ClaimList, ClaimText } from './Claims.tsx';
import { ExerciseList } from './ExerciseList.tsx';
import { PointButtons } from './PointButtons.tsx';

const ATTACHMENTS = [
  ['Origin', 'origin'],
  ['Insertion', 'insertion'],
  ['Nerve', 'nerve'],
  ['Action', 'action'],
] as const;

export const careClaims = (facts: MuscleFacts): readonly Claim[] => [
  ...RED_FLAGS,
  ...facts.relief,
  ...(facts.stretches ?? []),
  ...(facts.strengthening ?? []),
  ...facts.cautions,
];

/** What people feel and what brings it on. */
const STORY = [
  ['What people report', 'symptoms'],
  ['What makes it worse', 'aggravating'],
  ['What may set it off', 'setsOff'],
  ['What may keep it going', 'perpetuating'],
  ['May look the same', 'looksLike'],
  ['Which movements may be limited', 'motion'],
  ['How to find it', 'find'],
] as const;
const storyClaims = (facts: MuscleFacts): readonly Claim[] => STORY.flatMap(([, list]) => facts[list] ?? []);

export function SelfCare({ facts }: { readonly facts: MuscleFacts }) {
  return (
    <>
      <RedFlags />
      <ClaimList title="What people do for it" claims={facts.relief} />
      <ExerciseList title="Stretches" exercises={facts.stretches ?? []} />
      <ExerciseList title="Strength and control" exercises={facts.strengthening ?? []} />
      <ClaimList title="Take care" claims={facts.cautions} />
    </>
  );
}

export function MuscleCard({ id, muscle }: { readonly id: StructureId; readonly muscle: MuscleId }) {
  const facts = MUSCLE_FACTS[muscle];
  const side = sideOf(id);
  const claims = [...ATTACHMENTS.map(([, key]) => facts[key]), ...storyClaims(facts), ...careClaims(facts), ...(facts.evidence ?? [])];
  return (
    <CardFrame
      name={structureName(id)}
      title={facts.names.english}
      subtitle={
        <>
          <i lang="la">{facts.names.latin}</i>, {facts.names.lay} · {side}
        </>
      }
      claims={claims}
    >
      <CardActions id={id} />
      {side !== 'midline' && facts.points.length > 0 && (
        <div className="card-part card-points">
          <h3>Trigger points</h3>
          <PointButtons muscle={muscle} side={side} />
        </div>
      )}
      <dl className="card-part attachments">
        {ATTACHMENTS.map(([word, key]) => (
          <div key={key}>
            <dt>{word}</dt>
            <dd>
              <ClaimText claim={facts[key]} />
            </dd>
          </div>
        ))}
      </dl>
      {STORY.map(([title, list]) => (
        <ClaimList key={list} title={title} claims={facts[list] ?? []} />
      ))}
      <SelfCare facts={facts} />
      <ClaimList title="What studies say" claims={facts.evidence ?? []} />
      {!facts.reviewed && <NotReviewed />}
    </CardFrame>
  );
}
