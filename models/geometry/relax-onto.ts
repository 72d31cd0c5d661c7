import type { Implicit } from './implicit.ts';
import { gradient } from './implicit.ts';
import type { Mesh } from './mesh.ts';

const NORMAL_MM = 0.7;

export interface RelaxOptions {
  readonly steps: number;
  /** no vertex moves farther than this along the gradient in one step, so that thin walls do not change sides */
  readonly maxStepMm: number;
  /** share of the way to the neighbours' mean, along the surface */
  readonly strength?: number;
}

/** Slides vertices along the surface toward their neighbours' mean and puts them back on f = 0. Topology stays; the input is not changed. */
export function relaxOnto(mesh: Mesh, f: Implicit, { steps, maxStepMm, strength = 0.5 }: RelaxOptions): { mesh: Mesh; normals: Float64Array } {
  const p = mesh.positions.slice();
  const count = p.length / 3;
  const { start, list } = neighbours(mesh);
  const normals = new Float64Array(p.length);
  const project = (i: number): void => {
    const x = p[i]!, y = p[i + 1]!, z = p[i + 2]!;
    const v = f(x, y, z);
    const [gx, gy, gz] = gradient(f, [x, y, z]);
    const l2 = gx * gx + gy * gy + gz * gz;
    if (!(l2 > 1e-8)) return;
    const l = Math.sqrt(l2);
    const move = Math.max(-maxStepMm, Math.min(maxStepMm, v / l)) / l;
    p[i] = x - move * gx; p[i + 1] = y - move * gy; p[i + 2] = z - move * gz;
    normals[i] = gx / l; normals[i + 1] = gy / l; normals[i + 2] = gz / l;
  };
  for (let i = 0; i < p.length; i += 3) project(i);
  const moved = new Float64Array(p.length);
  for (let step = 0; step < steps; step++) {
    for (let v = 0; v < count; v++) {
      const a = start[v]!, b = start[v + 1]!, i = 3 * v;
      let x = 0, y = 0, z = 0;
      for (let k = a; k < b; k++) { const j = 3 * list[k]!; x += p[j]!; y += p[j + 1]!; z += p[j + 2]!; }
      const s = 1 / Math.max(1, b - a);
      x = x * s - p[i]!; y = y * s - p[i + 1]!; z = z * s - p[i + 2]!;
      const along = x * normals[i]! + y * normals[i + 1]! + z * normals[i + 2]!;
      moved[i] = p[i]! + strength * (x - along * normals[i]!);
      moved[i + 1] = p[i + 1]! + strength * (y - along * normals[i + 1]!);
      moved[i + 2] = p[i + 2]! + strength * (z - along * normals[i + 2]!);
    }
    p.set(moved);
    for (let i = 0; i < p.length; i += 3) project(i);
  }
  // Twice more without sliding: one Newton step leaves tenths of a millimetre where the gradient is far from unit length.
  for (let k = 0; k < 2; k++) for (let i = 0; i < p.length; i += 3) project(i);
  return { mesh: { positions: p, indices: mesh.indices }, normals };
}

/** Unit normals read over ±0.7 mm rather than at the point: across a sharp rim, neighbouring vertices would else shade as beads. */
export function wideNormals({ positions: p }: Mesh, f: Implicit): Float64Array {
  const normals = new Float64Array(p.length);
  for (let i = 0; i < p.length; i += 3) {
    const [gx, gy, gz] = gradient(f, [p[i]!, p[i + 1]!, p[i + 2]!], NORMAL_MM);
    const l = Math.hypot(gx, gy, gz) || 1;
    normals[i] = gx / l; normals[i + 1] = gy / l; normals[i + 2] = gz / l;
  }
  return normals;
}

/** The vertices around each vertex of a closed mesh: those of v are list[start[v]] … list[start[v + 1] − 1]. */
function neighbours({ positions, indices }: Mesh): { start: Uint32Array; list: Uint32Array } {
  const count = positions.length / 3;
  const start = new Uint32Array(count + 1);
  for (const v of indices) start[v + 1]!++;
  for (let v = 0; v < count; v++) start[v + 1]! += start[v]!;
  const next = start.slice(), list = new Uint32Array(indices.length);
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) list[next[indices[t + k]!]!++] = indices[t + ((k + 1) % 3)]!;
  }
  return { start, list };
}
