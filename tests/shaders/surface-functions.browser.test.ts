import { describe, expect, it } from 'vitest';
import comparison from '../../src/shaders/comparison-layer.glsl?raw';
import bump from '../../src/shaders/bump-normal.glsl?raw';
import fade from '../../src/shaders/fade-dither.glsl?raw';
import fibre from '../../src/shaders/fibre-height.glsl?raw';
import hash2 from '../../src/shaders/hash.glsl?raw';
import inkThrough from '../../src/shaders/ink-through.glsl?raw';
import noise2 from '../../src/shaders/noise2.glsl?raw';
import occlusion from '../../src/shaders/occlusion-tint.glsl?raw';
import shoulder from '../../src/shaders/soft-shoulder.glsl?raw';
import tautBand from '../../src/shaders/taut-band.glsl?raw';
import toLinear from '../../src/shaders/srgb-to-linear.glsl?raw';
import { runGlsl } from './shader-bench.ts';

const column = (numbers: Float32Array, channel: number) => Array.from(numbers).filter((_, index) => index % 4 === channel);

describe('the functions that draw the surfaces', () => {
  it('a half-faded part keeps about half of its pixels, a whole one all, an absent one none', () => {
    const numbers = runGlsl(fade, 'vec2 p = vec2(float(at % 64), float(at / 64)); result = vec4(isFadedOut(p, 0.5), isFadedOut(p, 1.0), isFadedOut(p, 0.0), 0.0);', 4096);
    const share = (channel: number) => column(numbers, channel).reduce((a, b) => a + b, 0) / 4096;
    expect(share(0)).toBeGreaterThan(0.47);
    expect(share(0)).toBeLessThan(0.53);
    expect(share(1)).toBe(0);
    expect(share(2)).toBe(1);
  });

  it('the relief of fibres stays within 0 and 1 and has grooves and bundles', () => {
    const heights = column(runGlsl(hash2 + noise2 + fibre, 'result.x = fibreHeight(float(at) * 0.37, float(at) * 0.11, 1.0);', 2000), 0);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...heights)).toBeLessThanOrEqual(1);
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(0.4);
  });

  it('fibres run along u: the relief changes far more across them than along', () => {
    const numbers = runGlsl(
      hash2 + noise2 + fibre,
      'float s = float(at) * 3.1; float t = float(at) * 1.7; float h = fibreHeight(s, t, 1.0); result = vec4(abs(fibreHeight(s + 0.5, t, 1.0) - h), abs(fibreHeight(s, t + 0.5, 1.0) - h), 0.0, 0.0);',
      1000,
    );
    const sum = (channel: number) => column(numbers, channel).reduce((a, b) => a + b, 0);
    expect(sum(1)).toBeGreaterThan(4 * sum(0));
  });

  it('a flat surface keeps its normal, and no bump turns it by more than a right angle', () => {
    const numbers = runGlsl(
      bump,
      'vec3 p = vec3(gl_FragCoord.xy, 0.0); vec3 n = vec3(0.0, 0.0, 1.0); result = vec4(bumpNormal(n, p, vec2(0.0)).z, bumpNormal(n, p, vec2(50.0, -80.0)).z, length(bumpNormal(n, p, vec2(0.3, 0.1))), bumpNormal(n, p, vec2(0.3, 0.0)).x);',
      8,
    );
    expect(numbers[0]).toBeCloseTo(1, 5);
    expect(numbers[1]).toBeGreaterThan(0);
    expect(numbers[2]).toBeCloseTo(1, 5);
    // Rising to the right leans the surface to the left.
    expect(numbers[3]).toBeLessThan(0);
  });

  it('full ink lets no more light of pale tendon through than of flesh, thin ink keeps the ground, and more ink never shows more of it', () => {
    const flesh = 0.17, tendon = 0.74;
    const numbers = runGlsl(inkThrough, `float inked = float(at) / 99.0; result = vec4(inkThrough(inked, ${flesh}, ${flesh}), inkThrough(inked, ${tendon}, ${flesh}), 0.0, 0.0);`, 100);
    const onFlesh = column(numbers, 0), onTendon = column(numbers, 1);
    onFlesh.forEach((through, at) => expect(through).toBeCloseTo(1 - at / 99, 5));
    expect(onTendon[0]).toBeCloseTo(1, 5);
    expect(onTendon[10]).toBeGreaterThan(0.8);
    const light = (through: number | undefined, ground: number) => (through ?? NaN) * ground;
    // from nine tenths of the ink on
    for (let at = 89; at < 100; at++) expect(light(onTendon[at], tendon)).toBeLessThan(1.5 * light(onFlesh[at], flesh) + 1e-6);
    for (let at = 1; at < 100; at++) expect(onTendon[at]).toBeLessThan(onTendon[at - 1] ?? NaN);
  });

  it('open places keep their colour, closed ones take the tint', () => {
    const numbers = runGlsl(occlusion, 'vec3 c = at == 0 ? occlusionTint(1.0, 0.0, vec3(0.2)) : occlusionTint(0.0, 0.0, vec3(0.2)); result.rgb = c;', 2);
    expect(numbers[0]).toBeCloseTo(1, 5);
    expect(numbers[4]).toBeCloseTo(0.2, 5);
  });

  it('highlights bend but never pass white, and the middle tones stay as lit', () => {
    const numbers = runGlsl(shoulder, 'result.rgb = softShoulder(vec3(0.4, 1.0, 40.0));', 1);
    expect(numbers[0]).toBeCloseTo(0.4, 5);
    expect(numbers[1]).toBeLessThan(1);
    expect(numbers[2]).toBeLessThanOrEqual(1);
  });

  it('a taut band is long along the fibres and narrow across them', () => {
    const numbers = runGlsl(tautBand, 'result.xy = at == 0 ? tautBand(vec2(0.0)) : at == 1 ? tautBand(vec2(20.0, 0.0)) : tautBand(vec2(0.0, 20.0));', 3);
    expect([numbers[0], numbers[1]]).toEqual([1, 1]);
    expect(numbers[5]).toBeGreaterThan(0.5);
    expect(numbers[9]).toBeLessThan(0.01);
  });

  it('a comparison has no ink outside, lines and a wash inside, and covers more where more people felt it', () => {
    const numbers = runGlsl(
      comparison,
      'vec3 p = vec3(float(at) * 0.37, 0.0, 0.0); vec3 ink = vec3(0.1); result = vec4(comparisonLayer(0.0, 0.25, ink, p).a, comparisonLayer(0.25, 0.25, ink, p).a, comparisonLayer(1.0, 0.25, ink, p).a, 0.0);',
      2000,
    );
    const mean = (channel: number) => column(numbers, channel).reduce((a, b) => a + b, 0) / 2000;
    expect(mean(0)).toBe(0);
    expect(mean(1)).toBeGreaterThan(0.1);
    expect(mean(2)).toBeGreaterThan(1.3 * mean(1));
    expect(Math.max(...column(numbers, 2))).toBeLessThanOrEqual(1);
  });

  it('sRGB becomes linear light by the standard curve', () => {
    const numbers = runGlsl(toLinear, 'result.rgb = srgbToLinear(vec3(0.0, 0.5, 1.0));', 1);
    expect(numbers[0]).toBe(0);
    expect(numbers[1]).toBeCloseTo(0.21404, 4);
    expect(numbers[2]).toBeCloseTo(1, 5);
  });
});
