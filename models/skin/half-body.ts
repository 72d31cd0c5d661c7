import type { Implicit } from '../geometry/implicit.ts';
import { capsule, ellipsoid, smoothMin, smoothUnion } from '../geometry/implicit.ts';
import type { V3 } from '../geometry/vec.ts';
import { FOOT_ROWS, SKIN_ROWS } from '../tables/skin-sections.ts';
import type { ToeNode } from '../tables/skin.ts';
import { INNER_WALL, MOUND, PUBIC_PROFILE, SMOOTHING, SMOOTHING_DEG, TOES, TOP } from '../tables/skin.ts';
import { TRUNK_TOP_ROWS } from '../tables/skin-trunk-top.ts';
import * as fan from './fan.ts';
import type { PolarSection } from './radius-table.ts';
import { radiusTable } from './radius-table.ts';
import type { SkinRow } from './section-rows.ts';
import { BACK_MIDLINE, FRONT_MIDLINE, centreXMm, centreZMm, isTrunk, spokeAnglesDeg, spokeDirection } from './spokes.ts';

const NEVER = 1e9;
/** Authored walls meet in a round corner. */
const CORNER_MM = 16;

/** How far a ray goes until the authored walls of a section: the inner wall, and in front the slope from the groin's corner to the midline. */
function authoredRadius({ yMm }: SkinRow, angleDeg: number): number {
  const [dx, dz] = spokeDirection(angleDeg);
  const cx = centreXMm(yMm), cz = centreZMm(yMm);
  const toLine = (x: number, z: number, nx: number, nz: number): number => {
    const along = dx * nx + dz * nz;
    return along > 1e-6 ? ((x - cx) * nx + (z - cz) * nz) / along : NEVER;
  };
  const wallX = innerWallX(yMm), inner = toLine(wallX, 0, 1, 0);
  const groin = PUBIC_PROFILE.find((p) => p.yMm === yMm);
  if (!groin) return inner;
  const cornerX = Math.min(0, wallX), rise = groin.midlineZMm - groin.groinZMm, run = cornerX - groin.groinXMm;
  return smoothMin(inner, toLine(groin.groinXMm, groin.groinZMm, -rise, run), CORNER_MM);
}

const wall = straightBetween(INNER_WALL.map((w) => -w.yMm), INNER_WALL.map((w) => w.xMm));
const innerWallX = (yMm: number): number => wall(-yMm);

/** straight between the knots, level beyond them */
function straightBetween(knots: readonly number[], values: readonly number[]): (t: number) => number {
  return (t) => {
    const i = knots.findIndex((k) => k > t);
    if (i === 0) return values[0] ?? NaN;
    if (i < 0) return values[values.length - 1] ?? NaN;
    const a = knots[i - 1] ?? NaN, b = knots[i] ?? NaN, u = values[i - 1] ?? NaN, v = values[i] ?? NaN;
    return u + ((v - u) * (t - a)) / (b - a);
  };
}

function legSection(row: SkinRow): PolarSection {
  const anglesDeg = spokeAnglesDeg(row);
  return { at: -row.yMm, anglesDeg, radiiMm: row.radiiMm.map((r, i) => r ?? authoredRadius(row, anglesDeg[i] ?? 0)) };
}

/** Beside the midline the other half continues: its images make the outline cross x = 0 squarely instead of in a crease. */
function withMirrorImages({ at, anglesDeg, radiiMm }: PolarSection): { anglesDeg: number[]; radiiMm: number[] } {
  const angles = [...anglesDeg], radii = [...radiiMm];
  if (!isTrunk(-at)) return { anglesDeg: angles, radiiMm: radii };
  const image = (from: number, midline: number, beyond: 1 | -1): { angle: number; radius: number } => {
    const [dx, dz] = spokeDirection(angles[from] ?? 0), r = radii[from] ?? 0;
    const x = -2 * centreXMm(-at) - dx * r, z = dz * r;
    const mirrored = (Math.atan2(x, -z) * 180) / Math.PI, limit = (angles[midline] ?? 0) + 1.5 * beyond;
    return { angle: beyond > 0 ? Math.max(mirrored, limit) : Math.min(mirrored, limit), radius: Math.hypot(x, z) };
  };
  const back = image(angles.length - 1, BACK_MIDLINE, 1), front = image(FRONT_MIDLINE + 1, FRONT_MIDLINE, -1);
  angles.splice(FRONT_MIDLINE, 0, front.angle); radii.splice(FRONT_MIDLINE, 0, front.radius);
  angles.splice(BACK_MIDLINE + 1, 0, back.angle); radii.splice(BACK_MIDLINE + 1, 0, back.radius);
  return { anglesDeg: angles, radiiMm: radii };
}

const smoothstep = (t: number): number => {
  const u = Math.min(1, Math.max(0, t));
  return u * u * u * (u * (6 * u - 15) + 10);
};

/** The sector from behind over the midline to the front holds the cleft, the perineum and the mound. */
const smoothingDeg = (at: number, angleDeg: number): number => {
  const sector = smoothstep((angleDeg + 40) / 40) * smoothstep((190 - angleDeg) / 40) + smoothstep((angleDeg - 320) / 40);
  const trunk = smoothstep((150 - at) / 60);
  return SMOOTHING_DEG.broad + (SMOOTHING_DEG.fine - SMOOTHING_DEG.broad) * sector * trunk;
};

/** Over this stretch above the ankle the leg's sections hand over to the foot's. Both measure the same skin there. */
const HAND_OVER = { fromYMm: -750, toYMm: -790 };

/** The right half of the body as a solid; only points with x < 0 count. */
export function halfBody(): Implicit {
  const smoothing = straightBetween(SMOOTHING.map((s) => -s.yMm), SMOOTHING.map((s) => s.alongMm));
  const leg = radiusTable([...TRUNK_TOP_ROWS, ...SKIN_ROWS].map(legSection), {
    step: 4, smoothing, smoothingDeg, centreA: (at) => centreXMm(-at), centreB: (at) => centreZMm(-at), complete: withMirrorImages,
  });
  const foot = footSolid(), mound = ellipsoid(MOUND.centreMm, MOUND.radiiMm);
  return (x, y, z) => {
    const w = smoothstep((y - HAND_OVER.fromYMm) / (HAND_OVER.toYMm - HAND_OVER.fromYMm));
    const body = w === 0 ? leg(-y, x, z) : w === 1 ? foot(x, y, z) : (1 - w) * leg(-y, x, z) + w * foot(x, y, z);
    const whole = y > -140 && y < 80 ? smoothMin(body, mound(x, y, z), MOUND.blendMm) : body;
    return y < TOP.yMm - 2 * TOP.rimMm ? whole : -smoothMin(-whole, underTop(x, y, z), TOP.rimMm);
  };
}

/** how far below the dome of the top */
function underTop(x: number, y: number, z: number): number {
  const u = x / TOP.halfAxesMm[0], v = (z - TOP.middleZMm) / TOP.halfAxesMm[1];
  return TOP.yMm - TOP.domeMm * (u * u + v * v) - y;
}

/** Behind the toes the foot closes over this length, and the toes grow out of it over the next. */
const FOOT_END_MM = 14;
const TOE_ROOT_MM = 12;
const TOE_WEB_MM = 6;
const TOE_KNUCKLE_MM = 4;

function footSolid(): Implicit {
  // the table reads directions as (sin, −cos): a quarter turn from the fan's (m, rho)
  const sections = FOOT_ROWS.map(({ phiDeg, radiiMm }): PolarSection => ({ at: phiDeg, anglesDeg: fan.footAnglesDeg(phiDeg).map((a) => a + 90), radiiMm }));
  const sole = radiusTable(sections, { step: 2, smoothing: () => 2.5, smoothingDeg: () => SMOOTHING_DEG.fine, centreA: fan.centreMMm, centreB: fan.centreRhoMm });
  const end = FOOT_ROWS[FOOT_ROWS.length - 1]?.phiDeg ?? 0;
  const place = (n: ToeNode): V3 => fan.footToBody(n.mMm, n.forwardMm, n.yMm);
  const bone = (a: ToeNode, b: ToeNode): Implicit => capsule(place(a), place(b), a.radiusMm, b.radiusMm);
  const toes = TOES.map(({ root, knuckle, tip }) => smoothUnion(TOE_KNUCKLE_MM, bone(root, knuckle), bone(knuckle, tip)));
  const f = { m: 0, phiDeg: 0, rho: 0 };
  return (x, y, z) => {
    fan.toFan(x, y, z, f);
    const beyond = ((f.phiDeg - end) * Math.PI * f.rho) / 180;
    const foot = -smoothMin(-sole(f.phiDeg, f.m, f.rho), -beyond, FOOT_END_MM);
    let toe = NEVER;
    for (const one of toes) toe = smoothMin(toe, one(x, y, z), TOE_WEB_MM);
    return smoothMin(foot, toe, TOE_ROOT_MM);
  };
}
