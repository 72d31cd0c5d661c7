import { CONDITIONS } from '#domain/facts/conditions/index';
import { TOPICS } from '#domain/facts/knowledge/index';
import type { Condition, Topic } from '#domain/facts/knowledge-types';
import type { TopicId } from '#domain/facts/topic-names';
import type { Claim } from '#domain/facts/types';
import { useRef } from 'react';
import { Claims, SourceItems, SourceNumbers } from './Claims.tsx';
import { conditionClaims } from './ConditionCard.tsx';
import { Dialog } from './Dialog.tsx';
import { ExerciseList } from './ExerciseList.tsx';
import { SeeAlsoLinks } from './SeeAlsoLinks.tsx';
import { numberSources } from './number-sources.ts';
import { usePanels } from './panels.ts';
import { chapterId, useReading } from './use-reading.ts';
import { DISCLAIMER } from './words.ts';

const ALSO_HURTS = 'also-hurts';
const BOOK_CLAIMS: readonly Claim[] = [
  ...TOPICS.flatMap(({ sections }) => sections.flatMap(({ claims, exercises }) => [...claims, ...(exercises ?? [])])),
  ...CONDITIONS.flatMap(conditionClaims),
];
const BOOK_SOURCES = numberSources(BOOK_CLAIMS);

interface ChapterProps {
  readonly topic: Topic;
  readonly number: number;
  readonly onContents: () => void;
  readonly onGo: (id: string) => void;
}

function Chapter({ topic, number, onContents, onGo }: ChapterProps) {
  const { closeDialog } = usePanels();
  return (
    <section className="chapter" id={chapterId(topic.id)} aria-labelledby={`${chapterId(topic.id)}-title`}>
      <p className="chapter-number">{number}</p>
      <h3 id={`${chapterId(topic.id)}-title`} tabIndex={-1}>
        {topic.title}
      </h3>
      <p className="chapter-question">{topic.question}</p>
      {topic.sections.map((section) => (
        <div key={section.id} className="chapter-section">
          <h4>{section.title}</h4>
          <Claims claims={section.claims} />
          <ExerciseList exercises={section.exercises ?? []} />
          <SeeAlsoLinks links={section.see ?? []} onLeave={closeDialog} onTopic={onGo} />
        </div>
      ))}
      <p className="chapter-end">
        <button type="button" className="link-button" onClick={onContents}>
          Contents
        </button>
      </p>
    </section>
  );
}

const PARTS = [
  ['Where it hurts', 'site'],
  ['What it feels like', 'character'],
  ['What brings it on', 'provoked'],
  ['What an examiner looks for', 'examination'],
  ['Pictures', 'imaging'],
  ['Told apart', 'notes'],
] as const;

function ConditionPage({ condition }: { readonly condition: Condition }) {
  const { closeDialog } = usePanels();
  return (
    <div className="chapter-section">
      <h4>{condition.name}</h4>
      <p className="chapter-question">{condition.lay}</p>
      <dl className="condition-parts">
        {PARTS.filter(([, list]) => condition[list].length > 0).map(([title, list]) => (
          <div key={list}>
            <dt>{title}</dt>
            <dd>
              <Claims claims={condition[list]} />
            </dd>
          </div>
        ))}
      </dl>
      <SeeAlsoLinks title="In the model" links={[{ to: 'condition', id: condition.id }, ...condition.see]} onLeave={closeDialog} />
    </div>
  );
}

const CHAPTERS = [...TOPICS.map(({ id, title }) => ({ id: id as string, title })), { id: ALSO_HURTS, title: 'What else may hurt there' }] as const;

function Contents({ current, onGo }: { readonly current: string; readonly onGo: (id: string) => void }) {
  return (
    <nav className="contents" aria-label="Contents">
      <ol>
        {CHAPTERS.map(({ id, title }) => (
          <li key={id}>
            <button type="button" className="link-button" aria-current={id === current} onClick={() => onGo(id)}>
              {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The general knowledge as a short book over the plate; every statement with its basis, every link leads into the model. */
export default function LearnBook({ opensAt }: { readonly opensAt: TopicId | null }) {
  const page = useRef<HTMLDivElement>(null);
  const { current, cameFrom, go, goBack, goToContents } = useReading(page, opensAt);
  return (
    <Dialog title="Learn" isBook>
      <SourceNumbers value={BOOK_SOURCES}>
        <div className="book" ref={page}>
          <Contents current={current} onGo={go} />
          <div className="chapters">
            <p className="book-note">
              <b>{DISCLAIMER}.</b> Not clinically reviewed yet. Each statement says what it rests on; the numbers are those of the sources at the end.{' '}
              <button type="button" className="link-button" onClick={() => window.print()}>
                Print
              </button>
            </p>
            {TOPICS.map((topic, index) => (
              <Chapter key={topic.id} topic={topic} number={index + 1} onContents={goToContents} onGo={go} />
            ))}
            <section className="chapter" id={chapterId(ALSO_HURTS)} aria-labelledby={`${chapterId(ALSO_HURTS)}-title`}>
              <p className="chapter-number">{TOPICS.length + 1}</p>
              <h3 id={`${chapterId(ALSO_HURTS)}-title`} tabIndex={-1}>
                What else may hurt there
              </h3>
              <p className="chapter-question">What is it if it is not a trigger point?</p>
              {CONDITIONS.map((condition) => (
                <ConditionPage key={condition.id} condition={condition} />
              ))}
            </section>
            <details className="sources">
              <summary>Sources of this book ({BOOK_SOURCES.size})</summary>
              <SourceItems />
            </details>
          </div>
          {cameFrom !== null && (
            <button type="button" className="book-back" onClick={goBack}>
              Back to where you were
            </button>
          )}
        </div>
      </SourceNumbers>
    </Dialog>
  );
}
