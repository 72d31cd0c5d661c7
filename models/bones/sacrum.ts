import { bentPlate } from '../geometry/bent-plate.ts';
import { heightField } from '../geometry/height-field.ts';
import type { Implicit } from '../geometry/implicit.ts';
import { capsule, smoothMin } from '../geometry/implicit.ts';
import { meshImplicit } from '../geometry/mesh-implicit.ts';
import { processTube } from '../geometry/process-tube.ts';
import type { BuiltPart, Log } from '../part.ts';
import { SACRUM } from '../tables/sacrum.ts';
import type { HeightsRow, SacrumTable, TubeRow } from '../tables/sacrum-rows.ts';
import { FORAMINA, SACRUM_STATIONS } from '../tables/sacrum-rows.ts';
import { hipBoneSolid } from './hip-bone.ts';

/** Rounding of the edges where two walls meet, more along the lateral crest; fillets of the processes; lips of the foramina. */
const EDGE_ROUNDING_MM = 1.8;
const MARGIN_ROUNDING_MM = 4;
const FILLET_MM = 3;
const LIP_MM = 2;
const LEVELS_MM = SACRUM_STATIONS.levels.map((l) => l.downMm);
/** The walls close the sacrum below its last level; the coccyx goes on from there. */
const LOWER_END_MM = LEVELS_MM[LEVELS_MM.length - 1]! + 2;

const tube = (row: TubeRow): Implicit => processTube(row, row.sections);
const roundedMax = (a: number, b: number, k: number): number => -smoothMin(-a, -b, k);

/** The block between four walls, each read from its own side, in [lateral, down, front]: front, back, margin and top. */
function sacralBlock(t: SacrumTable): Implicit {
  const field = (columnsMm: readonly number[], { heightsMm }: HeightsRow) => heightField({ columnsMm, levelsMm: LEVELS_MM, heightsMm });
  const front = field(SACRUM_STATIONS.frontShares, t.front), back = field(SACRUM_STATIONS.backShares, t.back);
  const span = heightField({ columnsMm: [0], levelsMm: LEVELS_MM, heightsMm: SACRUM_STATIONS.levels.map((l) => [l.spanMm]) });
  const margin = heightField({ columnsMm: SACRUM_STATIONS.marginFrontMm, levelsMm: LEVELS_MM, heightsMm: t.margin.heightsMm }, { evenColumns: 'nowhere' });
  const top = heightField({ columnsMm: SACRUM_STATIONS.topLateralMm, levelsMm: SACRUM_STATIONS.topFrontMm, heightsMm: t.top.heightsMm });
  const w = new Float64Array(3), h = new Float64Array(3);
  /** distance past a wall given by shares of the span */
  const past = (wall: typeof front, side: 1 | -1, lateral: number, down: number, ahead: number): number => {
    const share = lateral / w[0]!;
    wall(share, down, h);
    return (side * (ahead - h[0]!)) / Math.hypot(1, h[1]! / w[0]!, h[2]! - (h[1]! * share * w[2]!) / w[0]!);
  };
  return (lateral, down, ahead) => {
    span(0, down, w);
    const thick = roundedMax(past(front, 1, lateral, down, ahead), past(back, -1, lateral, down, ahead), EDGE_ROUNDING_MM);
    margin(ahead, down, h);
    const beside = (lateral - h[0]!) / Math.hypot(1, h[1]!, h[2]!);
    top(lateral, ahead, h);
    const above = (h[0]! - down) / Math.hypot(1, h[1]!, h[2]!);
    const d = roundedMax(roundedMax(thick, beside, MARGIN_ROUNDING_MM), above, EDGE_ROUNDING_MM);
    return roundedMax(d, down - LOWER_END_MM, FILLET_MM);
  };
}

/** How far a point lies under the S1 plate and the alae, negative above them: the floor of the disc. Model frame. */
export function underSacralPlate(t: SacrumTable): Implicit {
  const top = heightField({ columnsMm: SACRUM_STATIONS.topLateralMm, levelsMm: SACRUM_STATIONS.topFrontMm, heightsMm: t.top.heightsMm });
  const toSacral = sacralPlace(t), at = new Float64Array(2), h = new Float64Array(3);
  return (x, y, z) => {
    toSacral(y, z, at);
    top(Math.abs(x), at[1]!, h);
    return (at[0]! - h[0]!) / Math.hypot(1, h[1]!, h[2]!);
  };
}

/** Writes [down, front] of a point of the model frame. */
function sacralPlace({ frame: { origin: [, y0, z0], down: [, dy, dz] } }: SacrumTable): (y: number, z: number, out: Float64Array) => void {
  return (y, z, out) => {
    out[0] = (y - y0) * dy + (z - z0) * dz;
    out[1] = (y - y0) * dz - (z - z0) * dy;
  };
}

/** Sacrum and coccyx, both sides, in the model frame. */
export function sacrumSolid(t: SacrumTable): Implicit {
  const block = sacralBlock(t);
  const { cornu } = t;
  const plate = bentPlate(t.articularProcess.cuts);
  const added: Implicit[] = [(lateral, down, ahead) => plate(lateral, -down, ahead), tube(t.coccyx), capsule(cornu.from, cornu.to, cornu.fromRadiusMm, cornu.toRadiusMm)];
  const passages = FORAMINA.map((name) => tube(t.foramina[name]));
  const toSacral = sacralPlace(t), at = new Float64Array(2);
  return (x, y, z) => {
    toSacral(y, z, at);
    const lateral = Math.abs(x), down = at[0]!, ahead = at[1]!;
    let d = block(lateral, down, ahead);
    for (const passage of passages) d = roundedMax(d, -passage(lateral, down, ahead), LIP_MM);
    for (const part of added) d = smoothMin(d, part(lateral, down, ahead), FILLET_MM);
    return d;
  };
}

/** Left open in the sacroiliac joint; the tables of the two bones, each a millimetre off, meet in places. */
const JOINT_MM = 0.3;
const JOINT_EDGE_MM = 0.6;
/** Where the auricular surfaces lie. Outside of it, and deeper inside the sacrum than the tables err, the hip bone need not be asked. */
const JOINT_BOX = { lateral: 34, minY: 30, maxY: 112, deepestMm: 4 } as const;

/** The sacrum gives way where the hip bone's table reaches into it. */
function clearOfHipBones(sacrum: Implicit, hipBone: Implicit): Implicit {
  return (x, y, z) => {
    const d = sacrum(x, y, z), lateral = Math.abs(x);
    if (d > JOINT_EDGE_MM || d < -JOINT_BOX.deepestMm || lateral < JOINT_BOX.lateral || y < JOINT_BOX.minY || y > JOINT_BOX.maxY) return d;
    return roundedMax(d, JOINT_MM - hipBone(-lateral, y, z), JOINT_EDGE_MM);
  };
}

/**
 * Eight handles: four pairs of foramina, each open from the pelvic to the dorsal face. The sacral canal is a blind notch above S1 and a groove at the
 * hiatus, as in the atlas, so it adds none.
 */
export async function buildSacrum(log: Log): Promise<BuiltPart> {
  const expectedGenus = 2 * FORAMINA.length;
  const { mesh, normals } = await meshImplicit(clearOfHipBones(sacrumSolid(SACRUM), hipBoneSolid()), {
    min: [-68, -36, -98], max: [68, 125, 14], edgeMm: 1.25, triangles: 12000, expectedGenus, name: 'sacrum', log,
  });
  return { id: 'sacrum', mesh, normals, expectedGenus };
}
