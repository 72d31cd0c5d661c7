/**
 * Measures the named sections of the skin on the atlas and prints `models/tables/skin-sections.ts`:
 *
 *     npx tsx models/measure/skin.ts > models/tables/skin-sections.ts
 *
 * Trunk and leg: horizontal sections at stated heights. On the trunk the centre is a stated point over the thigh; from y = −135 mm down it is
 * the middle of the section's box. Foot: sections by the fan of planes in `skin/fan.ts`. Each entry is one ray from the centre in a stated
 * direction to the first crossing of the skin, in whole millimetres.
 */
import { FOOT_SPOKES, footAnglesDeg, fromFan, toFan } from '../skin/fan.ts';
import type { FootRow, SkinRow } from '../skin/section-rows.ts';
import { BACK_MIDLINE, FRONT_MIDLINE, spokeAnglesDeg, spokeDirection } from '../skin/spokes.ts';
import type { SurfaceQuery } from '../geometry/surface-query.ts';
import { surfaceQuery } from '../geometry/surface-query.ts';
import type { V3 } from '../geometry/vec.ts';
import { normalize, sub } from '../geometry/vec.ts';
import { PUBIC_PROFILE } from '../tables/skin.ts';
import { atlasPart } from './atlas.ts';

const TRUNK_Y_MM = [296, 275, 250, 225, 200, 180, 160, 140, 120, 100, 80, 65, 50, 35, 20, 5, -10, -25, -38, -50, -60, -68];
const UPPER_THIGH_Y_MM = [-78, -90, -104, -118];
const LEG_Y_MM = [
  -135, -155, -180, -205, -230, -255, -280, -305, -330, -350, -368, -384, -398, -412, -426, -440, -454, -468, -482, -500,
  -520, -545, -570, -600, -630, -660, -690, -720, -745, -765, -785, -805, -820,
];
const TRUNK_CENTRE = { x: -85, z: 5 };
const FOOT_PHI_DEG = [-18, -9, 0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 107, 113];

const skin = surfaceQuery(await atlasPart('skin'));

function midlineZ(query: SurfaceQuery, y: number, z: -1 | 1): number {
  const hit = query.rayFirst([0, y, 5], [0, 0, z]);
  if (!hit) throw new Error(`no skin on the midline at y = ${y}`);
  return Math.round(hit.point[2]);
}

/** what a horizontal ray meets first, or null where the entry is left to the authored rules */
function usable(y: number, x: number, z: number): boolean {
  if (x > -1) return false;
  if (y <= -30 && y >= -125 && x > -27 && z > 45) return false;
  return !(y < -70 && y > -125 && x > -6);
}

function horizontalRow(y: number, centreXMm: number, centreZMm: number, backZMm: number, frontZMm: number, evenness: number): Omit<SkinRow, 'provenance'> {
  const radiiMm = spokeAnglesDeg({ centreXMm, centreZMm, backZMm, frontZMm, evenness }).map((angle, i) => {
    if (evenness === 0 && i === BACK_MIDLINE) return Math.round(Math.hypot(centreXMm, backZMm - centreZMm));
    if (evenness === 0 && i === FRONT_MIDLINE) return Math.round(Math.hypot(centreXMm, frontZMm - centreZMm));
    const [dx, dz] = spokeDirection(angle);
    const hit = skin.rayFirst([centreXMm, y, centreZMm], [dx, 0, dz]);
    return hit && usable(y, hit.point[0], hit.point[2]) ? Math.round(hit.distanceMm) : null;
  });
  return { yMm: y, centreXMm, centreZMm, backZMm, frontZMm, evenness, radiiMm };
}

/** the middle of the box of the right leg's section */
function legCentre(y: number): [number, number] {
  const { positions: p, indices } = skin.mesh;
  const box = [Infinity, -Infinity, Infinity, -Infinity];
  for (let t = 0; t < indices.length; t++) {
    const a = 3 * indices[t]!, b = 3 * indices[t % 3 === 2 ? t - 2 : t + 1]!;
    if (p[a + 1]! < y === p[b + 1]! < y || p[a]! > 0) continue;
    const s = (y - p[a + 1]!) / (p[b + 1]! - p[a + 1]!);
    const x = p[a]! + s * (p[b]! - p[a]!), z = p[a + 2]! + s * (p[b + 2]! - p[a + 2]!);
    box[0] = Math.min(box[0]!, x); box[1] = Math.max(box[1]!, x); box[2] = Math.min(box[2]!, z); box[3] = Math.max(box[3]!, z);
  }
  return [Math.round((box[0]! + box[1]!) / 2), Math.round((box[2]! + box[3]!) / 2)];
}

function footRow(phiDeg: number): Omit<FootRow, 'provenance'> {
  const flatness = Math.round(100 * (1 - 0.6 * Math.min(1, Math.max(0, (phiDeg - 30) / 70)))) / 100;
  const { positions: p, indices } = skin.mesh;
  const fan = (v: number): { m: number; phiDeg: number; rho: number } => toFan(p[v]!, p[v + 1]!, p[v + 2]!, { m: 0, phiDeg: 0, rho: 0 });
  let m0 = Infinity, m1 = -Infinity, r0 = Infinity, r1 = -Infinity;
  for (let t = 0; t < indices.length; t++) {
    const ia = 3 * indices[t]!, ib = 3 * indices[t % 3 === 2 ? t - 2 : t + 1]!;
    if (p[ia]! > -3 || p[ia + 1]! > -700) continue;
    const a = fan(ia), b = fan(ib);
    if (a.phiDeg < phiDeg === b.phiDeg < phiDeg || Math.abs(a.phiDeg - b.phiDeg) > 90) continue;
    const s = (phiDeg - a.phiDeg) / (b.phiDeg - a.phiDeg), m = a.m + s * (b.m - a.m), rho = a.rho + s * (b.rho - a.rho);
    m0 = Math.min(m0, m); m1 = Math.max(m1, m); r0 = Math.min(r0, rho); r1 = Math.max(r1, rho);
  }
  const centreMMm = Math.round((m0 + m1) / 2), centreRhoMm = Math.round((r0 + r1) / 2);
  const from: V3 = fromFan({ m: centreMMm, phiDeg, rho: centreRhoMm });
  const angles = footAnglesDeg(flatness);
  const radiiMm = Array.from({ length: FOOT_SPOKES }, (_, i) => {
    const t = ((angles[i] ?? 0) * Math.PI) / 180;
    const toward = fromFan({ m: centreMMm + Math.cos(t), phiDeg, rho: centreRhoMm + Math.sin(t) });
    const hit = skin.rayFirst(from, normalize(sub(toward, from)));
    if (!hit) throw new Error(`foot section ${phiDeg}: no skin in direction ${i}`);
    return Math.round(hit.distanceMm);
  });
  return { phiDeg, centreMMm, centreRhoMm, flatness, radiiMm };
}

const rows: Omit<SkinRow, 'provenance'>[] = [];
for (const y of TRUNK_Y_MM) {
  const front = PUBIC_PROFILE.find((p) => p.yMm === y)?.frontZMm ?? midlineZ(skin, y, 1);
  rows.push(horizontalRow(y, TRUNK_CENTRE.x, TRUNK_CENTRE.z, midlineZ(skin, y, -1), front, 0));
}
UPPER_THIGH_Y_MM.forEach((y, i) => rows.push(horizontalRow(y, -86, 6, -28, 28, (i + 1) / 5)));
for (const y of LEG_Y_MM) {
  const [x, z] = legCentre(y);
  rows.push(horizontalRow(y, x, z, z - 20, z + 20, 1));
}
const line = (row: object): string => `  ${JSON.stringify(row).replace(/"(\w+)":/g, '$1: ').replace(/,(?=\w+:)/g, ', ').replace(/\}$/, ', provenance: RAYS },').replace(/^\{/, '{ ')}`;
process.stdout.write(`import type { FootRow, SkinRow } from '../skin/section-rows.ts';
import { RAYS } from './skin.ts';

/** Printed by models/measure/skin.ts. Measured on BodyParts3D, © The Database Center for Life Science, licensed under CC Attribution-Share Alike 2.1 Japan. */
export const SKIN_ROWS: readonly SkinRow[] = [
${rows.map(line).join('\n')}
];

export const FOOT_ROWS: readonly FootRow[] = [
${FOOT_PHI_DEG.map((phi) => line(footRow(phi))).join('\n')}
];
`);
