import type { PeelStop, Side, StructureId } from '#domain/ids';
import { PEEL_STOPS, partOf, standsFor } from '#domain/ids';
import { LAYER_OF, isPresentAt } from '#domain/layers';
import type { History } from './history.ts';
import { isVisible, mirrorSelection, structuresOf } from './selectors.ts';
import type { View, ViewState } from './view-state.ts';

/** Names what lies between the eye and a structure now, among what is visible; the scene connects one. */
export type CoverProbe = (id: StructureId) => readonly StructureId[];

const without = (list: readonly StructureId[], ids: readonly StructureId[]) => list.filter((id) => !ids.includes(id));
const joined = (list: readonly StructureId[], ids: readonly StructureId[]) => [...without(list, ids), ...ids];

/** The change that makes structures visible, whatever hides them. */
const revealed = (view: View, ids: readonly StructureId[]) => ({
  hidden: without(view.hidden, ids),
  shown: joined(view.shown, ids.filter((id) => !isPresentAt(id, view.peel))),
  isolated: view.isolated && joined(view.isolated, ids),
});

const deeperOf = (a: PeelStop, b: PeelStop) => (PEEL_STOPS.indexOf(a) > PEEL_STOPS.indexOf(b) ? a : b);

export function visibilityVerbs(get: () => ViewState, history: History) {
  let probe: CoverProbe | null = null;

  /** A named stop means what it says: what a hand had put back goes, what a hand took off stays off (and is counted). */
  const peelTo = (peel: PeelStop) => history.step({ peel, shown: [], isolated: null });
  const stopBy = (steps: number) => PEEL_STOPS[PEEL_STOPS.indexOf(get().peel) + steps] ?? get().peel;

  return {
    peelTo,
    peelDeeper: () => peelTo(stopBy(1)),
    peelBack: () => peelTo(stopBy(-1)),
    beginGesture: history.beginGesture,
    endGesture: history.endGesture,

    /** Uncovers a structure: takes off what the scene says is in front of it, or, without a scene, the layers outside its own. */
    peelToStructure(id: StructureId) {
      const state = get();
      const covers = probe?.(id).map(standsFor).filter((other, at, all) => other !== id && all.indexOf(other) === at && isVisible(state, other));
      if (!covers) {
        const peel = deeperOf(state.peel, LAYER_OF[partOf(id)]);
        return history.step({ peel, ...revealed({ ...state, peel }, [id]), selection: { kind: 'structure', id } });
      }
      // Taking off the skin is the peel's own first step, so the slider tells the truth about it.
      const peel = covers.includes('skin') && state.peel === 'skin' ? 'superficial' : state.peel;
      const { hidden, shown, isolated } = revealed({ ...state, peel }, [id]);
      const byHand = covers.filter((other) => other !== 'skin' || peel === state.peel);
      history.step({
        peel,
        hidden: joined(hidden, byHand),
        shown: without(shown, covers),
        isolated,
        selection: { kind: 'structure', id },
      });
    },
    connectCoverProbe(next: CoverProbe) {
      probe = next;
      return () => {
        if (probe === next) probe = null;
      };
    },

    hide(id: StructureId) {
      const { hidden, shown, selection } = get();
      const deselected = selection?.kind === 'structure' && selection.id === id ? { selection: null } : {};
      history.step({ hidden: joined(hidden, [id]), shown: without(shown, [id]), ...deselected });
    },
    show: (id: StructureId) => history.step(revealed(get(), [id])),
    /** Everything that the present stop of the peel has; also ends isolation and ghosts. */
    showAll: () => history.step({ hidden: [], shown: [], ghosted: [], isolated: null }),

    /** Only these; asked again for the same ones, everything comes back. */
    isolate(ids: readonly StructureId[]) {
      const { isolated, hidden, ghosted } = get();
      const isAlready = isolated !== null && isolated.length === ids.length && ids.every((id) => isolated.includes(id));
      if (isAlready) history.step({ isolated: null });
      else history.step({ isolated: [...ids], hidden: without(hidden, ids), ghosted: without(ghosted, ids) });
    },

    toggleGhost(id: StructureId) {
      const { ghosted } = get();
      history.step({ ghosted: ghosted.includes(id) ? without(ghosted, [id]) : joined(ghosted, [id]) });
    },
    /** Everything visible but this becomes glass; asked again, everything is solid. */
    ghostRest(id: StructureId) {
      const state = get();
      const rest = structuresOf(state).filter((other) => other !== id && isVisible(state, other));
      const isAlready = rest.every((other) => state.ghosted.includes(other)) && !state.ghosted.includes(id);
      history.step({ ...revealed(state, [id]), ghosted: isAlready && rest.length > 0 ? [] : rest });
    },

    /** Lists and markers turn to one side; what is shown on the other stays there. */
    turnToSide: (side: Side) => history.step({ side }),
    /** The whole view changes sides: selection and patterns with it. */
    mirrorSide() {
      const { side, selection, referrals, comparison } = get();
      const other = side === 'right' ? 'left' : 'right';
      const flip = (at: typeof side) => (at === 'right' ? 'left' : 'right');
      history.step({
        side: other,
        selection: mirrorSelection(selection),
        referrals: referrals.map((ref) => ({ ...ref, side: flip(ref.side) })),
        comparison: comparison && { ...comparison, side: flip(comparison.side) },
      });
    },
  };
}
