import { createContext, useContext } from 'react';
import type { TopicId } from '#domain/facts/topic-names';
import type { Selection } from '#store/view-state';

export type SheetName = 'layers' | 'views' | 'menu';
export type DialogName = 'about' | 'keys' | 'learn' | 'sources';

/** Which panels are open: a matter of this window alone, so it is neither in the store nor in a link. */
export interface Panels {
  readonly sheet: SheetName | null;
  readonly dialog: DialogName | null;
  readonly isDisplayOpen: boolean;
  toggleSheet(name: SheetName): void;
  openDialog(name: DialogName): void;
  /** the book, at a chapter or at its beginning */
  openLearn(chapter: TopicId | null): void;
  closeDialog(): void;
  toggleDisplay(): void;
  closeAll(): boolean;
  /** opens the card that was just selected at the section of a fact, with the statement marked */
  openAt(list: string, claim: string | undefined): void;
  readonly asked: Asked | null;
  /** says something in the status line that no change of the view says */
  announce(sentence: string): void;
  /** the address that restores what is seen now */
  currentLink(): string;
}

/** What a question was about: the section of the card that answers it, and the statement in it, if one does. */
export interface Asked {
  /** the selection that the question made; it is forgotten with it */
  readonly selection: Selection | null;
  /** as in a fact id */
  readonly list: string;
  readonly claim: string | undefined;
  /** which question in a row: the same card opens anew */
  readonly count: number;
}

/** A sheet gives way when something is selected: the card takes its place. */
export interface OpenSheet {
  readonly name: SheetName;
  readonly whileSelected: Selection | null;
}

export const PanelsContext = createContext<Panels | null>(null);

export function usePanels(): Panels {
  const panels = useContext(PanelsContext);
  if (!panels) throw new Error('This component belongs inside <Shell>.');
  return panels;
}
