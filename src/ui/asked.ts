import { createContext, useContext, useEffect, useRef } from 'react';
import type { Claim } from '#domain/facts/types';
import type { Asked } from './panels.ts';

/** The question that opened this card, if one did. */
export const AskedContext = createContext<Asked | null>(null);

/** Brings a whole list into sight where no single statement of it is the answer. */
export function useAnswerList<E extends HTMLElement>(lists: readonly string[]) {
  const asked = useContext(AskedContext);
  const isAnswer = asked !== null && asked.claim === undefined && lists.includes(asked.list);
  const element = useRef<E>(null);
  useEffect(() => {
    if (isAnswer) element.current?.scrollIntoView({ block: 'start' });
  }, [isAnswer]);
  return element;
}

/** Marks the statement that answers the question, and brings it into sight. */
export function useAnswer<E extends HTMLElement>({ id }: Pick<Claim, 'id'>) {
  const asked = useContext(AskedContext);
  const isAnswer = asked !== null && id !== undefined && asked.claim === id;
  const element = useRef<E>(null);
  useEffect(() => {
    if (isAnswer) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isAnswer]);
  return { ref: element, className: isAnswer ? 'answer' : undefined };
}
