import type { MuscleSheet } from './muscle-sheet.ts';

/** The right muscle must not reach its mirrored twin: nothing passes x = −this. */
const MIDLINE_GAP_MM = 0.6;
/** over about this width in front of the midline the approach slows down, so that nothing piles up on one plane */
const SOFT_MM = 2.5;

/** Draws back what would cross the midline: the base sideways, then the faces along the superficial direction. */
export function keepToSide({ nu, nv, base, out, deep, top }: MuscleSheet): void {
  for (let n = 0; n < nu * nv; n++) {
    base[3 * n] = softened(base[3 * n]!);
    const x = base[3 * n]!, towards = out[3 * n]!;
    if (Math.abs(towards) < 0.15) continue;
    for (const face of [deep, top]) {
      const reaches = x + towards * face[n]!;
      if (reaches > -4 * SOFT_MM && towards * face[n]! > 0) face[n] = (softened(reaches) - x) / towards;
    }
    if (top[n]! < deep[n]!) top[n] = deep[n] = (top[n]! + deep[n]!) / 2;
  }
}

function softened(x: number): number {
  const away = -MIDLINE_GAP_MM - x;
  return away > 6 * SOFT_MM ? x : -MIDLINE_GAP_MM - SOFT_MM * Math.log1p(Math.exp(away / SOFT_MM));
}
