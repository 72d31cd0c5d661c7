import type { StructureId } from '#domain/ids';
import { structureOf } from '#domain/ids';
import { POINT_NAMES, isPointId } from '#domain/names';
import { hasInk, isDrawn, isGhosted, isSelected } from '#store/selectors';
import type { ViewState } from '#store/view-state';
import type { ScenePart } from './body.ts';

/** Where a part's look is headed. */
export interface LookTarget {
  readonly presence: number;
  readonly ghost: number;
  readonly highlight: number;
  /** the skin is off, but carries a pattern where there is nothing else to carry it: 1 leaves the ink alone */
  readonly veil: number;
  /** below 1 only on the skin */
  readonly opacity: number;
  /** how strongly the selected point shows on these fibres */
  readonly point: number;
}

const HOVER = 0.45;

/** The muscle that carries the selected point, if a point is selected. */
export const carrierOf = (state: Pick<ViewState, 'selection'>): StructureId | null => {
  const { selection } = state;
  return selection?.kind === 'point' && isPointId(selection.id) ? structureOf(POINT_NAMES[selection.id].muscle, selection.side) : null;
};

/** What the store wants of one part. The only place where the view becomes a look. */
export function lookTarget(state: ViewState, part: Pick<ScenePart, 'id' | 'kind'>, hovered: StructureId | null): LookTarget {
  const isHere = isDrawn(state, part.id);
  const isVeil = part.kind === 'skin' && !isHere && hasInk(state);
  return {
    presence: isHere || isVeil ? 1 : 0,
    veil: isVeil ? 1 : 0,
    ghost: isGhosted(state, part.id) ? 1 : 0,
    // A body that lights up whole under the pointer tells nothing, so the skin does not.
    highlight: part.kind === 'skin' ? 0 : isSelected(state, part.id) ? 1 : hovered === part.id ? HOVER : 0,
    opacity: part.kind === 'skin' ? state.display.skinOpacity : 1,
    point: carrierOf(state) === part.id ? 1 : 0,
  };
}

/** A skin thinner than this is looked through, also by the pointer. */
const LOOKED_THROUGH = 0.6;

/** Solid to the pointer and in front of markers: there, and not glass. */
export const isSolid = (state: ViewState, part: Pick<ScenePart, 'id' | 'kind'>): boolean =>
  isDrawn(state, part.id) && !isGhosted(state, part.id) && (part.kind !== 'skin' || state.display.skinOpacity >= LOOKED_THROUGH);
