import { expect, it } from 'vitest';
import { inSlices } from '../../src/scene/body/in-slices.ts';

it('gives the page a turn whenever eight milliseconds are used up, and takes everything in order', async () => {
  let now = 0;
  const log: (number | 'turn')[] = [];
  await inSlices([3, 3, 3, 20, 1], (ms) => { now += ms; log.push(ms); }, { nowMs: () => now, pause: () => { log.push('turn'); now += 100; return Promise.resolve(); } });
  expect(log).toEqual([3, 3, 3, 'turn', 20, 'turn', 1]);
});
