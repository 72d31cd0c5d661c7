import { describe, expect, it } from 'vitest';
import { partDoubledEdges } from '../../../models/geometry/doubled-edges.ts';
import type { Mesh } from '../../../models/geometry/mesh.ts';
import { topology, volumeMm3 } from '../../../models/geometry/mesh.ts';

/** Two tetrahedra on either side of one shared edge, 0–1. */
const touching: Mesh = {
  positions: Float64Array.from([0, 0, 0, 1, 0, 0, 0.5, 1, 0.5, 0.5, 1, -0.5, 0.5, -1, 0.5, 0.5, -1, -0.5]),
  indices: Uint32Array.from([0, 1, 2, 1, 0, 3, 0, 2, 3, 1, 3, 2, 1, 0, 4, 0, 1, 5, 0, 5, 4, 1, 4, 5]),
};

describe('parting doubled edges', () => {
  it('closes two bodies that share an edge, and keeps their volume', () => {
    expect(topology(touching).closed).toBe(false);
    const parted = partDoubledEdges(touching);
    expect(topology(parted).closed).toBe(true);
    expect(parted.indices.length / 3).toBe(10);
    expect(volumeMm3(parted)).toBeCloseTo(volumeMm3(touching));
  });
  it('returns a sound mesh itself', () => {
    const one: Mesh = { positions: touching.positions.slice(0, 12), indices: touching.indices.slice(0, 12) };
    expect(topology(one).closed).toBe(true);
    expect(partDoubledEdges(one)).toBe(one);
  });
});
