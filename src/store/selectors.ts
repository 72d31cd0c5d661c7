import type { Side, StructureId } from '#domain/ids';
import { STRUCTURE_IDS, nerveVariantOf, partOf, sideOf, standsFor } from '#domain/ids';
import { isPresentAt } from '#domain/layers';
import type { PointRef, Selection, View, ViewState } from './view-state.ts';

type Visibility = Pick<View, 'peel' | 'hidden' | 'shown' | 'isolated' | 'nerveVariant'>;

const isSeen = (view: Visibility, id: StructureId): boolean => {
  if (view.hidden.includes(id)) return false;
  if (view.isolated) return view.isolated.includes(id);
  return view.shown.includes(id) || isPresentAt(id, view.peel);
};

/** The one rule of what can be seen: a hand that hides wins, then isolation, then a hand that shows, then the peel. Lists and hands know the nerve, not its variants. */
export const isVisible = (view: Visibility, id: StructureId): boolean => isSeen(view, standsFor(id));

/** What the scene draws: of the sciatic nerve's variants the one that is chosen. */
export const isDrawn = (view: Visibility, id: StructureId): boolean => isVisible(view, id) && (nerveVariantOf(id) ?? view.nerveVariant) === view.nerveVariant;

export const isGhosted = (view: Pick<View, 'ghosted'>, id: StructureId): boolean => view.ghosted.includes(standsFor(id));

/** The stop that the peel stands at, when no hand has added to it or taken from it: only then is it known what covers what. */
export const untouchedStop = (view: Visibility & Pick<View, 'ghosted'>): View['peel'] | null =>
  view.hidden.length + view.shown.length + view.ghosted.length === 0 && view.isolated === null ? view.peel : null;

/** The structures that the built body has; before the manifest is read, all that the tables know. */
export const structuresOf = (state: Pick<ViewState, 'body'>): readonly StructureId[] => (state.body?.structures ?? STRUCTURE_IDS).filter((id) => standsFor(id) === id);

/** What is missing by hand: hidden, or left out by isolation. What the peel took off is not counted, its stop says so. */
export const hiddenByHand = (state: Visibility & Pick<ViewState, 'body'>): readonly StructureId[] =>
  structuresOf(state).filter((id) => isPresentAt(id, state.peel) && !isVisible(state, id));

export const hiddenCount = (state: Visibility & Pick<ViewState, 'body'>): number => hiddenByHand(state).length;

export const isSameRef = (a: PointRef, b: PointRef): boolean => a.point === b.point && a.side === b.side;

export const hasReferral = (view: Pick<View, 'referrals'>, ref: PointRef): boolean => view.referrals.some((shown) => isSameRef(shown, ref));

/** What is written about in general, or lies in the middle, has no side. */
export const sideOfSelection = (selection: Selection): Side | null => {
  if (selection.kind === 'point' || selection.kind === 'zone') return selection.side;
  if (selection.kind !== 'structure') return null;
  const side = sideOf(selection.id);
  return side === 'midline' ? null : side;
};

export const isSameSelection = (a: Selection | null, b: Selection | null): boolean =>
  a === b ||
  (a !== null && b !== null && a.kind === b.kind && a.id === b.id && sideOfSelection(a) === sideOfSelection(b));

/** Something lies on the skin that the legend has to explain. */
export const hasInk = (view: Pick<View, 'referrals' | 'comparison'>): boolean => view.referrals.length > 0 || view.comparison !== null;

export const isSelected = (view: Pick<View, 'selection'>, id: StructureId): boolean =>
  view.selection?.kind === 'structure' && view.selection.id === standsFor(id);

export const isDark = (state: Pick<ViewState, 'display' | 'system'>): boolean =>
  state.display.theme === 'system' ? state.system.dark : state.display.theme === 'dark';

export const isMotionReduced = (state: Pick<ViewState, 'display' | 'system'>): boolean =>
  state.display.motion === 'system' ? state.system.reducedMotion : state.display.motion === 'reduced';

/** The same structure on the other side; a midline one is its own mirror image. */
export const mirrorStructure = (id: StructureId): StructureId => {
  const side = sideOf(id);
  if (side === 'midline') return id;
  return side === 'left' ? partOf(id) : (`${id}-left` as StructureId);
};

export const mirrorSelection = (selection: Selection | null): Selection | null => {
  if (selection?.kind === 'point' || selection?.kind === 'zone') return { ...selection, side: selection.side === 'right' ? 'left' : 'right' };
  return selection?.kind === 'structure' ? { kind: 'structure', id: mirrorStructure(selection.id) } : selection;
};
