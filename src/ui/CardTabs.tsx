import type { KeyboardEvent, ReactNode } from 'react';
import { useContext, useEffect, useId, useRef, useState } from 'react';
import { AskedContext } from './asked.ts';

/** What a person looks for in a card, under the word they would look for it by. */
export interface CardSection {
  readonly title: string;
  readonly content: ReactNode;
  /** the lists of facts that it tells, as fact ids name them: where a question about one leads */
  readonly tells?: readonly string[];
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };

interface CardTabsProps {
  readonly of: string;
  readonly sections: readonly CardSection[];
  /** at the end of every section */
  readonly foot: string;
}

/** One section at a time, so that a card is short; all of them are in the page, for print. */
export function CardTabs({ of, sections, foot }: CardTabsProps) {
  const asked = useContext(AskedContext);
  const [chosen, setChosen] = useState(() => Math.max(0, sections.findIndex(({ tells }) => asked && tells?.includes(asked.list))));
  const id = useId();
  const bar = useRef<HTMLDivElement>(null);
  const open = Math.min(chosen, sections.length - 1);

  // The tabs are one row to swipe on a phone: the open one must be in sight.
  useEffect(() => {
    bar.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [open]);

  const choose = (index: number) => {
    setChosen(index);
    bar.current?.parentElement?.querySelector('.card-body')?.scrollTo({ top: 0 });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(sections.length - 1, open + step));
    choose(next);
    bar.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };

  return (
    <>
      <div ref={bar} className="card-tabs" role="tablist" aria-label={`Sections: ${of}`} onKeyDown={onKeyDown}>
        {sections.map(({ title }, index) => (
          <button
            key={title}
            type="button"
            role="tab"
            id={`${id}-tab-${index}`}
            aria-selected={index === open}
            aria-controls={`${id}-panel-${index}`}
            tabIndex={index === open ? 0 : -1}
            onClick={() => choose(index)}
          >
            {title}
          </button>
        ))}
      </div>
      <div className="card-body">
        {sections.map(({ title, content }, index) => (
          <div
            key={title}
            role="tabpanel"
            id={`${id}-panel-${index}`}
            aria-labelledby={`${id}-tab-${index}`}
            className="card-panel"
            tabIndex={0}
            hidden={index !== open}
          >
            <h3 className="card-panel-title">{title}</h3>
            {content}
          </div>
        ))}
        <p className="card-foot">{foot}</p>
      </div>
    </>
  );
}
