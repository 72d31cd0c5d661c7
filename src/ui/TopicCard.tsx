import { TOPICS } from '#domain/facts/knowledge/index';
import type { TopicSection } from '#domain/facts/knowledge-types';
import type { Claim } from '#domain/facts/types';
import type { TopicId } from '#domain/facts/topic-names';
import { TOPIC_NAMES } from '#domain/facts/topic-names';
import { USUAL_HOLD } from '#domain/facts/shared-claims';
import { useAnswer } from './asked.ts';
import { CardFrame } from './CardFrame.tsx';
import { ClaimList, ClaimText, Claims } from './Claims.tsx';
import { ExerciseList } from './ExerciseList.tsx';
import { HoldTimer } from './HoldTimer.tsx';
import { SeeAlsoLinks } from './SeeAlsoLinks.tsx';
import { usePanels } from './panels.ts';
import { useFollow } from './use-follow.ts';

const HOLD_CHOICES = [USUAL_HOLD.fromSeconds, USUAL_HOLD.usualSeconds, USUAL_HOLD.toSeconds];

/** How long a press is held, and at once the timer for it. */
function TimedHold({ title, hold, more }: { readonly title: string; readonly hold: Claim; readonly more: readonly Claim[] }) {
  return (
    <div className="card-part">
      <h3>{title}</h3>
      <p {...useAnswer<HTMLParagraphElement>(hold)}>
        <ClaimText claim={hold} />
      </p>
      <HoldTimer seconds={USUAL_HOLD.usualSeconds} choices={HOLD_CHOICES} of={title} />
      <div className="card-part">
        <Claims claims={more} />
      </div>
    </div>
  );
}

function Section({ section }: { readonly section: TopicSection }) {
  const hold = section.claims.find(({ text }) => text === USUAL_HOLD.why.text);
  return (
    <>
      {hold ? <TimedHold title={section.title} hold={hold} more={section.claims.filter((claim) => claim !== hold)} /> : <ClaimList title={section.title} claims={section.claims} />}
      <ExerciseList {...(section.claims.length > 0 ? {} : { title: section.title })} exercises={section.exercises ?? []} />
      <SeeAlsoLinks links={section.see ?? []} />
    </>
  );
}

/** Sections that are told together, as one page of the card. */
const pagesOf = (sections: readonly TopicSection[]): readonly (readonly TopicSection[])[] =>
  sections.reduce<readonly (readonly TopicSection[])[]>((pages, section) => (section.joins ? [...pages.slice(0, -1), [...(pages.at(-1) ?? []), section]] : [...pages, [section]]), []);

/** "Now: an emergency" and "Urgent: see a doctor" on one page: "Now · Urgent". */
const tabTitle = (sections: readonly TopicSection[]): string =>
  sections.length === 1 ? (sections[0]?.title ?? '') : sections.map(({ title }) => title.split(':')[0]).join(' · ');

/** Chapters by which somebody presses or stretches: the warnings come first there. */
const SELF_CARE: readonly TopicId[] = ['home', 'exercises'];

function WarningsFirst() {
  const follow = useFollow();
  return (
    <p className="warnings-first">
      Before you press or stretch:{' '}
      <button type="button" className="link-button" onClick={() => follow({ to: 'topic', id: 'red-flags' })}>
        {TOPIC_NAMES['red-flags'].title}
      </button>
    </p>
  );
}

function Page({ topic, sections }: { readonly topic: TopicId; readonly sections: readonly TopicSection[] }) {
  const { openLearn } = usePanels();
  return (
    <>
      {SELF_CARE.includes(topic) && <WarningsFirst />}
      {sections.map((section) => (
        <Section key={section.id} section={section} />
      ))}
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
      sections={pagesOf(found.sections).map((sections) => ({
        title: tabTitle(sections),
        tells: sections.map(({ id }) => id),
        content: <Page topic={topic} sections={sections} />,
      }))}
    />
  );
}
