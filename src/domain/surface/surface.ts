/** A triangle surface prepared for distances along it: welded, with its neighbourhoods. Millimetres, Float64. */
export interface Surface {
  readonly vertexCount: number;
  /** x, y, z a welded vertex */
  readonly positions: Float64Array;
  readonly triangles: Uint32Array;
  /** unit, area-weighted */
  readonly normals: Float64Array;
  /** a third of the triangles around each vertex */
  readonly areasMm2: Float64Array;
  /** input vertex → welded vertex */
  readonly weldedOf: Uint32Array;
  /** neighbours of vertex i: neighbours[neighbourStart[i] … neighbourStart[i + 1]] */
  readonly neighbourStart: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly triangleStart: Uint32Array;
  readonly trianglesAround: Uint32Array;
  readonly meanEdgeMm: number;
}

/** Vertices closer than this are one: normals or quantisation may have split them, and a split cuts every path. */
const WELD_MM = 0.02;

interface Welded { readonly positions: Float64Array; readonly weldedOf: Uint32Array; readonly count: number }

function weld(positions: ArrayLike<number>): Welded {
  const n = positions.length / 3;
  const out = new Float64Array(positions.length);
  const weldedOf = new Uint32Array(n);
  const seen = new Map<number, number>();
  const cell = (v: number): number => Math.round(v / WELD_MM) & 0x1ffff;
  let count = 0;
  for (let i = 0; i < n; i++) {
    const x = positions[3 * i]!, y = positions[3 * i + 1]!, z = positions[3 * i + 2]!;
    const key = (cell(x) * 0x20000 + cell(y)) * 0x20000 + cell(z);
    let j = seen.get(key);
    if (j === undefined) {
      j = count++;
      seen.set(key, j);
      out[3 * j] = x; out[3 * j + 1] = y; out[3 * j + 2] = z;
    }
    weldedOf[i] = j;
  }
  return { positions: out.slice(0, 3 * count), weldedOf, count };
}

function weldedTriangles(indices: ArrayLike<number>, weldedOf: Uint32Array): Uint32Array {
  const out = new Uint32Array(indices.length);
  let k = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const a = weldedOf[indices[t]!]!, b = weldedOf[indices[t + 1]!]!, c = weldedOf[indices[t + 2]!]!;
    if (a === b || b === c || c === a) continue;
    out[k++] = a; out[k++] = b; out[k++] = c;
  }
  return out.slice(0, k);
}

function trianglesOfVertices(triangles: Uint32Array, n: number): { start: Uint32Array; around: Uint32Array } {
  const start = new Uint32Array(n + 1);
  for (const v of triangles) start[v + 1]!++;
  for (let i = 0; i < n; i++) start[i + 1]! += start[i]!;
  const fill = start.slice(0, n);
  const around = new Uint32Array(triangles.length);
  for (let k = 0; k < triangles.length; k++) around[fill[triangles[k]!]!++] = Math.floor(k / 3);
  return { start, around };
}

function neighboursOf(triangles: Uint32Array, start: Uint32Array, around: Uint32Array): { neighbourStart: Uint32Array; neighbours: Uint32Array } {
  const n = start.length - 1;
  const neighbourStart = new Uint32Array(n + 1);
  const list = new Uint32Array(around.length * 2);
  const mark = new Int32Array(n).fill(-1);
  let k = 0;
  for (let v = 0; v < n; v++) {
    for (let s = start[v]!; s < start[v + 1]!; s++) {
      for (let c = 0; c < 3; c++) {
        const w = triangles[3 * around[s]! + c]!;
        if (w === v || mark[w] === v) continue;
        mark[w] = v;
        list[k++] = w;
      }
    }
    neighbourStart[v + 1] = k;
  }
  return { neighbourStart, neighbours: list.slice(0, k) };
}

function normalsAndAreas(p: Float64Array, triangles: Uint32Array): { normals: Float64Array; areasMm2: Float64Array; meanEdgeMm: number } {
  const normals = new Float64Array(p.length), areasMm2 = new Float64Array(p.length / 3);
  let edges = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const a = 3 * triangles[t]!, b = 3 * triangles[t + 1]!, c = 3 * triangles[t + 2]!;
    const ux = p[b]! - p[a]!, uy = p[b + 1]! - p[a + 1]!, uz = p[b + 2]! - p[a + 2]!;
    const vx = p[c]! - p[a]!, vy = p[c + 1]! - p[a + 1]!, vz = p[c + 2]! - p[a + 2]!;
    const x = uy * vz - uz * vy, y = uz * vx - ux * vz, z = ux * vy - uy * vx;
    const third = Math.sqrt(x * x + y * y + z * z) / 6;
    edges += Math.sqrt(ux * ux + uy * uy + uz * uz);
    for (const i of [a, b, c]) {
      normals[i]! += x; normals[i + 1]! += y; normals[i + 2]! += z;
      areasMm2[i / 3]! += third;
    }
  }
  for (let i = 0; i < normals.length; i += 3) {
    const l = Math.sqrt(normals[i]! ** 2 + normals[i + 1]! ** 2 + normals[i + 2]! ** 2) || 1;
    normals[i]! /= l; normals[i + 1]! /= l; normals[i + 2]! /= l;
  }
  return { normals, areasMm2, meanEdgeMm: edges / Math.max(1, triangles.length / 3) };
}

export function buildSurface(positionsMm: ArrayLike<number>, indices: ArrayLike<number>): Surface {
  const { positions, weldedOf, count } = weld(positionsMm);
  const triangles = weldedTriangles(indices, weldedOf);
  const { start, around } = trianglesOfVertices(triangles, count);
  return {
    vertexCount: count, positions, triangles, weldedOf,
    triangleStart: start, trianglesAround: around,
    ...neighboursOf(triangles, start, around),
    ...normalsAndAreas(positions, triangles),
  };
}
