import type { Body } from '../surface/body.ts';
import { signedDepth } from '../surface/depth.ts';
import type { AreaContext } from './area-coverage.ts';
import { OFF_MM } from './area-coverage.ts';
import { smooth } from './confine.ts';

/** Corners that point inward are rounded to this radius: where two areas cross, where a branch leaves its line, in a waist. */
const CORNER_MM = 18, REACH_MM = 2 * CORNER_MM;
/** no corner is filled farther outside the zones of the pattern than this */
const OUT_MM = 5;
/** the area on whose edge a corner lies is the one that fills it; others take part over so many mm */
const SHARED_MM = 6;

/**
 * Areas of one level side by side, with the corners between and within them filled. What is filled keeps off the zones that are to be cooler.
 * @param shapes depth within each area, mm; @returns the same, deeper in the corners
 */
export function fillCorners(body: Body, shapes: readonly Float32Array[], { allowedMm, coolerMm }: Pick<AreaContext, 'allowedMm' | 'coolerMm'>): readonly Float32Array[] {
  const all = Float32Array.from(allowedMm, (_, i) => shapes.reduce((most, shape) => Math.max(most, shape[i]!), -REACH_MM));
  const grown = signedDepth(body.surface, body.marching, all.map((mm) => mm + CORNER_MM), REACH_MM, REACH_MM);
  const back = signedDepth(body.surface, body.marching, grown.map((mm) => mm - CORNER_MM), REACH_MM, REACH_MM);
  const lift = back.map((mm, i) => {
    const limit = Math.min(allowedMm[i]! + OUT_MM, coolerMm ? -coolerMm[i]! - OFF_MM : Infinity);
    return Math.max(0, Math.min(mm, limit) - all[i]!);
  });
  return shapes.map((shape) => shape.map((mm, i) => mm + lift[i]! * smooth(1 - (all[i]! - mm) / SHARED_MM)));
}
