import type { ReactNode } from 'react';
import { useAnswerList } from './asked.ts';

/** A part of a section that a question may lead to as a whole: it is scrolled to then. */
export function AnswerPart({ tells, children }: { readonly tells: readonly string[]; readonly children: ReactNode }) {
  return (
    <div ref={useAnswerList<HTMLDivElement>(tells)} className="answer-part">
      {children}
    </div>
  );
}
