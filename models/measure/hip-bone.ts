import { clockDirection, onFan, onRing, onSocket, RING_RAYS, ringRay, SOCKET } from '../bones/hip-bone-frames.ts';
import type { Mesh } from '../geometry/mesh.ts';
import type { SurfaceQuery } from '../geometry/surface-query.ts';
import { surfaceQuery } from '../geometry/surface-query.ts';
import type { V3 } from '../geometry/vec.ts';
import { add, addScaled, cross, dot } from '../geometry/vec.ts';
import type { Log } from '../part.ts';
import { atlasPart } from './atlas.ts';
import { HIP_WALL_AXIAL } from '../tables/hip-bone.ts';
import type { RayPlan } from './ray-table.ts';
import { measureRays, printRows } from './ray-table.ts';
import { sectionPoints } from './section-points.ts';

/** The lines and levels at which the hip bone is measured: what a person decides before looking at the surface. */
const PLAN = {
  crestDeg: [57, 62, 68, 74, 80, 86, 92, 98, 104, 111, 118, 125],
  bladeDeg: [67, 75, 83, 91, 98, 105, 112, 120],
  bladeFractions: [0, 0.2, 0.4, 0.6, 0.8],
  /** where the blade begins above the socket, from the hip-joint axis */
  bladeFromMm: 40,
  /** how far inside an edge the two faces are measured */
  lipMm: 7,
  /** where the outer lip of the crest stands out, the iliac tubercle among it; searched this far below the crest */
  outerLipDeg: [61, 66, 71, 76, 82, 89],
  outerLipWithinMm: 35,
  anteriorY: [77, 70, 63, 55, 45, 36, 28],
  posteriorY: [97, 86, 73, 57],
  notchY: [44, 36, 27, 18, 11, 6, 0, -7, -17],
  notchRoofZ: [-45, -37, -31, -27],
  /** the face of the symphysis, in the sagittal section that cuts off its last 2 mm */
  symphysisX: -5,
  /** the upper edge of the superior ramus */
  pectenX: [-64, -52, -40, -28],
  /** the ridge between iliac fossa and sacral face, and the arcuate line below it */
  ridgeY: [34, 46, 58, 70, 82, 94, 106, 118],
  rimDeg: [0, 22, 45, 67, 90, 112, 135, 157, 180, 200, 215, 237, 260, 282, 304, 326, 343],
  wallDeg: [45, 67, 90, 112, 135, 237, 260, 282, 304],
  ringDeg: [15, 35, 55, 75, 95, 115, 138, 162, 186, 204, 218, 233, 252, 275],
  ringNodeMm: [33, 31, 31, 36, 35, 31, 28, 25, 26, 30, 38, 44, 45, 40],
  innerYZ: [[26, 18], [18, 20], [26, 4], [14, 8], [24, -10], [12, -8], [0, -6], [-12, -4], [-4, -20], [-18, -18], [-10, 46], [-18, 40], [-25, 33], [-32, 28]],
} as const;

const NODES: readonly RayPlan[] = [
  { name: 'ischial tuberosity', at: [-60, -38, -34], rays: 'P LP L PD LPD MP PU D LD' },
  { name: 'pubic body', at: [-14, -17, 40], rays: 'A U UA AD' },
  { name: 'pubic tubercle', at: [-20, -13, 51], rays: 'A UA LA' },
  { name: 'posterior superior spine', at: [-52, 95, -66], rays: 'LP PD PU' },
];

/** edges of the solid bone, not of a sheet: no two faces beside them */
const RIDGES = ['arcuate ridge', 'outer lip', 'pecten', 'symphysis'] as const;
const SYMPHYSIS_ENDS: readonly (readonly [string, V3])[] = [
  ['upper', [0, 0.97, 0.24]], ['lower', [0, -0.97, -0.24]],
];

type Farthest = (normal: V3, offset: number, towards: V3, keep?: (p: V3) => boolean) => V3;
const mm = Math.round;

/** Measures the right hip bone of the atlas by the plan and gives the rows of models/tables/hip-bone.ts as they stand there. */
export async function measureHipBone(log: Log): Promise<string> {
  const mesh = await atlasPart('hip-bone');
  const atlas = surfaceQuery(mesh);
  const farthest = farthestIn(mesh);
  return [
    list('HIP_EDGES', 'EdgeRow', edges(farthest)),
    list('HIP_SHEETS', 'SheetRow', sheets(atlas, farthest, log)),
    list('HIP_RIM', 'RimRow', rim(atlas, mesh)),
    list('HIP_RING', 'RingRow', ring(atlas)),
    list('HIP_INNER_FACE', 'InnerRow', inner(atlas)),
    `export const HIP_NODES: readonly RayNode[] = [\n${printRows(measureRays(atlas, NODES, log))}\n];`,
  ].join('\n\n') + '\n';
}

const list = (name: string, type: string, rows: readonly string[]): string =>
  `export const ${name}: readonly ${type}[] = [\n${rows.map((r) => `  { ${r}, provenance },`).join('\n')}\n];`;

/** The corner of a section that lies farthest in a direction. */
const farthestIn = (mesh: Mesh): Farthest => (normal, offset, towards, keep = () => true) => {
  let best: V3 | undefined;
  for (const p of sectionPoints(mesh, normal, offset)) if (keep(p) && (!best || dot(p, towards) > dot(best, towards))) best = p;
  if (!best) throw new Error(`hip bone: no section at ${offset} along ${normal.join(', ')}`);
  return best;
};

interface Edge { readonly name: string; readonly at: V3; readonly out: V3 }

function borderPoints(farthest: Farthest): Edge[] {
  const X: V3 = [1, 0, 0], Y: V3 = [0, 1, 0], Z: V3 = [0, 0, 1];
  const back: V3 = [0, 0, -1], inwardBack: V3 = [0.5, 0, -0.866], inwardFront: V3 = [0.8, 0, 0.6], upFront: V3 = [0, 0.8, 0.6];
  const fanEdge = (deg: number, name: string, towards: V3, withinMm = Infinity): Edge => {
    const [y, z] = onFan(deg, 1), up: V3 = [0, y, z], normal = cross(X, up);
    const top = dot(farthest(normal, 0, up, (p) => dot(p, up) > 0), up);
    const out = towards[0] === 0 ? up : towards;
    return { name: `${name} ${deg}°`, out, at: farthest(normal, 0, out, (p) => dot(p, up) > Math.max(0, top - withinMm)) };
  };
  return [
    ...PLAN.crestDeg.map((deg) => fanEdge(deg, 'crest', [0, 1, 0])),
    ...PLAN.outerLipDeg.map((deg) => fanEdge(deg, 'outer lip', [-1, 0, 0], PLAN.outerLipWithinMm)),
    ...PLAN.anteriorY.map((y): Edge => ({ name: `anterior border y ${y}`, out: Z, at: farthest(Y, y, Z, (p) => p[0] < -80) })),
    ...PLAN.posteriorY.map((y): Edge => ({ name: `posterior border y ${y}`, out: back, at: farthest(Y, y, back) })),
    ...PLAN.ridgeY.map((y): Edge => ({ name: `arcuate ridge y ${y}`, out: inwardFront, at: farthest(Y, y, inwardFront) })),
    ...PLAN.pectenX.map((x): Edge => ({ name: `pecten x ${x}`, out: upFront, at: farthest(X, x, upFront, (p) => p[1] < 30 && p[2] > 0) })),
    ...SYMPHYSIS_ENDS.map(([end, towards]): Edge => ({
      name: `symphysis, ${end} end`, out: add(towards, [0.5, 0, 0]), at: farthest(X, PLAN.symphysisX, towards, (p) => p[2] > 0),
    })),
    ...PLAN.notchRoofZ.map((z): Edge => ({ name: `notch roof z ${z}`, out: [0, -1, 0], at: farthest(Z, z, [0, -1, 0], (p) => p[1] > 46) })),
    ...PLAN.notchY.map((y): Edge => ({ name: `notch border y ${y}`, out: inwardBack, at: farthest(Y, y, inwardBack, (p) => p[1] < 40 || p[2] > -40) })),
  ];
}

const edges = (farthest: Farthest): string[] =>
  borderPoints(farthest).map(({ name, at, out }) => `name: '${name}', at: [${at.map(mm).join(', ')}], out: [${out.map((v) => Number(v.toFixed(2))).join(', ')}]`);

/** Both faces of the bone where a left–right line at (y, z) meets it. */
function sheets(atlas: SurfaceQuery, farthest: Farthest, log: Log): string[] {
  const rows: string[] = [];
  const face = (name: string, y: number, z: number): void => {
    const at: readonly [number, number] = [mm(y), mm(z)];
    const hits = atlas.rayAll([-300, at[0], at[1]], [1, 0, 0]);
    const [lateral, medial] = [hits[0], hits[1]];
    if (hits.length !== 2 || !lateral || !medial || medial.point[0] - lateral.point[0] < 2) { log(`${name} at y ${at[0]}, z ${at[1]}: ${hits.length} crossings, left out`); return; }
    rows.push(`name: '${name}', y: ${at[0]}, z: ${at[1]}, lateralX: ${mm(lateral.point[0])}, medialX: ${mm(medial.point[0])}`);
  };
  const borders = borderPoints(farthest);
  for (const { name, at, out } of borders) {
    if (RIDGES.some((ridge) => name.startsWith(ridge))) continue;
    const flat = Math.hypot(out[1], out[2]);
    face(`${name}, inside`, at[1] - (PLAN.lipMm * out[1]) / flat, at[2] - (PLAN.lipMm * out[2]) / flat);
  }
  for (const deg of PLAN.bladeDeg) {
    const [y1, z1] = onFan(deg, 1), radial: V3 = [0, y1, z1];
    const top = dot(farthest(cross([1, 0, 0], radial), 0, radial, (p) => dot(p, radial) > 0), radial);
    for (const f of PLAN.bladeFractions) {
      const [y, z] = onFan(deg, PLAN.bladeFromMm + f * (top - PLAN.bladeFromMm));
      face(`blade ${deg}° ${Math.round(100 * f)} %`, y, z);
    }
  }
  return rows;
}

/** The rim of the socket: in each half-plane through its axis the point farthest out, and the outer wall farther in. */
function rim(atlas: SurfaceQuery, mesh: Mesh): string[] {
  return PLAN.rimDeg.map((deg) => {
    const c = clockDirection(SOCKET.axis, deg), normal = cross(c, SOCKET.axis);
    let axial = -Infinity, radial = 0;
    for (const p of sectionPoints(mesh, normal, dot(normal, SOCKET.centre))) {
      const q: V3 = addScaled(p, SOCKET.centre, -1), r = dot(q, c), a = dot(q, SOCKET.axis);
      if (r > 0.75 * SOCKET.radiusMm && r < 1.45 * SOCKET.radiusMm && a + 0.15 * r > axial + 0.15 * radial) { axial = a; radial = r; }
    }
    const wall = (PLAN.wallDeg as readonly number[]).includes(deg) ? atlas.rayAll(onSocket(deg, 0, HIP_WALL_AXIAL.mm), c)[1] : undefined;
    return `deg: ${deg}, axialMm: ${mm(axial)}, radialMm: ${mm(radial)}${wall ? `, wallMm: ${mm(wall.distanceMm)}` : ''}`;
  });
}

function ring(atlas: SurfaceQuery): string[] {
  return PLAN.ringDeg.map((deg, i) => {
    const nodeMm = PLAN.ringNodeMm[i] ?? 0, node = onRing(deg, nodeMm, 0);
    if (!atlas.inside(node)) throw new Error(`hip bone: the ring node at ${deg}° is outside the bone`);
    const rays = RING_RAYS.map((ray) => mm(atlas.rayFirst(node, ringRay(deg, ray))?.distanceMm ?? NaN));
    return `deg: ${deg}, nodeMm: ${nodeMm}, raysMm: [${rays.join(', ')}]`;
  });
}

const inner = (atlas: SurfaceQuery): string[] => PLAN.innerYZ.map(([y, z]) => {
  const hit = atlas.rayFirst([100, y, z], [-1, 0, 0]);
  if (!hit) throw new Error(`hip bone: no inner face at y ${y}, z ${z}`);
  return `y: ${y}, z: ${z}, x: ${mm(hit.point[0])}`;
});
