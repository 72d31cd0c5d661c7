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
/** how steeply heat rises from the edge against how slowly it nears the core: 1 is a cone, more a dome */
const DOME = 1.25;

/** Heat (essential) or coverage (spill-over) by depth within the shape: half of its edge's level on the edge itself, and 1 from `fullMm` inward. */
export function heatAt(level: HeatLevel, depthMm: number, fullMm: number, softMm: number): number {
  const cover = smooth(0.5 + depthMm / (2 * softMm));
  if (level !== 'essential') return cover;
  const rise = 1 - (1 - Math.min(1, Math.max(0, depthMm / fullMm))) ** DOME;
  return cover * (ESSENTIAL_EDGE + (1 - ESSENTIAL_EDGE) * rise);
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
