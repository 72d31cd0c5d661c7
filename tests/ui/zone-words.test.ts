import { expect, it } from 'vitest';
import { viewOfPoint } from '../../src/ui/zone-words.ts';

it.each([
  ['gluteus-medius-tp1', 'right', 'posterior'],
  ['gluteus-minimus-anterior-tp1', 'right', 'right'],
  ['gluteus-minimus-anterior-tp1', 'left', 'left'],
  ['gluteus-minimus-posterior-tp1', 'right', 'posterior'],
  ['rectus-femoris-tp1', 'right', 'anterior'],
] as const)('the pattern of %s, %s, is seen from: %s', (point, side, view) => {
  expect(viewOfPoint(point, side)).toBe(view);
});
