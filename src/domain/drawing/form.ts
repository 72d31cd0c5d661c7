import type { HeatLevel } from '../facts/types.ts';
import { ESSENTIAL_EDGE } from '../heat-scalar.ts';
import { smooth } from './confine.ts';

/** The lesser (or greater) of two depths, passing from one to the other over a breadth: that rounds the corner where two borders cross. */
export function roundedLesser(a: number, b: number, breadthMm: number): number {
  const h = Math.max(0, breadthMm - Math.abs(a - b)) / breadthMm;
  return Math.min(a, b) - (h * h * breadthMm) / 4;
}
export const roundedGreater = (a: number, b: number, breadthMm: number): number => -roundedLesser(-a, -b, breadthMm);

/** Half of the breadth over which heat ends: no less than a triangle of the skin, or its edge would show them. */
export const SOFT_MM = 10;
/** heat is full from this share of the half width inward, or this deep: essential pain reads as strong in most of its area, not in its middle alone … */
const FULL_SHARE = 0.45, FULL_MM = 12;
/** … and in every zone that it must reach, however narrow: of its depth there */
const FULL_OF_NARROWEST = 0.5, SOFT_OF_NARROWEST = 0.7, LEAST_SOFT_MM = 4;

/** Heat (essential) or coverage (spill-over) by depth within the shape: half of its edge's level on the edge itself. */
export function heatByDepth(level: HeatLevel, halfMm: number, narrowest: number): (depthMm: number) => number {
  const soft = Math.min(SOFT_MM, Math.max(LEAST_SOFT_MM, SOFT_OF_NARROWEST * narrowest));
  const full = Math.max(2, Math.min(FULL_MM, FULL_SHARE * halfMm, FULL_OF_NARROWEST * narrowest));
  return (depthMm) => {
    const cover = smooth(0.5 + depthMm / (2 * soft));
    return level === 'essential' ? cover * (ESSENTIAL_EDGE + (1 - ESSENTIAL_EDGE) * smooth(depthMm / full)) : cover;
  };
}

const HALVINGS = 10;

/** How much a shape must grow (negative: shrink) so that it covers an area; by halving between two limits. */
export function growthFor(wantedMm2: number, coveredMm2: (growthMm: number) => number, leastMm: number, mostMm: number): number {
  let low = leastMm, high = mostMm;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (coveredMm2(middle) < wantedMm2) low = middle; else high = middle;
  }
  return (low + high) / 2;
}
