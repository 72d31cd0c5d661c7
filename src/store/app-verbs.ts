import type { Display, Failure, Load, ViewState } from './view-state.ts';

const MOST_NOTICES = 4;

/** Settings, progress and messages: not part of undo. */
export function appVerbs(get: () => ViewState, set: (change: Partial<ViewState>) => void) {
  return {
    toggleLabels: () => set({ labels: !get().labels }),
    changeDisplay: (change: Partial<Display>) => set({ display: { ...get().display, ...change } }),
    noteSystem: (system: ViewState['system']) => set({ system }),

    reportLoad: (load: Load) => set({ load }),
    learnBody: (body: NonNullable<ViewState['body']>) => set({ body }),

    notice(text: string) {
      const { notices } = get();
      if (notices.some((notice) => notice.text === text)) return;
      set({ notices: [...notices, { n: (notices.at(-1)?.n ?? 0) + 1, text }].slice(-MOST_NOTICES) });
    },
    dismissNotice: (n: number) => set({ notices: get().notices.filter((notice) => notice.n !== n) }),

    fail: (failure: Failure) => set({ failure, load: { ...get().load, phase: 'failed' } }),
    /** The trouble went by itself (a restored context, for instance). */
    recover: () => set({ failure: null }),
    retry: () => set({ failure: null, retries: get().retries + 1, load: { phase: 'waiting', done: 0, total: 0, name: '' } }),
  };
}
