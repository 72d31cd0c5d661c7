import type { Implicit } from '../geometry/implicit.ts';
import { capsule, smoothMin } from '../geometry/implicit.ts';
import type { V3 } from '../geometry/vec.ts';
import { FOOT_ROWS, SKIN_ROWS } from '../tables/skin-sections.ts';
import type { ToeNode } from '../tables/skin.ts';
import { GROIN_CORNER, INNER_WALL, PUBIC_PROFILE, TOES, TOP } from '../tables/skin.ts';
import { footAnglesDeg, footToBody, toFan } from './fan.ts';
import type { Complete, PolarSection } from './radius-table.ts';
import { radiusTable } from './radius-table.ts';
import type { SkinRow } from './section-rows.ts';
import { BACK_MIDLINE, FRONT_MIDLINE, spokeAnglesDeg, spokeDirection } from './spokes.ts';

const NEVER = 1e9;

/** How far a ray goes until the authored walls of a section: the inner wall, and in front the mound or the groin's corner. */
function authoredRadius(row: SkinRow, angleDeg: number): number {
  const [dx, dz] = spokeDirection(angleDeg);
  const { centreXMm: cx, centreZMm: cz, yMm } = row;
  const toLine = (x: number, z: number, nx: number, nz: number): number => {
    const along = dx * nx + dz * nz;
    return along > 1e-6 ? ((x - cx) * nx + (z - cz) * nz) / along : NEVER;
  };
  const walls = [toLine(innerWallX(yMm), 0, 1, 0)];
  const mound = PUBIC_PROFILE.find((p) => p.yMm === yMm);
  if (mound) walls.push(toLine(0, mound.frontZMm, 0, 1));
  if (yMm <= -50 && yMm >= -118) {
    const { inner, outer } = GROIN_CORNER;
    walls.push(toLine(inner.xMm, inner.zMm, outer.zMm - inner.zMm, inner.xMm - outer.xMm));
  }
  return Math.min(...walls);
}

const innerWallX = (yMm: number): number => {
  const last = INNER_WALL[INNER_WALL.length - 1], first = INNER_WALL[0];
  if (!first || !last) throw new Error('INNER_WALL is empty');
  if (yMm >= first.yMm) return first.xMm;
  for (let i = 1; i < INNER_WALL.length; i++) {
    const a = INNER_WALL[i - 1], b = INNER_WALL[i];
    if (a && b && yMm >= b.yMm) return b.xMm + ((a.xMm - b.xMm) * (yMm - b.yMm)) / (a.yMm - b.yMm);
  }
  return last.xMm;
};

function legSection(row: SkinRow): PolarSection {
  const anglesDeg = spokeAnglesDeg(row);
  return {
    at: -row.yMm,
    centreA: row.centreXMm,
    centreB: row.centreZMm,
    anglesDeg,
    radiiMm: row.radiiMm.map((r, i) => r ?? authoredRadius(row, anglesDeg[i] ?? 0)),
  };
}

/** Beside the midline the other half continues: its images make the outline cross x = 0 squarely instead of in a crease. */
const withMirrorImages: Complete = ({ at, centreA, anglesDeg, radiiMm }) => {
  const angles = [...anglesDeg], radii = [...radiiMm];
  if (at > 60) return { anglesDeg: angles, radiiMm: radii };
  const image = (from: number, side: number, beyond: 1 | -1): { angle: number; radius: number } => {
    const a = angles[from] ?? 0, [dx, dz] = spokeDirection(a), r = radii[from] ?? 0;
    const x = -2 * centreA - dx * r, z = dz * r;
    const mirrored = (Math.atan2(x, -z) * 180) / Math.PI, limit = (angles[side] ?? 0) + 1.5 * beyond;
    return { angle: beyond > 0 ? Math.max(mirrored, limit) : Math.min(mirrored, limit), radius: Math.hypot(x, z) };
  };
  const back = image(angles.length - 1, BACK_MIDLINE, 1), front = image(FRONT_MIDLINE + 1, FRONT_MIDLINE, -1);
  angles.splice(FRONT_MIDLINE, 0, front.angle); radii.splice(FRONT_MIDLINE, 0, front.radius);
  angles.splice(BACK_MIDLINE + 1, 0, back.angle); radii.splice(BACK_MIDLINE + 1, 0, back.radius);
  return { anglesDeg: angles, radiiMm: radii };
};

const smoothstep = (t: number): number => {
  const u = Math.min(1, Math.max(0, t));
  return u * u * u * (u * (6 * u - 15) + 10);
};

/** Over this stretch above the ankle the leg's sections hand over to the foot's. Both measure the same skin there. */
const HAND_OVER = { fromYMm: -750, toYMm: -790 };

/** The right half of the body as a solid; only points with x < 0 count. */
export function halfBody(): Implicit {
  const leg = radiusTable(SKIN_ROWS.map(legSection), 4, withMirrorImages);
  const foot = footSolid();
  return (x, y, z) => {
    const w = smoothstep((y - HAND_OVER.fromYMm) / (HAND_OVER.toYMm - HAND_OVER.fromYMm));
    const body = w === 0 ? leg(-y, x, z) : w === 1 ? foot(x, y, z) : (1 - w) * leg(-y, x, z) + w * foot(x, y, z);
    return -smoothMin(-body, TOP.yMm - y, TOP.rimMm);
  };
}

function footSolid(): Implicit {
  const sections = FOOT_ROWS.map((row): PolarSection => {
    const turned = footAnglesDeg(row.flatness).map((a) => a + 90);
    return { at: row.phiDeg, centreA: row.centreMMm, centreB: row.centreRhoMm, anglesDeg: turned, radiiMm: row.radiiMm };
  });
  const sole = radiusTable(sections, 2, (s) => ({ anglesDeg: [...s.anglesDeg], radiiMm: [...s.radiiMm] }));
  const end = FOOT_ROWS[FOOT_ROWS.length - 1]?.phiDeg ?? 0;
  const place = (n: ToeNode): V3 => footToBody(n.mMm, n.forwardMm, n.yMm);
  const toes = TOES.map(({ root, tip }) => capsule(place(root), place(tip), root.radiusMm, tip.radiusMm));
  const f = { m: 0, phiDeg: 0, rho: 0 };
  return (x, y, z) => {
    toFan(x, y, z, f);
    const beyond = ((f.phiDeg - end) * Math.PI * f.rho) / 180;
    let d = -smoothMin(-sole(f.phiDeg, f.m, f.rho), -beyond, 10);
    for (const toe of toes) d = smoothMin(d, toe(x, y, z), 6);
    return d;
  };
}

