import { describe, expect, it } from 'vitest';
import { conditionOf } from '#domain/facts/conditions/index';
import { factOf } from '#domain/facts/fact-id';
import { MUSCLE_FACTS } from '#domain/facts/index';
import { TOPICS } from '#domain/facts/knowledge/index';
import { QUESTIONS, answerPath } from '#domain/facts/questions';
import type { Question } from '#domain/facts/questions';
import { isMuscleId } from '#domain/ids';

/** A statement by its name, or a list that says something. */
function isAnswered(question: Question): boolean {
  const { kind, record, list, claim } = answerPath(question);
  if (claim !== undefined) return factOf(question.answer) !== null;
  if (kind === 'topic') return TOPICS.find(({ id }) => id === record)?.sections.some(({ id }) => id === list) ?? false;
  const value: unknown = kind === 'muscle' ? isMuscleId(record) && MUSCLE_FACTS[record][list as keyof (typeof MUSCLE_FACTS)['piriformis']] : conditionOf(record)?.[list as 'site'];
  return Array.isArray(value) ? value.length > 0 : typeof value === 'object' && value !== null;
}

describe('the questions that people ask', () => {
  it('are answered by facts that exist', () => {
    expect(QUESTIONS.filter((question) => !isAnswered(question)).map(({ ask, answer }) => `${ask} → ${answer}`)).toEqual([]);
  });

  it('are asked once each', () => {
    expect(new Set(QUESTIONS.map(({ ask }) => ask)).size).toBe(QUESTIONS.length);
  });
});
