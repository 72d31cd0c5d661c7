import type { StructureId } from '#domain/ids';
import { structureOf } from '#domain/ids';
import { POINT_NAMES, isPointId } from '#domain/names';
import type { ViewStore } from '#store/create-store';
import { isVisible } from '#store/selectors';
import type { Selection } from '#store/view-state';
import { CAMERA_VIEWS } from '#store/view-state';
import type { Panels } from './panels.ts';
import { SEARCH_INPUT_ID } from './SearchBox.tsx';
import { VIEW_WORDS } from './words.ts';

export interface KeyPress {
  readonly key: string;
  readonly shift: boolean;
  readonly alt: boolean;
  /** Ctrl, or Cmd on a Mac */
  readonly command: boolean;
}

interface KeyBinding {
  /** as the dialog shows it */
  readonly keys: readonly string[];
  readonly words: string;
  readonly matches: (press: KeyPress) => boolean;
  readonly run: (store: ViewStore, panels: Panels, press: KeyPress) => void;
}

const bare = (...keys: readonly string[]) => (press: KeyPress) => !press.command && !press.alt && keys.includes(press.key.toLowerCase());
// On some layouts a bracket needs AltGr, which arrives as Ctrl+Alt.
const typed = (key: string) => (press: KeyPress) => press.key === key;

/** The muscle, bone or skin that a selection is about; a point stands for its muscle, and what is written about in general for none. */
const structureOfSelection = (selection: Selection | null): StructureId | null => {
  if (!selection) return null;
  if (selection.kind === 'structure') return selection.id;
  return selection.kind === 'point' && isPointId(selection.id) ? structureOf(POINT_NAMES[selection.id].muscle, selection.side) : null;
};

const onSelected = (act: (store: ViewStore, id: StructureId) => void) => (store: ViewStore, panels: Panels) => {
  const id = structureOfSelection(store.getState().selection);
  if (id) act(store, id);
  else panels.announce('Select a structure first.');
};

const undoPress = (press: KeyPress) => press.command && press.key.toLowerCase() === 'z';

/** One table for the keyboard and for the dialog that explains it. */
export const KEY_BINDINGS: readonly KeyBinding[] = [
  ...CAMERA_VIEWS.map((view, index): KeyBinding => ({
    keys: [String(index + 1)],
    words: `View ${VIEW_WORDS[view].long}`,
    matches: bare(String(index + 1)),
    run: ({ verbs }) => verbs.runCameraCommand({ kind: 'view', view }),
  })),
  { keys: ['Home'], words: 'The whole body', matches: bare('home'), run: ({ verbs }) => verbs.runCameraCommand({ kind: 'home' }) },
  { keys: ['F'], words: 'Focus what is selected', matches: bare('f'), run: ({ verbs }) => verbs.runCameraCommand({ kind: 'focus' }) },
  { keys: [','], words: 'Previous view', matches: typed(','), run: ({ verbs }) => verbs.runCameraCommand({ kind: 'back' }) },
  { keys: ['.'], words: 'Next view', matches: typed('.'), run: ({ verbs }) => verbs.runCameraCommand({ kind: 'forward' }) },
  { keys: [']'], words: 'Peel a layer off', matches: typed(']'), run: ({ verbs }) => verbs.peelDeeper() },
  { keys: ['['], words: 'Put a layer back', matches: typed('['), run: ({ verbs }) => verbs.peelBack() },
  {
    keys: ['H'],
    words: 'Hide what is selected, or show it',
    matches: bare('h'),
    run: onSelected(({ getState, verbs }, id) => (isVisible(getState(), id) ? verbs.hide(id) : verbs.show(id))),
  },
  {
    keys: ['A', 'Alt H'],
    words: 'Show all',
    // With Alt a Mac types ˙ for H.
    matches: (press) => bare('a')(press) || (press.alt && !press.command && ['h', '˙'].includes(press.key.toLowerCase())),
    run: ({ verbs }) => verbs.showAll(),
  },
  { keys: ['I'], words: 'Isolate what is selected', matches: bare('i'), run: onSelected(({ verbs }, id) => verbs.isolate([id])) },
  { keys: ['G'], words: 'Ghost the rest', matches: bare('g'), run: onSelected(({ verbs }, id) => verbs.ghostRest(id)) },
  { keys: ['L'], words: 'Labels', matches: bare('l'), run: ({ verbs }) => verbs.toggleLabels() },
  { keys: ['M'], words: 'Mirror to the other side', matches: bare('m'), run: ({ verbs }) => verbs.mirrorSide() },
  { keys: ['/'], words: 'Search', matches: typed('/'), run: () => document.getElementById(SEARCH_INPUT_ID)?.focus() },
  {
    keys: ['Esc'],
    words: 'Close a panel, then clear selection and patterns',
    matches: bare('escape'),
    run: ({ verbs }, panels) => {
      if (!panels.closeAll()) verbs.clear();
    },
  },
  { keys: ['Ctrl Z', '⌘ Z'], words: 'Undo', matches: (press) => undoPress(press) && !press.shift, run: ({ verbs }) => verbs.undo() },
  { keys: ['Ctrl Shift Z', '⌘ Shift Z'], words: 'Redo', matches: (press) => undoPress(press) && press.shift, run: ({ verbs }) => verbs.redo() },
  { keys: ['?'], words: 'These keys', matches: typed('?'), run: (_store, panels) => panels.openDialog('keys') },
];
