import type { View, ViewState } from './view-state.ts';

const LONGEST = 200;

export const viewOf = (state: View): View => ({
  peel: state.peel,
  hidden: state.hidden,
  shown: state.shown,
  ghosted: state.ghosted,
  isolated: state.isolated,
  selection: state.selection,
  referrals: state.referrals,
  comparison: state.comparison,
  links: state.links,
  variants: state.variants,
  nerveVariant: state.nerveVariant,
  side: state.side,
});

const isSame = (a: View, b: View) => JSON.stringify(a) === JSON.stringify(b);

export interface History {
  /** Changes the view as one step that undo takes back; nothing happens when nothing would change. */
  step(change: Partial<View>): void;
  /** Everything until `endGesture` is one step: a drag along the peel slider, for instance. */
  beginGesture(): void;
  endGesture(): void;
  undo(): void;
  redo(): void;
  forget(): void;
}

/** Undo and redo over the view alone: the camera has its own way back, and settings are not actions. */
export function createHistory(get: () => ViewState, set: (change: Partial<ViewState>) => void): History {
  let past: View[] = [];
  let future: View[] = [];
  let gesture: 'none' | 'begun' | 'recorded' = 'none';
  const flags = () => ({ canUndo: past.length > 0, canRedo: future.length > 0 });

  const travel = (from: View[], to: View[]) => {
    const target = from.pop();
    if (!target) return;
    to.push(viewOf(get()));
    set({ ...target, ...flags() });
  };

  return {
    step(change) {
      const before = viewOf(get());
      if (isSame(before, { ...before, ...change })) return;
      if (gesture !== 'recorded') past = [...past, before].slice(-LONGEST);
      if (gesture === 'begun') gesture = 'recorded';
      future = [];
      set({ ...change, ...flags() });
    },
    beginGesture: () => {
      gesture = 'begun';
    },
    endGesture: () => {
      gesture = 'none';
    },
    undo: () => travel(past, future),
    redo: () => travel(future, past),
    forget() {
      past = [];
      future = [];
      set(flags());
    },
  };
}
