import type { Mesh } from '../geometry/mesh.ts';
import { volumeMm3 } from '../geometry/mesh.ts';
import type { MuscleSheet } from './muscle-sheet.ts';
import { isBorder, openAfter, pointAt } from './muscle-sheet.ts';

export interface ClosedSheet {
  readonly mesh: Mesh;
  readonly uv: Float64Array;
  /** 1 superficial face, 0 deep face, ½ on the rim */
  readonly superficial: Float64Array;
  /** node of the sheet that each vertex belongs to */
  readonly node: Int32Array;
}

/** Superficial face, deep face, one shared rim, slits left open: closed and of genus 0 by construction; turned so that it faces outward. */
export function closeMesh(sheet: MuscleSheet): ClosedSheet {
  const { nu, nv, u, v } = sheet, count = nu * nv;
  const positions: number[] = [], uv: number[] = [], superficial: number[] = [], node: number[] = [];
  const deepVertex = new Int32Array(count);
  const put = (n: number, heightMm: number, face: number): number => {
    positions.push(...pointAt(sheet, n, heightMm));
    uv.push(u[n % nu]!, v[Math.floor(n / nu)]!);
    superficial.push(face);
    return node.push(n) - 1;
  };
  for (let n = 0; n < count; n++) put(n, sheet.top[n]!, isBorder(sheet, n) ? 0.5 : 1);
  for (let n = 0; n < count; n++) deepVertex[n] = isBorder(sheet, n) ? n : put(n, sheet.deep[n]!, 0);
  const indices: number[] = [];
  for (let j = 0; j + 1 < nv; j++) for (let i = 0; i + 1 < nu; i++) {
    const a = j * nu + i, b = a + 1, c = a + nu, d = c + 1;
    if (openAfter(sheet, i, j)) continue;
    // a corner must not be cut off: the two faces would share a triangle there
    const [rimA, rimB, rimC, rimD] = [a, b, c, d].map((n) => isBorder(sheet, n));
    const corner = rimB && rimC && (rimA || rimD), otherCorner = rimA && rimD && (rimB || rimC);
    const split = corner || (!otherCorner && shorter(positions, a, d, b, c));
    const two = split ? [[a, b, d], [a, d, c]] : [[a, b, c], [b, d, c]];
    for (const [p, q, r] of two) {
      indices.push(p!, q!, r!);
      indices.push(deepVertex[p!]!, deepVertex[r!]!, deepVertex[q!]!);
    }
  }
  let mesh: Mesh = { positions: Float64Array.from(positions), indices: Uint32Array.from(indices) };
  if (volumeMm3(mesh) < 0) mesh = { positions: mesh.positions, indices: turned(mesh.indices) };
  return { mesh, uv: Float64Array.from(uv), superficial: Float64Array.from(superficial), node: Int32Array.from(node) };
}

const shorter = (p: readonly number[], a: number, b: number, c: number, d: number): boolean => square(p, a, b) <= square(p, c, d);
const square = (p: readonly number[], a: number, b: number): number =>
  (p[3 * a]! - p[3 * b]!) ** 2 + (p[3 * a + 1]! - p[3 * b + 1]!) ** 2 + (p[3 * a + 2]! - p[3 * b + 2]!) ** 2;
const turned = (indices: Uint32Array): Uint32Array => {
  const out = indices.slice();
  for (let t = 0; t < out.length; t += 3) { out[t + 1] = indices[t + 2]!; out[t + 2] = indices[t + 1]!; }
  return out;
};
