import type { SuperficialDirection } from '../muscles/superficial-direction.ts';
import type { V3 } from '../geometry/vec.ts';
import { add, addScaled, cross, dot, normalize, reject, scale, sub } from '../geometry/vec.ts';

/**
 * The sheet on which a muscle is seen when one looks against its superficial direction: flat for a constant direction,
 * a cylinder unrolled at `unrollRadiusMm` for one that points away from an axis. One that turns is seen as at its first place.
 * Coordinates in mm.
 */
export interface Chart {
  readonly flatten: (p: V3) => readonly [a: number, b: number];
  /** from outside the muscle inward */
  readonly sightLine: (a: number, b: number) => { readonly origin: V3; readonly direction: V3; readonly lengthMm: number };
}

const OUTSIDE_MM = 400;

export function chartOf(field: SuperficialDirection, unrollRadiusMm: number, middle: V3): Chart {
  if (field.kind === 'turning') return flatChart(normalize(field.places[0]?.direction ?? [0, 0, 1]));
  return field.kind === 'constant' ? flatChart(normalize(field.direction)) : cylinderChart(field.through, normalize(field.along), unrollRadiusMm, middle);
}

function flatChart(out: V3): Chart {
  const up: V3 = Math.abs(out[1]) < 0.9 ? [0, 1, 0] : [0, 0, 1];
  const b = normalize(reject(up, out)), a = cross(b, out);
  return {
    flatten: (p) => [dot(p, a), dot(p, b)],
    sightLine: (x, y) => ({
      origin: addScaled(add(scale(a, x), scale(b, y)), out, OUTSIDE_MM),
      direction: scale(out, -1),
      lengthMm: 2 * OUTSIDE_MM,
    }),
  };
}

function cylinderChart(through: V3, along: V3, radiusMm: number, middle: V3): Chart {
  const zero = normalize(reject(sub(middle, through), along)), side = cross(along, zero);
  return {
    flatten: (p) => {
      const d = sub(p, through);
      return [Math.atan2(dot(d, side), dot(d, zero)) * radiusMm, dot(d, along)];
    },
    sightLine: (x, y) => {
      const angle = x / radiusMm;
      const out = add(scale(zero, Math.cos(angle)), scale(side, Math.sin(angle)));
      return { origin: addScaled(addScaled(through, along, y), out, OUTSIDE_MM), direction: scale(out, -1), lengthMm: OUTSIDE_MM };
    },
  };
}
