/** Work goes on for so long before the page gets a turn: half a picture at 60 Hz. */
const SLICE_MS = 8;

export interface SliceOptions {
  readonly nowMs?: () => number;
  readonly pause?: () => Promise<void>;
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Takes one thing after the other and gives the page a turn whenever a slice of time is used up, so that none of it is one long task. */
export async function inSlices<T>(things: Iterable<T>, take: (thing: T) => void, { nowMs = () => performance.now(), pause = nextTurn }: SliceOptions = {}): Promise<void> {
  let begun = nowMs();
  for (const thing of things) {
    take(thing);
    if (nowMs() - begun < SLICE_MS) continue;
    await pause();
    begun = nowMs();
  }
}
