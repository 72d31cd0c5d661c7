/** A hold being timed. Time is passed in: the clock itself never looks at one. */
export interface HoldClock {
  readonly phase: 'ready' | 'running' | 'paused' | 'done';
  readonly holdSeconds: number;
  readonly leftMs: number;
  /** which hold in a row, from 1 */
  readonly round: number;
  /** the moment of the last tick while it runs */
  readonly tickedAtMs: number;
  /** left when something was last said aloud; null before the first word of a round */
  readonly saidAtLeftMs: number | null;
}

/** Somebody who breathes slowly does not want to be talked to more often than this. */
export const QUIET_MS = 10_000;

export const readyClock = (holdSeconds: number, round = 1): HoldClock => ({
  phase: 'ready', holdSeconds, leftMs: holdSeconds * 1000, round, tickedAtMs: 0, saidAtLeftMs: null,
});
export const started = (clock: HoldClock, nowMs: number): HoldClock => ({ ...clock, phase: 'running', tickedAtMs: nowMs });
export const paused = (clock: HoldClock): HoldClock => ({ ...clock, phase: 'paused' });
/** The next spot, or the other side: a fresh hold that waits for its start. */
export const nextHold = (clock: HoldClock): HoldClock => readyClock(clock.holdSeconds, clock.round + 1);

export function ticked(clock: HoldClock, nowMs: number): HoldClock {
  if (clock.phase !== 'running') return clock;
  const leftMs = Math.max(0, clock.leftMs - Math.max(0, nowMs - clock.tickedAtMs));
  return { ...clock, leftMs, tickedAtMs: nowMs, phase: leftMs === 0 ? 'done' : 'running' };
}

/**
 * What is to be said now, if anything, in words of whole tens of seconds. Between two sentences lie at least {@link QUIET_MS};
 * nothing is said so late that the end could not be said.
 */
export function wordsDue(clock: HoldClock): string | null {
  const { phase, leftMs, holdSeconds, saidAtLeftMs } = clock;
  if (phase === 'done') return saidAtLeftMs === 0 ? null : 'Let go slowly.';
  if (phase !== 'running') return null;
  if (saidAtLeftMs === null) return `Hold for ${holdSeconds} seconds and breathe slowly.`;
  const isTime = saidAtLeftMs - leftMs >= QUIET_MS && leftMs >= QUIET_MS;
  return isTime ? `${Math.round(leftMs / 1000)} seconds left.` : null;
}
export const said = (clock: HoldClock): HoldClock => ({ ...clock, saidAtLeftMs: clock.leftMs });
