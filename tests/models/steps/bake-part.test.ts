import { describe, expect, it } from 'vitest';
import type { Mesh } from '../../../models/geometry/mesh.ts';
import { vertexNormals } from '../../../models/geometry/mesh.ts';
import { RayTree } from '../../../models/geometry/ray-tree.ts';
import type { BakeRecord, Surroundings } from '../../../models/steps/bake-part.ts';
import { bakePart, valuesOf } from '../../../models/steps/bake-part.ts';
import { ball as roundBall } from '../../fixtures/ball.ts';

const ball = (at: readonly [number, number, number], r: number): Mesh => roundBall(at, r, { rows: 14, columns: 28 });

interface Body { readonly name: string; readonly stop: number; readonly mesh: Mesh }

/** Every body is in reach and touches. */
function surroundings(bodies: readonly Body[]): Surroundings {
  const treeOf = (numbers: readonly number[]): RayTree => RayTree.joined(numbers.map((number) => new RayTree([bodies[number]!.mesh])));
  const stops = [1, 2, 3, 4].map((stop) => treeOf(bodies.flatMap((body, number) => (body.stop >= stop ? [number] : []))));
  return {
    names: bodies.map(({ name }) => name), stops: bodies.map(({ stop }) => stop), inReach: bodies.map((_, number) => number),
    treeAt: (stop) => stops[stop - 1]!, treeOf,
    touched: new Map(bodies.slice(1).map(({ name, mesh }) => [name, mesh] as const)),
  };
}

/** the part that is baked: at stop 3 of a body */
const core = { mesh: ball([0, 0, 0], 14), normals: vertexNormals(ball([0, 0, 0], 14)) };
const own: Body = { name: 'core', stop: 3, mesh: core.mesh };
const near: Body = { name: 'near', stop: 3, mesh: ball([24, 3, 0], 9) };
const bone: Body = { name: 'bone', stop: 4, mesh: ball([-30, 0, 4], 12) };
const lid = (name: string, y: number, r = 26): Body => ({ name, stop: 2, mesh: ball([2, y, 0], r) });
const shell: Body = { name: 'shell', stop: 1, mesh: ball([0, 0, 0], 70) };

const fresh = (bodies: readonly Body[]): BakeRecord => bakePart(core, 3, surroundings(bodies));
const changed = (before: BakeRecord, bodies: readonly Body[]): BakeRecord => bakePart(core, 3, surroundings(bodies), before);

describe('a part that is baked on from its record', () => {
  const start = [own, near, bone, lid('lid', 30), shell];
  const steps: readonly (readonly [string, readonly Body[]])[] = [
    ['a neighbour has moved a little', [own, { ...near, name: 'near, moved', mesh: ball([25, 5, 1], 9) }, bone, lid('lid', 30), shell]],
    ['a lid has come nearer', [own, near, bone, lid('lid, lower', 26), shell]],
    ['a lid has gone, so that more is seen', [own, near, bone, shell]],
    ['a lid covers from the other side too', [own, near, bone, lid('lid', 30), lid('another lid', -31, 28), shell]],
    ['what stood there stands at another stop', [own, near, { ...bone, name: 'bone, outward', stop: 1 }, lid('lid', 30), shell]],
    ['the shell is open', [own, near, bone, lid('lid', 30)]],
    ['the order alone is another one', [own, shell, lid('lid', 30), bone, near]],
  ];

  it.each(steps)('has the same values as from nothing, to the bit: %s', (_what, bodies) => {
    expect(valuesOf(core, changed(fresh(start), bodies))).toEqual(valuesOf(core, fresh(bodies)));
  });

  it('has them after all these changes one after another, and back again', () => {
    let record = fresh(start);
    for (const [, bodies] of [...steps, ['start', start] as const]) {
      record = changed(record, bodies);
      expect(valuesOf(core, record)).toEqual(valuesOf(core, fresh(bodies)));
    }
  });

  it('would tell: every change but that of the order changes some value', () => {
    const before = valuesOf(core, fresh(start));
    for (const [, bodies] of steps.slice(0, -1)) expect(valuesOf(core, fresh(bodies))).not.toEqual(before);
    // the shell hides all under the skin; without it what no lid covers is seen there too
    expect([...new Set(before.seen)].sort()).toEqual([2, 3]);
    expect([...new Set(valuesOf(core, fresh(start.slice(0, -1))).seen)].sort()).toEqual([1, 3]);
  });

  it('casts no ray at a whole stop again when nothing has changed', () => {
    const quiet: Surroundings = { ...surroundings(start), treeAt: () => { throw new Error('a ray was cast'); } };
    expect(valuesOf(core, bakePart(core, 3, quiet, fresh(start)))).toEqual(valuesOf(core, fresh(start)));
  });
});
