import { CONDITIONS } from '#domain/facts/conditions/index';
import type { SeeAlso } from '#domain/facts/knowledge-types';
import type { Claim, MuscleFacts } from '#domain/facts/types';
import type { MuscleId } from '#domain/ids';
import { AnswerPart } from './AnswerPart.tsx';
import type { CardSection } from './CardTabs.tsx';
import { ClaimRows } from './ClaimRows.tsx';
import { ClaimList } from './Claims.tsx';
import { MuscleLinks, muscleLinkClaims } from './MuscleLinks.tsx';
import { SeeAlsoLinks } from './SeeAlsoLinks.tsx';
import { SelfCare, careClaims } from './SelfCare.tsx';

const ATTACHMENTS = [
  ['Origin', 'origin'],
  ['Insertion', 'insertion'],
  ['Nerve', 'nerve'],
  ['Action', 'action'],
] as const;

export const Attachments = ({ facts }: { readonly facts: MuscleFacts }) => <ClaimRows rows={ATTACHMENTS} facts={facts} />;

/** Conditions that name the muscle, as links. */
export const conditionsOf = (muscle: MuscleId): readonly SeeAlso[] =>
  CONDITIONS.filter(({ see }) => see.some((link) => link.to === 'part' && link.id === muscle)).map(({ id }) => ({ to: 'condition', id }));

export const reliefSection = (facts: MuscleFacts): CardSection => ({ title: 'Relief', tells: ['hold', 'relief', 'stretches', 'strengthening', 'cautions'], content: <SelfCare facts={facts} /> });

export const causesSection = (facts: MuscleFacts): CardSection => ({
  title: 'What sets it off',
  tells: ['setsOff', 'aggravating', 'perpetuating', 'links'],
  content: (
    <>
      <ClaimList title="What may set it off" claims={facts.setsOff} />
      <AnswerPart tells={['aggravating']}>
        <ClaimList title="What makes it worse" claims={facts.aggravating ?? []} />
      </AnswerPart>
      <ClaimList title="What may keep it going" claims={facts.perpetuating ?? []} />
      <MuscleLinks muscle={facts.id} />
    </>
  ),
});

/** `own`: what looks like one of its points in particular. */
export const looksLikeSection = (facts: MuscleFacts, own: readonly Claim[] = []): CardSection => ({
  title: 'Looks like',
  tells: ['looksLike'],
  content: (
    <>
      <ClaimList title="May look the same" claims={[...own, ...(facts.looksLike ?? []).filter(({ text }) => !own.some((claim) => claim.text === text))]} />
      <SeeAlsoLinks title="Told apart in" links={[...conditionsOf(facts.id), { to: 'topic', id: 'red-flags' }]} />
    </>
  ),
});

/** Every statement of the muscle that its card and those of its points show, in the order of the sections. */
export const muscleClaims = (facts: MuscleFacts): readonly Claim[] => [
  ...(facts.symptoms ?? []),
  ...facts.find,
  ...(facts.motion ?? []),
  ...careClaims(facts),
  ...facts.setsOff,
  ...(facts.aggravating ?? []),
  ...(facts.perpetuating ?? []),
  ...muscleLinkClaims(facts.id),
  ...(facts.looksLike ?? []),
  ...ATTACHMENTS.map(([, key]) => facts[key]),
  ...(facts.evidence ?? []),
];
