import { CONDITIONS } from '#domain/facts/conditions/index';
import type { Condition, SeeAlso } from '#domain/facts/knowledge-types';
import { RED_FLAGS } from '#domain/facts/shared-claims';
import type { Claim } from '#domain/facts/types';
import { AnswerPart } from './AnswerPart.tsx';
import { CardFrame, RedFlags } from './CardFrame.tsx';
import { ClaimList } from './Claims.tsx';
import { ComparisonSwitches, comparisonsFor } from './ComparisonSwitches.tsx';
import { SeeAlsoLinks } from './SeeAlsoLinks.tsx';

export const conditionClaims = (of: Condition): readonly Claim[] => [
  ...of.site,
  ...of.character,
  ...of.provoked,
  ...of.examination,
  ...of.imaging,
  ...of.notes,
  ...RED_FLAGS,
];

/** Both ways: those that it names, and those that name it. */
const likeConditions = (of: Condition): readonly SeeAlso[] =>
  CONDITIONS.filter(
    ({ id, see }) => id !== of.id && (of.see.some((link) => link.to === 'condition' && link.id === id) || see.some((link) => link.to === 'condition' && link.id === of.id)),
  ).map(({ id }) => ({ to: 'condition', id }));

/** Something other than a trigger point that may hurt in the same place. */
export function ConditionCard({ condition }: { readonly condition: Condition }) {
  const muscles = condition.see.filter(({ to }) => to === 'part' || to === 'point');
  const topics = condition.see.filter(({ to }) => to === 'topic');
  return (
    <CardFrame
      name={condition.name}
      title={condition.name}
      subtitle={`${condition.lay} · not from a trigger point`}
      claims={[...conditionClaims(condition), ...comparisonsFor(condition.comparison).map(({ what }) => what)]}
      sections={[
        {
          title: 'Pattern',
          tells: ['site', 'character'],
          content: (
            <>
              <ClaimList title="Where it hurts" claims={condition.site} />
              <ClaimList title="What it feels like" claims={condition.character} />
              <ComparisonSwitches of={condition.comparison} />
            </>
          ),
        },
        {
          title: 'Looks like',
          tells: ['notes'],
          content: (
            <>
              <RedFlags />
              <AnswerPart tells={['notes']}>
                <SeeAlsoLinks title="Other conditions that may look the same" links={likeConditions(condition)} />
                <SeeAlsoLinks title="Muscles that may hurt in the same place" links={muscles} />
                <ClaimList title="How they are told apart" claims={condition.notes} />
              </AnswerPart>
            </>
          ),
        },
        { title: 'What sets it off', tells: ['provoked'], content: <ClaimList title="What brings it on" claims={condition.provoked} /> },
        {
          title: 'Find it',
          tells: ['examination', 'imaging'],
          content: (
            <>
              <ClaimList title="What an examiner looks for" claims={condition.examination} />
              <ClaimList title="Pictures" claims={condition.imaging} />
              <SeeAlsoLinks links={[...topics, { to: 'topic', id: 'finding' }]} />
            </>
          ),
        },
      ]}
    />
  );
}
