import type { Body } from './body.ts';
import { remember } from './body.ts';
import { Outward } from './outward.ts';
import { PostureTree } from './posture-tree.ts';
import type { Surface } from './surface.ts';

/** Where on the skin each of many places lies, or rather what lies over each of them. */
export interface SkinPlaces {
  /** three a place: the input vertices of the triangle that it lies on */
  readonly corners: Uint32Array;
  /** three a place: how much each corner counts; together 1, less where a surface turns inward, and 0 on its inner face */
  readonly shares: Float32Array;
}

/**
 * What lies over a place is near, and faces as the way out does: a difference of direction counts as a distance, in shares of the way to the nearest skin. So
 * what lies deep in a round limb looks straight out instead of to the nearer side, and what lies just under the skin takes the skin above it.
 */
const TURN_WEIGHT = 1.25;
/** Of a surface's own direction, beside the way out from where it lies; that has length 1 under the skin and less in the depth, where both have a say. */
const OWN_SAY = 0.2;
/** Cosine to the way out at which a surface counts as its inner face: sideways is still outside, which is what the eye sees. */
const INNER = -0.5;

/** an input vertex of each welded one */
function inputOf({ surface: { vertexCount, weldedOf } }: Body): Uint32Array {
  const out = new Uint32Array(vertexCount);
  for (let i = weldedOf.length - 1; i >= 0; i--) out[weldedOf[i]!] = i;
  return out;
}

/** A place and the way it faces, as one point: position, then direction in mm. */
type Posture = Float64Array;
interface OnTriangle { readonly triangle: number; readonly atB: number; readonly atC: number; readonly squared: number }

/** The closest point of a triangle whose corners are postures, by the regions of its plane; only scalar products, so it holds in six dimensions as in three. */
function closestOn({ positions: p, normals: n, triangles }: Surface, triangle: number, x: Posture, turnMm: number): OnTriangle {
  const a = 3 * triangles[3 * triangle]!, b = 3 * triangles[3 * triangle + 1]!, c = 3 * triangles[3 * triangle + 2]!;
  let uu = 0, uv = 0, vv = 0, d1 = 0, d2 = 0, xx = 0;
  for (let k = 0; k < 6; k++) {
    const from = k < 3 ? p : n, scale = k < 3 ? 1 : turnMm, i = k % 3;
    const o = from[a + i]! * scale, u = from[b + i]! * scale - o, v = from[c + i]! * scale - o, w = x[k]! - o;
    uu += u * u; uv += u * v; vv += v * v; d1 += u * w; d2 += v * w; xx += w * w;
  }
  const at = (atB: number, atC: number): OnTriangle =>
    ({ triangle, atB, atC, squared: xx - 2 * (atB * d1 + atC * d2) + atB * atB * uu + 2 * atB * atC * uv + atC * atC * vv });
  if (d1 <= 0 && d2 <= 0) return at(0, 0);
  const d3 = d1 - uu, d4 = d2 - uv, d5 = d1 - uv, d6 = d2 - vv;
  if (d3 >= 0 && d4 <= d3) return at(1, 0);
  const onC = d1 * d4 - d3 * d2;
  if (onC <= 0 && d1 >= 0 && d3 <= 0) return at(d1 / (d1 - d3), 0);
  if (d6 >= 0 && d5 <= d6) return at(0, 1);
  const onB = d5 * d2 - d1 * d6;
  if (onB <= 0 && d2 >= 0 && d6 <= 0) return at(0, d2 / (d2 - d6));
  const onA = d3 * d6 - d5 * d4;
  if (onA <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    const share = (d4 - d3) / (d4 - d3 + d5 - d6);
    return at(1 - share, share);
  }
  const all = onA + onB + onC;
  return at(onB / all, onC / all);
}

/** From a vertex over the triangles around it, and around the corners of the best of them, until none is closer. */
function closestAround(surface: Surface, vertex: number, x: Posture, turnMm: number): OnTriangle | null {
  const { triangles, triangleStart, trianglesAround } = surface;
  let best: OnTriangle | null = null;
  let corners = [vertex];
  while (corners.length > 0) {
    const before: number | undefined = best?.triangle;
    for (const corner of corners) {
      for (let s = triangleStart[corner]!; s < triangleStart[corner + 1]!; s++) {
        const one = closestOn(surface, trianglesAround[s]!, x, turnMm);
        if (!best || one.squared < best.squared - 1e-9) best = one;
      }
    }
    corners = best && best.triangle !== before ? [0, 1, 2].map((k) => triangles[3 * best!.triangle + k]!) : [];
  }
  return best;
}

const apartMm = (p: Float64Array, v: number, x: number, y: number, z: number): number => Math.sqrt((p[3 * v]! - x) ** 2 + (p[3 * v + 1]! - y) ** 2 + (p[3 * v + 2]! - z) ** 2);

/** Gives the way out its length 1, after the own direction has had its say. @returns how much of the heat over it this surface wears */
function lookOut(way: Float64Array, nx: number, ny: number, nz: number): number {
  const x = way[0]! + OWN_SAY * nx, y = way[1]! + OWN_SAY * ny, z = way[2]! + OWN_SAY * nz, length = Math.sqrt(x * x + y * y + z * z) || 1;
  way[0] = x / length; way[1] = y / length; way[2] = z / length;
  const facing = way[0] * nx + way[1] * ny + way[2] * nz;
  return Math.min(1, Math.max(0, 1 - facing / INNER));
}

/**
 * For each point of a deeper surface (a muscle), the place on the skin whose heat it wears.
 * @param positionsMm x, y, z a point; @param normals unit, three a point
 */
export function projectToSkin(body: Body, positionsMm: ArrayLike<number>, normals: ArrayLike<number>): SkinPlaces {
  const { surface } = body, { positions: p, triangles } = surface;
  const { tree, outward, input } = remember(body, 'over places', () => ({ tree: new PostureTree(surface), outward: new Outward(surface), input: inputOf(body) }));
  const count = positionsMm.length / 3;
  const corners = new Uint32Array(3 * count), shares = new Float32Array(3 * count), posture = new Float64Array(6), way = new Float64Array(3);
  let nearest = -1, over = -1;
  for (let i = 0; i < count; i++) {
    const x = positionsMm[3 * i]!, y = positionsMm[3 * i + 1]!, z = positionsMm[3 * i + 2]!;
    outward.at(x, y, z, way);
    const worn = lookOut(way, normals[3 * i]!, normals[3 * i + 1]!, normals[3 * i + 2]!);
    if (worn === 0) continue;
    const nx = way[0]!, ny = way[1]!, nz = way[2]!;
    nearest = tree.find(x, y, z, nx, ny, nz, 0, nearest);
    const turnMm = TURN_WEIGHT * apartMm(p, nearest, x, y, z);
    over = tree.find(x, y, z, nx, ny, nz, turnMm, over);
    posture[0] = x; posture[1] = y; posture[2] = z; posture[3] = nx * turnMm; posture[4] = ny * turnMm; posture[5] = nz * turnMm;
    const on = closestAround(surface, over, posture, turnMm);
    if (!on) continue;
    for (let k = 0; k < 3; k++) corners[3 * i + k] = input[triangles[3 * on.triangle + k]!]!;
    shares[3 * i] = worn * (1 - on.atB - on.atC); shares[3 * i + 1] = worn * on.atB; shares[3 * i + 2] = worn * on.atC;
  }
  return { corners, shares };
}
