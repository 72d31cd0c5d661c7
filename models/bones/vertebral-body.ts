import type { Implicit } from '../geometry/implicit.ts';
import { smoothMin } from '../geometry/implicit.ts';
import type { HeightField } from '../geometry/height-field.ts';
import { heightField } from '../geometry/height-field.ts';
import type { V3 } from '../geometry/vec.ts';
import type { BodyRow, EndplateRow } from '../tables/vertebra-rows.ts';
import { BODY_STATIONS } from '../tables/vertebra-rows.ts';

/** The rounding of the rims, where plate and wall meet. */
const RIM_MM = 3;

/** Farther out than this no body reaches by NEAR_MM, and its exact distance does not matter. */
const FAR_RADIUS_MM = 38, FAR_ALONG_MM = 26, NEAR_MM = 6;

/** Where a point lies in a body: along its axis from the mid-plane, away from the axis, and turned from straight forward (half a turn). */
export interface BodyPlace { alongMm: number; radiusMm: number; angleDeg: number }

export interface BodySurfaces {
  place(lateral: number, y: number, z: number, out: BodyPlace): void;
  /** height of a plate over the mid-plane where the axis-parallel line through the place meets it */
  plateMm(which: 'superior' | 'inferior', at: BodyPlace): number;
  readonly solid: Implicit;
}

/** A vertebral body from its plates and its wall. The solid takes lateral, up, anterior, lateral ≥ 0. */
export function vertebralBody(row: BodyRow): BodySurfaces {
  const { centre, axis } = row;
  const forward: V3 = [0, -axis[2], axis[1]];
  const plate = { superior: plateField(row.superior), inferior: plateField(row.inferior) };
  const wall = heightField({ columnsMm: BODY_STATIONS.anglesDeg, levelsMm: BODY_STATIONS.wallShares, heightsMm: row.wallMm }, { evenColumns: 'both' });
  const place = (lateral: number, y: number, z: number, out: BodyPlace): void => {
    const dy = y - centre[1], dz = z - centre[2];
    const ahead = dy * forward[1] + dz * forward[2];
    out.alongMm = dy * axis[1] + dz * axis[2];
    out.radiusMm = Math.hypot(lateral, ahead);
    out.angleDeg = (Math.atan2(lateral, ahead) * 180) / Math.PI;
  };
  const at: BodyPlace = { alongMm: 0, radiusMm: 0, angleDeg: 0 };
  const top = new Float64Array(2), bottom = new Float64Array(2), side = new Float64Array(3), rim: BodyPlace = { ...at };
  const solid: Implicit = (lateral, y, z) => {
    place(lateral, y, z, at);
    const far = Math.max(at.radiusMm - FAR_RADIUS_MM, Math.abs(at.alongMm) - FAR_ALONG_MM);
    if (far > 0) return far + NEAR_MM;
    plate.superior(at, top);
    plate.inferior(at, bottom);
    rim.angleDeg = at.angleDeg; rim.radiusMm = 99;
    const upper = rimHeight(plate.superior, rim), lower = rimHeight(plate.inferior, rim);
    wall(at.angleDeg, (at.alongMm - lower) / (upper - lower), side);
    const lean = (side[1]! * 180) / Math.PI / Math.max(side[0]!, 1), rise = side[2]! / (upper - lower);
    const outside = (at.radiusMm - side[0]!) / Math.hypot(1, lean, rise);
    const above = (at.alongMm - top[0]!) / Math.hypot(1, top[1]!), below = (bottom[0]! - at.alongMm) / Math.hypot(1, bottom[1]!);
    return -smoothMin(-outside, -Math.max(above, below), RIM_MM);
  };
  return {
    place, solid,
    plateMm: (which, p) => { const out = which === 'superior' ? top : bottom; plate[which](p, out); return out[0]!; },
  };
}

const scratchRim = new Float64Array(2);
function rimHeight(plate: PlateHeight, rim: BodyPlace): number {
  plate(rim, scratchRim);
  return scratchRim[0]!;
}

/** Writes height and slope away from the axis. */
type PlateHeight = (at: BodyPlace, out: Float64Array) => void;

/** The radius, in a direction, of the ellipse on which a plate is read. */
export function plateRadiusMm({ apMm, mlMm }: EndplateRow, angleDeg: number): number {
  const a = (angleDeg * Math.PI) / 180;
  return 1 / Math.hypot(Math.cos(a) / apMm, Math.sin(a) / mlMm);
}

function plateField(row: EndplateRow): PlateHeight {
  const field: HeightField = heightField({ columnsMm: BODY_STATIONS.plateShares, levelsMm: BODY_STATIONS.anglesDeg, heightsMm: row.heightsMm }, { evenLevels: 'both' });
  const out3 = new Float64Array(3);
  return (at, out) => {
    const radius = plateRadiusMm(row, at.angleDeg);
    field(at.radiusMm / radius, at.angleDeg, out3);
    out[0] = out3[0]!; out[1] = out3[1]! / radius;
  };
}
