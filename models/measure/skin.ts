/**
 * Measures the named sections of the skin on the atlas and prints `models/tables/skin-sections.ts`:
 *
 *     npx tsx models/measure/skin.ts > models/tables/skin-sections.ts
 *
 * Trunk and leg: horizontal sections at stated heights. Foot: sections by the fan of planes in `skin/fan.ts`. Each entry is one ray from the
 * section's centre, on the inner axes of `models/tables/skin.ts`, in a stated direction to the first crossing of the skin, in whole millimetres.
 */
import { centreMMm, centreRhoMm, footAnglesDeg, fromFan } from '../skin/fan.ts';
import type { FootRow, SkinRow } from '../skin/section-rows.ts';
import { BACK_MIDLINE, FRONT_MIDLINE, centreXMm, centreZMm, isTrunk, spokeAnglesDeg, spokeDirection } from '../skin/spokes.ts';
import type { SurfaceQuery } from '../geometry/surface-query.ts';
import { surfaceQuery } from '../geometry/surface-query.ts';
import type { V3 } from '../geometry/vec.ts';
import { normalize, sub } from '../geometry/vec.ts';
import { PUBIC_PROFILE } from '../tables/skin.ts';
import { atlasPart } from './atlas.ts';

const TRUNK_Y_MM = [296, 275, 250, 225, 202, 182, 165, 128, 112, 98, 80, 65, 50, 35, 20, 5, -10, -25, -38, -50, -60, -68];
const UPPER_THIGH_Y_MM = [-78, -90, -104, -118];
const LEG_Y_MM = [
  -135, -155, -180, -205, -230, -255, -280, -305, -330, -350, -368, -384, -398, -412, -426, -440, -454, -468, -482, -500,
  -520, -545, -570, -600, -630, -660, -690, -720, -745, -765, -785, -805, -820,
];
/** on a leg no midline crosses the section; these only carry the spokes' layout on */
const LEG_FACING_MM = [-35, 34] as const;
const FOLD_X_MM = [-20, -35, -50, -65, -80, -95];
const FOLD_CHORD_Y_MM = [-48, -120] as const;
const FOOT_PHI_DEG = [-18, -9, 0, 9, 18, 26, 34, 42, 50, 58, 66, 75, 84, 93, 100, 107, 113];

const skin = surfaceQuery(await atlasPart('skin'));

function midlineZ(query: SurfaceQuery, y: number, z: -1 | 1): number {
  const hit = query.rayFirst([0, y, 5], [0, 0, z]);
  if (!hit) throw new Error(`no skin on the midline at y = ${y}`);
  return Math.round(hit.point[2]);
}

/** what a horizontal ray meets first, or null where the entry is left to the authored rules */
function usable(y: number, x: number, z: number): boolean {
  if (x > -1) return false;
  if (y <= -30 && y >= -125 && x > (y > -45 ? -27 : -36) && z > 45) return false;
  return !(y < -70 && y > -125 && x > -6);
}

function horizontalRow(yMm: number, backZMm: number, frontZMm: number): Omit<SkinRow, 'provenance'> {
  const x = centreXMm(yMm), z = centreZMm(yMm);
  const radiiMm = spokeAnglesDeg({ yMm, backZMm, frontZMm }).map((angle, i) => {
    if (isTrunk(yMm) && i === BACK_MIDLINE) return Math.round(Math.hypot(x, backZMm - z));
    if (isTrunk(yMm) && i === FRONT_MIDLINE) return Math.round(Math.hypot(x, frontZMm - z));
    const [dx, dz] = spokeDirection(angle);
    const hit = skin.rayFirst([x, yMm, z], [dx, 0, dz]);
    return hit && usable(yMm, hit.point[0], hit.point[2]) ? Math.round(hit.distanceMm) : null;
  });
  return { yMm, backZMm, frontZMm, radiiMm };
}

function footRow(phiDeg: number): Omit<FootRow, 'provenance'> {
  const m = centreMMm(phiDeg), rho = centreRhoMm(phiDeg), from: V3 = fromFan({ m, phiDeg, rho });
  const radiiMm = footAnglesDeg(phiDeg).map((angle) => {
    const t = (angle * Math.PI) / 180;
    const hit = skin.rayFirst(from, normalize(sub(fromFan({ m: m + Math.cos(t), phiDeg, rho: rho + Math.sin(t) }), from)));
    if (!hit) throw new Error(`foot section ${phiDeg}: no skin at ${angle.toFixed(0)} degrees`);
    return Math.round(hit.distanceMm);
  });
  return { phiDeg, radiiMm };
}

/** The gluteal fold in a sagittal section: the deepest point of the back under the chord from the lower buttock to the thigh. */
function foldAt(xMm: number): { xMm: number; yMm: number; zMm: number; underChordMm: number } {
  const back = (y: number): number => {
    const hit = skin.rayFirst([xMm, y, 5], [0, 0, -1]);
    if (!hit) throw new Error(`no skin behind x = ${xMm}, y = ${y}`);
    return hit.point[2];
  };
  const [top, bottom] = FOLD_CHORD_Y_MM, zTop = back(top), zBottom = back(bottom), run = Math.hypot(top - bottom, zTop - zBottom);
  let best: { yMm: number; zMm: number; under: number } = { yMm: top, zMm: zTop, under: -Infinity };
  for (let y = top - 1; y > bottom; y--) {
    const z = back(y), under = ((z - zTop) * (top - bottom) - (zBottom - zTop) * (top - y)) / run;
    if (under > best.under) best = { yMm: y, zMm: z, under };
  }
  return { xMm, yMm: best.yMm, zMm: Math.round(best.zMm), underChordMm: Math.round(best.under) };
}

const rows: Omit<SkinRow, 'provenance'>[] = [];
for (const y of TRUNK_Y_MM) {
  const front = PUBIC_PROFILE.find((p) => p.yMm === y)?.midlineZMm ?? midlineZ(skin, y, 1);
  rows.push(horizontalRow(y, midlineZ(skin, y, -1), front));
}
for (const y of [...UPPER_THIGH_Y_MM, ...LEG_Y_MM]) rows.push(horizontalRow(y, LEG_FACING_MM[0], LEG_FACING_MM[1]));
const line = (row: object): string => `  ${JSON.stringify(row).replace(/"(\w+)":/g, '$1: ').replace(/,(?=\w+:)/g, ', ').replace(/\}$/, ', provenance: RAYS },').replace(/^\{/, '{ ')}`;
process.stdout.write(`import type { FoldPoint, FootRow, SkinRow } from '../skin/section-rows.ts';
import { RAYS } from './skin.ts';

/** Printed by models/measure/skin.ts. Measured on BodyParts3D, © The Database Center for Life Science, licensed under CC Attribution-Share Alike 2.1 Japan. */
export const SKIN_ROWS: readonly SkinRow[] = [
${rows.map(line).join('\n')}
];

export const FOOT_ROWS: readonly FootRow[] = [
${FOOT_PHI_DEG.map((phi) => line(footRow(phi))).join('\n')}
];

export const GLUTEAL_FOLD: readonly FoldPoint[] = [
${FOLD_X_MM.map((x) => line(foldAt(x))).join('\n')}
];
`);
