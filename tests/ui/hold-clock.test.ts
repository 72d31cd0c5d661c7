import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HoldClock } from '../../src/ui/hold-clock.ts';
import { QUIET_MS, nextHold, paused, readyClock, said, started, ticked, wordsDue } from '../../src/ui/hold-clock.ts';

/** Runs a hold to its end in even ticks; what was said, and how many milliseconds into the hold. */
function listen(holdSeconds: number, tickMs: number): { readonly heard: readonly (readonly [number, string])[]; readonly end: HoldClock } {
  const heard: [number, string][] = [];
  let clock = started(readyClock(holdSeconds), 0);
  for (let now = 0; now <= holdSeconds * 1000 + tickMs; now += tickMs) {
    clock = ticked(clock, now);
    const words = wordsDue(clock);
    if (words === null) continue;
    heard.push([now, words]);
    clock = said(clock);
  }
  return { heard, end: clock };
}

describe('the hold timer', () => {
  it('says how long, every ten seconds what is left, and when to let go', () => {
    expect(listen(30, 200).heard).toEqual([
      [0, 'Hold for 30 seconds and breathe slowly.'],
      [10_000, '20 seconds left.'],
      [20_000, '10 seconds left.'],
      [30_000, 'Let go slowly.'],
    ]);
  });

  it('never speaks twice within ten seconds, and always says the end (seed 20261121)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 120 }), fc.integer({ min: 50, max: 900 }), (seconds, tickMs) => {
        const { heard, end } = listen(seconds, tickMs);
        expect(end.phase).toBe('done');
        expect(heard.at(-1)?.[1]).toBe('Let go slowly.');
        const gaps = heard.slice(1).map(([at], i) => at - (heard[i]?.[0] ?? 0));
        for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(QUIET_MS - tickMs);
      }),
      { seed: 20261121, numRuns: 200 },
    );
  });

  it('stands still while it is paused and goes on with what is left', () => {
    const half = ticked(started(readyClock(30), 1000), 16_000);
    const waiting = ticked(paused(half), 60_000);
    expect(waiting).toMatchObject({ phase: 'paused', leftMs: 15_000 });
    expect(ticked(started(waiting, 60_000), 61_000).leftMs).toBe(14_000);
  });

  it('waits before the next spot', () => {
    expect(nextHold(ticked(started(readyClock(30), 0), 5000))).toMatchObject({ phase: 'ready', leftMs: 30_000, round: 2 });
  });
});
