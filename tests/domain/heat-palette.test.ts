import { describe, expect, it } from 'vitest';
import type { Rgb } from '#domain/heat-palette';
import { HEAT_PALETTES, HEAT_PALETTE_IDS, heatColour } from '#domain/heat-palette';

const linear = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
/** CIE L*, 0..100 */
const lightness = ([r, g, b]: Rgb): number => 116 * Math.cbrt(0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)) - 16;
const STEPS = 50;

describe.each(HEAT_PALETTE_IDS)('the heat scale %s', (id) => {
  const scale = Array.from({ length: STEPS + 1 }, (_, step) => lightness(heatColour(HEAT_PALETTES[id], step / STEPS)));

  it('runs from light to dark, or from dark to light, without a turn: it can be read without telling hues apart', () => {
    const way = Math.sign((scale.at(-1) ?? 0) - (scale[0] ?? 0));
    for (let step = 1; step <= STEPS; step++) expect(way * ((scale[step] ?? NaN) - (scale[step - 1] ?? NaN)), `step ${step}`).toBeGreaterThan(0);
  });

  it('tells the edge of essential pain from its core by at least 20 of lightness', () => {
    expect(Math.abs(lightness(heatColour(HEAT_PALETTES[id], 1)) - lightness(heatColour(HEAT_PALETTES[id], 0.6)))).toBeGreaterThanOrEqual(20);
  });
});
