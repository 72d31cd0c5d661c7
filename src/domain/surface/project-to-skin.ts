import type { Body } from './body.ts';
import { remember } from './body.ts';

/** Cells of about two skin edges: a search looks at few of them. */
const CELL_MM = 18;
/** A skin vertex that faces the other way is on the far side of the limb. */
const MIN_FACING = 0.1;

const cell = (v: number): number => Math.floor(v / CELL_MM) + 512;
const keyOf = (x: number, y: number, z: number): number => (x * 1024 + y) * 1024 + z;

function gridOf({ surface: { positions: p, vertexCount, weldedOf } }: Body): { cells: Map<number, number[]>; inputOf: Uint32Array } {
  const inputOf = new Uint32Array(vertexCount);
  for (let i = weldedOf.length - 1; i >= 0; i--) inputOf[weldedOf[i]!] = i;
  const cells = new Map<number, number[]>();
  for (let i = 0; i < vertexCount; i++) {
    const key = keyOf(cell(p[3 * i]!), cell(p[3 * i + 1]!), cell(p[3 * i + 2]!));
    const list = cells.get(key);
    if (list) list.push(i); else cells.set(key, [i]);
  }
  return { cells, inputOf };
}

/**
 * For each point of a deeper surface (a muscle), the skin vertex whose heat it wears: the nearest one that faces the same way.
 * @param positionsMm x, y, z a point; @param normals unit, three a point
 * @returns indices of welded skin vertices turned back into input vertices
 */
export function projectToSkin(body: Body, positionsMm: ArrayLike<number>, normals: ArrayLike<number>): Uint32Array {
  const { positions: p, normals: skinNormals } = body.surface;
  const { cells, inputOf } = remember(body, 'skin grid', () => gridOf(body));
  const nearest = (x: number, y: number, z: number, nx: number, ny: number, nz: number): number => {
    const cx = cell(x), cy = cell(y), cz = cell(z);
    let best = Infinity, found = -1;
    for (let r = 0; r < 16 && !(found >= 0 && best <= ((r - 1) * CELL_MM) ** 2); r++) {
      for (let i = cx - r; i <= cx + r; i++) for (let j = cy - r; j <= cy + r; j++) {
        const shell = Math.abs(i - cx) === r || Math.abs(j - cy) === r;
        for (let k = cz - r; k <= cz + r; k += shell || r === 0 ? 1 : 2 * r) {
          for (const v of cells.get(keyOf(i, j, k)) ?? []) {
            if (skinNormals[3 * v]! * nx + skinNormals[3 * v + 1]! * ny + skinNormals[3 * v + 2]! * nz < MIN_FACING) continue;
            const d = (p[3 * v]! - x) ** 2 + (p[3 * v + 1]! - y) ** 2 + (p[3 * v + 2]! - z) ** 2;
            if (d < best) { best = d; found = v; }
          }
        }
      }
    }
    return found;
  };
  const out = new Uint32Array(positionsMm.length / 3);
  for (let i = 0; i < out.length; i++) {
    const x = positionsMm[3 * i]!, y = positionsMm[3 * i + 1]!, z = positionsMm[3 * i + 2]!;
    const facing = nearest(x, y, z, normals[3 * i]!, normals[3 * i + 1]!, normals[3 * i + 2]!);
    // a normal that no skin answers (a rim, a crease): the nearest skin whichever way it faces
    out[i] = inputOf[facing >= 0 ? facing : Math.max(0, nearest(x, y, z, 0, 0, 0))]!;
  }
  return out;
}
