import { expect, it } from 'vitest';
import { closeUpOfPoint, viewOfPoint } from '../../src/ui/zone-words.ts';

it.each([
  ['gluteus-medius-tp1', 'right', 'posterior'],
  ['gluteus-minimus-anterior-tp1', 'right', 'right'],
  ['gluteus-minimus-anterior-tp1', 'left', 'left'],
  ['gluteus-minimus-posterior-tp1', 'right', 'posterior'],
  ['rectus-femoris-tp1', 'right', 'anterior'],
] as const)('the pattern of %s, %s, is seen from: %s', (point, side, view) => {
  expect(viewOfPoint(point, side)).toBe(view);
});

it.each([
  ['gluteus-medius-tp1', /^buttock/],
  ['piriformis-tp1', /^buttock/],
] as const)('the pattern of %s lies about the pelvis and is come close to', (point, zone) => {
  expect(closeUpOfPoint(point)).toMatch(zone);
});

it('a pattern that runs down the leg is seen on the whole body', () => {
  for (const point of ['gluteus-minimus-anterior-tp1', 'gluteus-minimus-posterior-tp1', 'soleus-tp1'] as const) expect(closeUpOfPoint(point), point).toBeNull();
});
