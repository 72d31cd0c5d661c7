import type { MuscleSheet } from './muscle-sheet.ts';

/** an end this near to the cut belongs to it */
const REACH_MM = 3;
/** the column before the edge of the section lies this far below it, so that shading turns sharply there */
const EDGE_MM = 0.6;

/**
 * Where a muscle goes on above the cut of the trunk, its end becomes a level section with the full thickness: the last inner column
 * goes to the edge of the section, the rim to its middle. Ends elsewhere (on a rib, on the crest) stay as they are; nothing passes it.
 */
export function levelCut(sheet: MuscleSheet, cutMm: number): void {
  const { nu, nv, base, deep, top } = sheet;
  for (let n = 0; n < nu * nv; n++) base[3 * n + 1] = Math.min(base[3 * n + 1]!, cutMm);
  for (let j = 1; j + 1 < nv; j++) for (const [end, inward] of [[j * nu, 1], [j * nu + nu - 1, -1]] as const) {
    if (base[3 * end + 1]! < cutMm - REACH_MM) continue;
    const edge = end + inward, before = end + 2 * inward, from = end + 3 * inward;
    const goOn = (node: number, heightMm: number): void => {
      const rise = base[3 * end + 1]! - base[3 * from + 1]!, share = rise > EDGE_MM ? (heightMm - base[3 * from + 1]!) / rise : 1;
      for (const k of [0, 2]) base[3 * node + k] = base[3 * from + k]! + share * (base[3 * end + k]! - base[3 * from + k]!);
      base[3 * node + 1] = heightMm;
    };
    goOn(before, cutMm - EDGE_MM);
    goOn(edge, cutMm);
    goOn(end, cutMm);
    for (const node of [before, edge]) {
      deep[node] = deep[from]!;
      top[node] = top[from]!;
    }
    deep[end] = top[end] = (deep[from]! + top[from]!) / 2;
  }
}
