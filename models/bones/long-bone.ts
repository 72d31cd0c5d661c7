import type { Implicit } from '../geometry/implicit.ts';
import type { RayNode } from './ray-nodes.ts';
import { raySolid } from './ray-nodes.ts';
import { changeOver, ringSamples, ringShaft } from './ring-shaft.ts';

export interface LongBone {
  /** rings of eight level rays, from below upward or from above downward */
  readonly shaft: readonly RayNode[];
  readonly proximal: readonly RayNode[];
  readonly distal: readonly RayNode[];
  /** heights between which the distal end turns into the shaft, and the shaft into the proximal end */
  readonly lowChangeMm: readonly [number, number];
  readonly highChangeMm: readonly [number, number];
  /** adds to the proximal end before it is joined on: a ball, a facet */
  readonly dressProximal?: (end: Implicit) => Implicit;
}

/** How far past its change an end still knows the rings of the shaft, so that it runs on in line with it. */
const OVERLAP_MM = 50;

/** Two ends through their ray nodes and a shaft through its rings. */
export function longBone({ shaft: rings, proximal, distal, lowChangeMm, highChangeMm, dressProximal = (end) => end }: LongBone): Implicit {
  const shaft = ringShaft(rings);
  const samples = ringSamples(rings, shaft);
  const top = raySolid(proximal, { known: samples.filter(({ at }) => at[1] > highChangeMm[0] - OVERLAP_MM) });
  const bottom = raySolid(distal, { known: samples.filter(({ at }) => at[1] < lowChangeMm[1] + OVERLAP_MM) });
  return changeOver(changeOver(bottom, shaft, ...lowChangeMm), dressProximal(top), ...highChangeMm);
}
