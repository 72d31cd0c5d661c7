import { describe, expect, it } from 'vitest';
import { distanceFromCurve, lengthMm, pathBetween, smoothed } from '#domain/surface/curves';
import { FastMarching } from '#domain/surface/fast-marching';
import { buildStencils } from '#domain/surface/stencils';
import type { Surface } from '#domain/surface/surface';
import { buildSurface } from '#domain/surface/surface';
import type { Shape } from './shapes.ts';
import { ball, sheet } from './shapes.ts';

function prepared({ positions, indices }: Shape) {
  const surface = buildSurface(positions, indices);
  return { surface, marching: new FastMarching(buildStencils(surface), surface.vertexCount) };
}
const at = ({ positions: p }: Surface, v: number) => [p[3 * v]!, p[3 * v + 1]!, p[3 * v + 2]!] as const;
function nearest(surface: Surface, x: number, y: number, z: number): number {
  let best = 0, d = Infinity;
  for (let i = 0; i < surface.vertexCount; i++) {
    const [a, b, c] = at(surface, i), e = Math.hypot(a - x, b - y, c - z);
    if (e < d) { d = e; best = i; }
  }
  return best;
}
/** distances along edges alone: never shorter than the surface allows, so an upper bound */
function dijkstra(surface: Surface, from: number): Float64Array {
  const d = new Float64Array(surface.vertexCount).fill(Infinity), done = new Uint8Array(surface.vertexCount);
  d[from] = 0;
  for (;;) {
    let v = -1;
    for (let i = 0; i < d.length; i++) if (!done[i] && (v < 0 || d[i]! < d[v]!)) v = i;
    if (v < 0 || d[v] === Infinity) return d;
    done[v] = 1;
    const a = at(surface, v);
    for (let k = surface.neighbourStart[v]!; k < surface.neighbourStart[v + 1]!; k++) {
      const w = surface.neighbours[k]!, b = at(surface, w);
      d[w] = Math.min(d[w]!, d[v]! + Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]));
    }
  }
}
/** mean and worst relative error beyond 40 mm, where seeds no longer help */
function errors(surface: Surface, distance: Float64Array, truth: (v: number) => number) {
  let sum = 0, n = 0, worst = 0;
  for (let i = 0; i < surface.vertexCount; i++) {
    const t = truth(i);
    if (t < 40) continue;
    const e = Math.abs(distance[i]! - t) / t;
    sum += e; n++; worst = Math.max(worst, e);
  }
  return { mean: sum / n, worst };
}
const fromPoint = (surface: Surface, marching: FastMarching, v: number) => {
  const p = { positionMm: at(surface, v), vertex: v };
  return distanceFromCurve(surface, marching, [p], Infinity).distance.slice();
};

describe('distances along a surface', () => {
  it('on a jittered plane are straight distances within 3 %, 1.5 % on average', () => {
    const { surface, marching } = prepared(sheet(40, (u, v) => [320 * u, 320 * v, 0]));
    const v = nearest(surface, 160, 160, 0), [x, y] = at(surface, v);
    const { mean, worst } = errors(surface, fromPoint(surface, marching, v), (i) => Math.hypot(at(surface, i)[0] - x, at(surface, i)[1] - y));
    expect(mean).toBeLessThan(0.015);
    expect(worst).toBeLessThan(0.03);
  });

  it('on a plane of obtuse triangles stay within 4 %: corners are unfolded', () => {
    const { surface, marching } = prepared(sheet(40, (u, v) => [320 * u + 260 * v, 200 * v, 0], 0));
    const v = nearest(surface, 290, 100, 0), [x, y] = at(surface, v);
    const inside = (i: number): boolean => Math.abs(at(surface, i)[1] - 100) < 70 && Math.hypot(at(surface, i)[0] - x, at(surface, i)[1] - y) < 90;
    const { worst } = errors(surface, fromPoint(surface, marching, v), (i) => (inside(i) ? Math.hypot(at(surface, i)[0] - x, at(surface, i)[1] - y) : 0));
    expect(worst).toBeLessThan(0.04);
  });

  it('round a cylinder are those of the unrolled sheet', () => {
    const radius = 60, turn = 1.5 * Math.PI;
    const { surface, marching } = prepared(sheet(48, (u, v) => [radius * Math.cos(turn * u), 300 * v, radius * Math.sin(turn * u)]));
    const v = nearest(surface, radius * Math.cos(turn / 2), 150, radius * Math.sin(turn / 2));
    const unrolled = (i: number): [number, number] => { const [x, y, z] = at(surface, i); return [radius * ((Math.atan2(z, x) + 2 * Math.PI + 0.1) % (2 * Math.PI)), y]; };
    const [a, b] = unrolled(v);
    const { mean, worst } = errors(surface, fromPoint(surface, marching, v), (i) => Math.hypot(unrolled(i)[0] - a, unrolled(i)[1] - b));
    expect(mean).toBeLessThan(0.012);
    expect(worst).toBeLessThan(0.035);
  });

  it('on a ball are great circles, across the seams of its six sheets', () => {
    const { surface, marching } = prepared(ball(100, 20));
    expect(surface.vertexCount).toBe(6 * 20 * 20 + 2);
    const v = nearest(surface, 30, 80, 50), a = at(surface, v);
    const truth = (i: number): number => { const b = at(surface, i); return 100 * Math.acos(Math.min(1, Math.max(-1, (a[0] * b[0] + a[1] * b[1] + a[2] * b[2]) / 1e4))); };
    const { mean, worst } = errors(surface, fromPoint(surface, marching, v), truth);
    expect(mean).toBeLessThan(0.012);
    expect(worst).toBeLessThan(0.03);
  });

  it('are never longer than the way along the edges', () => {
    const { surface, marching } = prepared(ball(100, 12));
    const bound = dijkstra(surface, 5), { distance } = marching.run([{ vertex: 5, distanceMm: 0 }]);
    for (let i = 0; i < surface.vertexCount; i++) expect(distance[i]!).toBeLessThanOrEqual(bound[i]! + 1e-9);
  });

  it('from a line are distances to the line', () => {
    const { surface, marching } = prepared(sheet(40, (u, v) => [320 * u, 320 * v, 0]));
    const line = Array.from({ length: 33 }, (_, i) => ({ positionMm: [80 + 5 * i, 160, 0] as const, vertex: nearest(surface, 80 + 5 * i, 160, 0) }));
    const { distance } = distanceFromCurve(surface, marching, line, 60);
    for (let i = 0; i < surface.vertexCount; i++) {
      const [x, y] = at(surface, i), truth = Math.hypot(Math.max(80 - x, 0, x - 240), y - 160);
      if (truth < 55) expect(Math.abs(distance[i]! - truth)).toBeLessThan(2);
      else if (truth > 65) expect(distance[i]).toBe(Infinity);
    }
  });

  it('give nothing beyond the cut-off, and the same again after another march', () => {
    const { surface, marching } = prepared(ball(100, 12));
    const first = marching.run([{ vertex: 0, distanceMm: 0 }], { cutoffMm: 50 }).distance.slice();
    marching.run([{ vertex: 100, distanceMm: 0 }]);
    expect(marching.run([{ vertex: 0, distanceMm: 0 }], { cutoffMm: 50 }).distance).toEqual(first);
    expect(first.some((d) => d === Infinity)).toBe(true);
    expect(first.every((d) => d <= 50 || d === Infinity)).toBe(true);
    expect(surface.vertexCount).toBeGreaterThan(100);
  });
});

describe('the way between two places', () => {
  it('is straight on a plane once smoothed, as long as the distance', () => {
    const { surface, marching } = prepared(sheet(40, (u, v) => [320 * u, 320 * v, 0]));
    const a = nearest(surface, 40, 60, 0), b = nearest(surface, 280, 230, 0);
    const path = pathBetween(surface, marching, { positionMm: at(surface, a), vertex: a }, { positionMm: at(surface, b), vertex: b });
    const [p, q] = [at(surface, a), at(surface, b)];
    expect(lengthMm(smoothed(surface, path!, 6)) / Math.hypot(p[0] - q[0], p[1] - q[1])).toBeLessThan(1.01);
  });

  it('turns aside where the skin between is dear', () => {
    const { surface, marching } = prepared(sheet(40, (u, v) => [320 * u, 320 * v, 0]));
    const a = nearest(surface, 40, 160, 0), b = nearest(surface, 280, 160, 0);
    const dear = Float32Array.from({ length: surface.vertexCount }, (_, i) => (Math.hypot(at(surface, i)[0] - 160, at(surface, i)[1] - 170) < 50 ? 9 : 1));
    const path = pathBetween(surface, marching, { positionMm: at(surface, a), vertex: a }, { positionMm: at(surface, b), vertex: b }, dear);
    expect(Math.min(...path!.map(({ positionMm }) => Math.hypot(positionMm[0] - 160, positionMm[1] - 170)))).toBeGreaterThan(40);
  });

  it('does not exist between two separate pieces', () => {
    const one = sheet(4, (u, v) => [20 * u, 20 * v, 0]), offset = one.positions.length / 3;
    const two = one.positions.map((x, i) => (i % 3 === 2 ? 30 : x));
    const { surface, marching } = prepared({
      positions: Float64Array.from([...one.positions, ...two]),
      indices: Uint32Array.from([...one.indices, ...one.indices.map((i) => i + offset)]),
    });
    const place = (v: number) => ({ positionMm: at(surface, v), vertex: v });
    expect(pathBetween(surface, marching, place(0), place(offset + 3))).toBeNull();
  });
});
