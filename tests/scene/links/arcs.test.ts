import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import type { LinkStyle } from '#domain/facts/muscle-links';
import { drawnLinksOf, linksFrom, linksTo, styleOfLink } from '#domain/facts/muscle-links';
import { SATELLITE_LINKS } from '#domain/facts/satellites';
import { MUSCLE_IDS } from '#domain/ids';
import { arcCurve, arcGeometry } from '../../../src/scene/links/arc-geometry.ts';

const FROM = new Vector3(-0.08, 0.1, -0.06);
const TO = new Vector3(-0.1, -0.1, -0.05);

/** The vertices of one arc, the line first, then its head. */
function verticesOf(style: LinkStyle) {
  const geometry = arcGeometry([{ from: FROM, to: TO, style }]);
  const read = (name: string) => Array.from(geometry.getAttribute(name).array);
  const [place = [], px = [], tangent = [], alpha = [], along = [], number = []] = ['position', 'a_px', 'a_tangent', 'a_alpha', 'a_alongMetres', 'a_style'].map(read);
  const vec = (of: number[], index: number) => new Vector3(of[3 * index], of[3 * index + 1], of[3 * index + 2]);
  return number.map((value, index) => {
    const way = vec(tangent, index);
    const ahead = vec(px, index).dot(way);
    return { at: vec(place, index), way, aheadPx: ahead, radiusPx: vec(px, index).addScaledVector(way, -ahead).length(), alpha: alpha[index] ?? NaN, along: along[index] ?? NaN, style: value };
  });
}

describe('an arc between two muscles', () => {
  it('begins in the one, ends in the other, and rises out of the body between', () => {
    const curve = arcCurve(FROM, TO);
    expect(curve.getPointAt(0).distanceTo(FROM)).toBeLessThan(1e-6);
    expect(curve.getPointAt(1).distanceTo(TO)).toBeLessThan(1e-6);
    const middle = curve.getPointAt(0.5);
    expect(Math.hypot(middle.x, middle.z)).toBeGreaterThan(Math.hypot(FROM.x, FROM.z) + 0.05);
  });

  it('has its head at the one that may follow, pointing at it, and nowhere else', () => {
    const wide = verticesOf('dots').filter(({ radiusPx }) => radiusPx > 3);
    expect(wide.length).toBeGreaterThan(0);
    for (const { at } of wide) expect(at.distanceTo(TO)).toBeLessThan(1e-6);
    const head = verticesOf('dots').filter(({ at, style }) => style === 0 && at.distanceTo(TO) < 1e-6);
    const tip = head.reduce((a, b) => (b.aheadPx > a.aheadPx ? b : a));
    expect(tip.radiusPx).toBeLessThan(1);
    expect(tip.aheadPx).toBeLessThan(0);
  });

  it('grows, and comes out of a fainter beginning', () => {
    const line = verticesOf('dashes').filter(({ style }) => style === 1);
    const [first, last] = [line[0], line.at(-1)];
    expect(first?.radiusPx).toBeLessThan(last?.radiusPx ?? 0);
    expect(first?.alpha).toBeLessThan(last?.alpha ?? 0);
    expect(last?.along).toBeCloseTo(arcCurve(FROM, TO).getLength(), 4);
  });

  it('has a line of its own for every style, and a whole head on each', () => {
    const numbers = (['line', 'dashes', 'dash-dot', 'dots'] as const).map((style) => [...new Set(verticesOf(style).map((vertex) => vertex.style))]);
    expect(numbers).toEqual([[0], [1, 0], [2, 0], [3, 0]]);
  });

  it('has a way out even between two muscles on the axis', () => {
    const geometry = arcGeometry([{ from: new Vector3(0, 0.1, 0), to: new Vector3(0, -0.1, 0), style: 'line' }]);
    for (const name of ['position', 'normal', 'a_px', 'a_tangent']) expect(Array.from(geometry.getAttribute(name).array).every(Number.isFinite)).toBe(true);
  });
});

describe('the links of a muscle', () => {
  it('are all those of the tables, seen from both ends', () => {
    const seen = new Set(MUSCLE_IDS.flatMap((muscle) => [...linksFrom(muscle), ...linksTo(muscle)]).map(({ id }) => id));
    expect(seen.size).toBe(SATELLITE_LINKS.length);
  });

  it('are drawn where both ends are in the model, as the tables type them', () => {
    const drawn = drawnLinksOf('quadratus-lumborum');
    expect(drawn).toContainEqual({ from: 'quadratus-lumborum', to: 'gluteus-minimus', type: SATELLITE_LINKS.find(({ from, to }) => from === 'quadratus-lumborum' && to === 'gluteus-minimus')?.type });
    for (const { from, to } of drawn) expect([from, to]).toContain('quadratus-lumborum');
  });

  it('are whole lines for satellites alone', () => {
    const whole = new Set(SATELLITE_LINKS.filter(({ type }) => styleOfLink(type) === 'line').map(({ type }) => type));
    expect([...whole].every((type) => type.includes('satellite'))).toBe(true);
    expect(SATELLITE_LINKS.filter(({ type }) => type.includes('satellite')).every(({ type }) => styleOfLink(type) === 'line')).toBe(true);
  });
});
