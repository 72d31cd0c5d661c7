import type { Implicit } from '../geometry/implicit.ts';
import { sectionTube } from '../geometry/section-tube.ts';
import { gradient } from '../geometry/implicit.ts';
import type { HermiteSample } from '../geometry/hermite-rbf.ts';
import { add, normalize } from '../geometry/vec.ts';
import type { RayNode } from './ray-nodes.ts';
import { raySamples } from './ray-nodes.ts';

/** The rays of a horizontal ring, as the tube walks round it. */
const RING = ['L', 'LA', 'A', 'MA', 'M', 'MP', 'P', 'LP'] as const;

/** A shaft through nodes with eight horizontal rays each, from the first node to the last. */
export function ringShaft(nodes: readonly RayNode[]): Implicit {
  return sectionTube(nodes.map(({ name, at, rays }) => ({
    centre: at,
    u: [-1, 0, 0],
    v: [0, 0, 1],
    radiiMm: RING.map((ray) => {
      const mm = rays[ray];
      if (mm === undefined) throw new Error(`Ring node "${name}" lacks the ray ${ray}; a shaft needs ${RING.join(' ')}`);
      return mm;
    }),
  })));
}

/**
 * The ends of the rings' rays with the shaft's own slope as normals. A ray of a ring is level, a flaring shaft is not: left to themselves,
 * the rings showed as steps.
 */
export function ringSamples(nodes: readonly RayNode[], shaft: Implicit): HermiteSample[] {
  const top = Math.max(...nodes.map(({ at }) => at[1])), bottom = Math.min(...nodes.map(({ at }) => at[1]));
  return raySamples(nodes).map(({ at }) => {
    // The tube ends flat: at its ends the slope is read a millimetre inside.
    const inside = at[1] === top ? -1 : at[1] === bottom ? 1 : 0;
    return { at, normal: normalize(gradient(shaft, add(at, [0, inside, 0]), 0.4)) };
  });
}

export const smoothstep = (from: number, to: number, v: number): number => {
  const t = Math.min(1, Math.max(0, (v - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/**
 * `lower` below yFrom, `upper` above yTo, and a gradual change between them. For two solids that follow the same surface there: a union would
 * swell where they disagree by a millimetre, this does not. Each is asked for only where it counts.
 */
export const changeOver = (lower: Implicit, upper: Implicit, yFromMm: number, yToMm: number): Implicit => (x, y, z) => {
  if (y <= yFromMm) return lower(x, y, z);
  if (y >= yToMm) return upper(x, y, z);
  const t = smoothstep(yFromMm, yToMm, y);
  return lower(x, y, z) * (1 - t) + upper(x, y, z) * t;
};
