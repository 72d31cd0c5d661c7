import type { NerveVariant, Side, StructureId } from '#domain/ids';
import { standsFor } from '#domain/ids';
import type { History } from './history.ts';
import { hasReferral, isSameRef, isSameSelection, sideOfSelection } from './selectors.ts';
import type { ComparisonRef, PointRef, Selection, ViewState } from './view-state.ts';

export function selectionVerbs(get: () => ViewState, history: History) {
  /** The markers of the side that was last touched are the ones to see. */
  const sideFor = (selection: Selection): { side: Side } | Record<string, never> => {
    const side = sideOfSelection(selection);
    return side === null ? {} : { side };
  };
  const withReferral = (ref: PointRef) => (hasReferral(get(), ref) ? get().referrals : [...get().referrals, ref]);
  const withoutReferral = (ref: PointRef) => get().referrals.filter((shown) => !isSameRef(shown, ref));

  return {
    select: (picked: Selection) => {
      const selection: Selection = picked.kind === 'structure' ? { kind: 'structure', id: standsFor(picked.id) } : picked;
      history.step({ selection, ...sideFor(selection) });
    },
    selectStructure: (id: StructureId) => history.step({ selection: { kind: 'structure', id: standsFor(id) }, ...sideFor({ kind: 'structure', id }) }),
    /** Puts the card away; patterns stay. */
    deselect: () => history.step({ selection: null }),
    /** Esc, or a tap on nothing: no card and no patterns. */
    clear: () => history.step({ selection: null, referrals: [], comparison: null }),

    /** A tap on a marker or on its row in the list: card and pattern together, as one step; a second tap takes both away. */
    togglePoint(ref: PointRef) {
      const selection: Selection = { kind: 'point', id: ref.point, side: ref.side };
      const isOn = hasReferral(get(), ref) && isSameSelection(get().selection, selection);
      if (isOn) history.step({ selection: null, referrals: withoutReferral(ref) });
      else history.step({ selection, referrals: withReferral(ref), side: ref.side });
    },
    /** Card and pattern together, whatever was there before: the way in from the search. */
    showPoint: (ref: PointRef) =>
      history.step({ selection: { kind: 'point', id: ref.point, side: ref.side }, referrals: withReferral(ref), side: ref.side }),
    showReferral: (ref: PointRef) => history.step({ referrals: withReferral(ref) }),
    hideReferral: (ref: PointRef) => history.step({ referrals: withoutReferral(ref) }),
    toggleReferral: (ref: PointRef) => history.step({ referrals: hasReferral(get(), ref) ? withoutReferral(ref) : withReferral(ref) }),
    clearReferrals: () => history.step({ referrals: [] }),
    /** Asked again for what is shown, it goes. */
    toggleComparison(ref: ComparisonRef) {
      const { comparison } = get();
      const isShown = comparison?.id === ref.id && comparison.side === ref.side;
      history.step({ comparison: isShown ? null : ref });
    },
    hideComparison: () => history.step({ comparison: null }),
    showLinks: (links: boolean) => history.step({ links }),
    showVariants: (variants: boolean) => history.step({ variants }),
    showNerveVariant: (nerveVariant: NerveVariant) => history.step({ nerveVariant }),
  };
}
