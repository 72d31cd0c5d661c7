import type { KeyboardEvent } from 'react';
import { useId, useMemo, useRef, useState } from 'react';
import type { Question } from '#domain/facts/questions';
import { answerPath } from '#domain/facts/questions';
import { isTopicId } from '#domain/facts/topic-names';
import { isMuscleId, structureOf } from '#domain/ids';
import { useVerbs, useView } from '#store/view-context';
import { Icon } from './Icon.tsx';
import { usePanels } from './panels.ts';
import type { SearchEntry } from './search-index.ts';
import { search, searchEntries } from './search-index.ts';
import { showZone } from './show-zone.ts';
import { closeUpOfPoint, viewOfPoint } from './zone-words.ts';

export const SEARCH_INPUT_ID = 'search-box';

const KIND_WORDS = { structure: 'structure', point: 'trigger point', zone: 'where it hurts', condition: 'what else it may be', topic: 'Learn', answer: 'answer' } as const;

function useChoose(onChosen: () => void) {
  const verbs = useVerbs();
  const side = useView((state) => state.side);
  const { openAt } = usePanels();
  const open = (question: Question) => {
    const { kind, record, list, claim } = answerPath(question);
    if (kind === 'muscle' && isMuscleId(record)) {
      verbs.peelToStructure(structureOf(record, side));
      verbs.runCameraCommand({ kind: 'focus' });
    } else if (kind === 'condition') verbs.select({ kind: 'condition', id: record });
    else if (isTopicId(record)) verbs.select({ kind: 'topic', id: record });
    openAt(list, claim);
  };
  return (entry: SearchEntry) => {
    onChosen();
    if (entry.kind === 'answer') return open(entry.question);
    if (entry.kind === 'condition') return verbs.select({ kind: 'condition', id: entry.condition });
    if (entry.kind === 'topic') return verbs.select({ kind: 'topic', id: entry.topic });
    if (entry.kind === 'zone') return showZone(verbs, entry.zone, side);
    if (entry.kind === 'point') {
      verbs.showPoint({ point: entry.point, side });
      const near = closeUpOfPoint(entry.point);
      return verbs.runCameraCommand(near ? { kind: 'focus', on: { kind: 'zone', id: near, side } } : { kind: 'view', view: viewOfPoint(entry.point, side) });
    }
    verbs.peelToStructure(structureOf(entry.part, side));
    verbs.runCameraCommand({ kind: 'focus' });
  };
}

export function SearchBox() {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const { announce } = usePanels();
  const entries = useMemo(() => searchEntries(), []);
  const found = useMemo(() => search(entries, query), [entries, query]);
  const ask = (next: string) => {
    setQuery(next);
    setActive(0);
    if (next.trim() === '') return;
    const count = search(entries, next).length;
    announce(count === 0 ? 'Nothing found' : `${count} found`);
  };
  const choose = useChoose(() => {
    ask('');
    input.current?.blur();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      if (query) event.stopPropagation();
      ask('');
      return input.current?.blur();
    }
    const entry = found[active];
    if (event.key === 'Enter' && entry) choose(entry);
    else if (event.key === 'ArrowDown') setActive(Math.min(active + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else return;
    event.preventDefault();
  };

  const isOpen = query.trim() !== '';
  return (
    <search className="search">
      <Icon name="search" />
      <input
        ref={input}
        id={SEARCH_INPUT_ID}
        type="search"
        aria-label="Search"
        aria-autocomplete="list"
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen && found[active] ? `${listId}-${active}` : undefined}
        placeholder="Muscle, place that hurts, or a question"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => ask(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        <ul id={listId} className="search-results" role="listbox" aria-label="Search results">
          {found.length === 0 && (
            <li className="search-empty" role="option" aria-selected={false} aria-disabled="true">
              Nothing is called that here. Try a place, such as “outside of the knee”.
            </li>
          )}
          {found.map((entry, index) => (
            <li
              key={`${entry.kind} ${entry.title}`}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              // Before the blur: a press must not close the list under the finger.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(entry)}
            >
              <span className="search-title">{entry.title}</span>
              <span className="search-hint">{entry.hint || KIND_WORDS[entry.kind]}</span>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
