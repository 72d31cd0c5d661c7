import { TOPICS } from '#domain/facts/knowledge/index';
import type { TopicSection } from '#domain/facts/knowledge-types';
import type { TopicId } from '#domain/facts/topic-names';
import { USUAL_HOLD } from '#domain/facts/shared-claims';
import { CardFrame } from './CardFrame.tsx';
import { ClaimList } from './Claims.tsx';
import { ExerciseList } from './ExerciseList.tsx';
import { HoldTimer } from './HoldTimer.tsx';
import { SeeAlsoLinks } from './SeeAlsoLinks.tsx';
import { usePanels } from './panels.ts';

const HOLD_CHOICES = [USUAL_HOLD.fromSeconds, USUAL_HOLD.usualSeconds, USUAL_HOLD.toSeconds];

function Section({ topic, section }: { readonly topic: TopicId; readonly section: TopicSection }) {
  const { openLearn } = usePanels();
  return (
    <>
      {section.claims.some(({ text }) => text === USUAL_HOLD.why.text) && <HoldTimer seconds={USUAL_HOLD.usualSeconds} choices={HOLD_CHOICES} of={section.title} />}
      <ClaimList title={section.title} claims={section.claims} />
      <ExerciseList title={section.title} exercises={section.exercises ?? []} />
      <SeeAlsoLinks links={section.see ?? []} />
      <p className="card-part">
        <button type="button" className="link-button" onClick={() => openLearn(topic)}>
          Read this chapter in Learn
        </button>
      </p>
    </>
  );
}

/** A chapter of *Learn* beside the model. */
export default function TopicCard({ topic }: { readonly topic: TopicId }) {
  const found = TOPICS.find(({ id }) => id === topic);
  if (!found) return null;
  return (
    <CardFrame
      name={found.title}
      title={found.title}
      subtitle={found.question}
      claims={found.sections.flatMap(({ claims, exercises }) => [...claims, ...(exercises ?? [])])}
      sections={found.sections.map((section) => ({ title: section.title, content: <Section topic={topic} section={section} /> }))}
      isUnreviewed
    />
  );
}
