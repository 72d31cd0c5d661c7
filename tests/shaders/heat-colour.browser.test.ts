import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { HEAT_PALETTES, HEAT_PALETTE_IDS, heatColour } from '#domain/heat-palette';
import heatColourGlsl from '../../src/shaders/heat-colour.glsl?raw';
import { runGlsl } from './shader-bench.ts';

const CASES = 41;

describe('the colour of heat', () => {
  it.each(HEAT_PALETTE_IDS)('is the same on the model as in the legend, along the whole %s scale and beyond its ends', (id) => {
    const palette = HEAT_PALETTES[id];
    const heatOf = (index: number) => -0.1 + (index / (CASES - 1)) * 1.2;
    const numbers = runGlsl(
      `uniform vec3 u_stops[6];\n${heatColourGlsl}`,
      `result.rgb = heatColour(u_stops, -0.1 + float(at) / ${(CASES - 1).toFixed(1)} * 1.2);`,
      CASES,
      { u_stops: { value: palette.stops.map((stop) => new Vector3(...stop)) } },
    );
    for (let index = 0; index < CASES; index++) {
      const expected = heatColour(palette, heatOf(index));
      expected.forEach((value, channel) => expect(numbers[4 * index + channel]).toBeCloseTo(value, 4));
    }
  });
});
