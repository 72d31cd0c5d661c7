import { RED_FLAGS } from '#domain/facts/shared-claims';
import type { Claim, Hold, MuscleFacts } from '#domain/facts/types';
import { AnswerPart } from './AnswerPart.tsx';
import { RedFlags } from './CardFrame.tsx';
import { ClaimList, ClaimText } from './Claims.tsx';
import { ExerciseList } from './ExerciseList.tsx';
import { HoldTimer } from './HoldTimer.tsx';

export const careClaims = (facts: MuscleFacts): readonly Claim[] => [
  ...RED_FLAGS,
  ...(facts.hold ? [facts.hold.why] : []),
  ...facts.relief,
  ...(facts.stretches ?? []),
  ...(facts.strengthening ?? []),
  ...facts.cautions,
];

export function HoldPress({ hold, of }: { readonly hold: Hold; readonly of: string }) {
  const choices = [...new Set([hold.fromSeconds, hold.usualSeconds, hold.toSeconds])].sort((a, b) => a - b);
  return (
    <div className="card-part">
      <h3>How long to hold</h3>
      <p>
        <ClaimText claim={hold.why} />
      </p>
      <HoldTimer seconds={hold.usualSeconds} choices={choices} of={of} />
    </div>
  );
}

/** Red flags first, then what people do, with the hold timed where one is described. */
export function SelfCare({ facts }: { readonly facts: MuscleFacts }) {
  return (
    <>
      <RedFlags />
      {facts.hold && <HoldPress hold={facts.hold} of={facts.names.english} />}
      <ClaimList title="What people do for it" claims={facts.relief.filter(({ text }) => text !== facts.hold?.why.text)} />
      <AnswerPart tells={['stretches']}>
        <ExerciseList title="Stretches" exercises={facts.stretches ?? []} />
      </AnswerPart>
      <ExerciseList title="Strength and control" exercises={facts.strengthening ?? []} />
      <ClaimList title="Take care" claims={facts.cautions} />
    </>
  );
}
