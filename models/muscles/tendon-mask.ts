import type { MuscleAnatomy } from '../tables/muscles/muscle-table.ts';
import type { MuscleSheet } from './muscle-sheet.ts';
import { fibreLengthsMm } from './muscle-sheet.ts';
import { acrossValue, smoothStep } from './profiles.ts';

/** Tendon 0..1 at each node: white within the tendon's length of an end, with a border that runs in and out between bundles. */
export function tendonMask(sheet: MuscleSheet, { tendons, intersections }: Pick<MuscleAnatomy, 'tendons' | 'intersections'>): Float64Array {
  const { nu, nv, u, v } = sheet, mask = new Float64Array(nu * nv), meanLengthMm = meanLength(sheet);
  for (let j = 0; j < nv; j++) {
    const uneven = 1 + 0.16 * Math.sin(17.3 * v[j]! + 0.7) + 0.1 * Math.sin(41.9 * v[j]! + 2.1);
    const originMm = acrossValue(tendons.originMm, v[j]!) * uneven, insertionMm = acrossValue(tendons.insertionMm, v[j]!) * uneven;
    const fleshTo = tendons.fleshTo ? straightBetween(tendons.fleshTo, v[j]!) + FLESH_EDGE * (uneven - 1) : 2;
    for (let i = 0; i < nu; i++) {
      mask[j * nu + i] = Math.max(
        whiteness(u[i]! * meanLengthMm, originMm),
        whiteness((1 - u[i]!) * meanLengthMm, insertionMm),
        smoothStep((u[i]! - fleshTo) / FLESH_EDGE + 0.5),
        ...(intersections?.at ?? []).map((at) => {
          const zigzagMm = 1.6 * Math.sin(21 * v[j]! + 9 * at) + 0.9 * Math.sin(47 * v[j]! + 31 * at);
          return 1 - smoothStep((Math.abs((u[i]! - at) * meanLengthMm + zigzagMm) / (intersections?.widthMm ?? 1) - 0.35) / 0.65);
        }),
      );
    }
  }
  return mask;
}

/** fraction of the fibre over which flesh gives way to an aponeurosis of stated outline */
const FLESH_EDGE = 0.12;

function straightBetween(points: readonly (readonly [x: number, value: number])[], x: number): number {
  const k = Math.max(1, points.findIndex((p) => p[0] >= x));
  const [x0, a] = points[k - 1] ?? [0, 0], [x1, b] = points[k] ?? [1, 0];
  return a + ((b - a) * (x - x0)) / (x1 - x0);
}

/** flesh begins to cover the tendon at 60 % of its length and has covered it at 125 % */
const whiteness = (fromEndMm: number, tendonMm: number): number => (tendonMm < 0.5 ? 0 : 1 - smoothStep((fromEndMm / tendonMm - 0.6) / 0.65));

/** Share of the full thickness gain, 0..1, a node: none at the end of a tendon, all of it two tendon lengths up, and not before `riseMm`. */
export function fleshShare(sheet: MuscleSheet, { tendons }: Pick<MuscleAnatomy, 'tendons'>, riseMm: number): Float64Array {
  const { nu, nv, u, v } = sheet, lengthMm = meanLength(sheet);
  return Float64Array.from({ length: nu * nv }, (_, n) => {
    const across = v[Math.floor(n / nu)]!, along = u[n % nu]!;
    const rise = (fromEndMm: number, tendonMm: number): number => {
      const overMm = Math.max(riseMm, 2 * tendonMm);
      return overMm < 1 ? 1 : smoothStep(fromEndMm / overMm);
    };
    return rise(along * lengthMm, acrossValue(tendons.originMm, across)) * rise((1 - along) * lengthMm, acrossValue(tendons.insertionMm, across));
  });
}

const meanLength = (sheet: MuscleSheet): number => fibreLengthsMm(sheet).reduce((a, b) => a + b, 0) / sheet.nv;
