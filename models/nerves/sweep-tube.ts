import type { Mesh } from '../geometry/mesh.ts';
import { volumeMm3 } from '../geometry/mesh.ts';
import type { V3 } from '../geometry/vec.ts';
import { addScaled, cross, normalize, reject, sub } from '../geometry/vec.ts';

/** A cut across a nerve: an ellipse about a point of its way. */
export interface NerveSection {
  readonly at: V3;
  readonly widthMm: number;
  readonly thicknessMm: number;
}

export interface SweepOptions {
  /** the thin side of the sections */
  readonly faces: V3;
  /** corners of a section */
  readonly corners?: number;
}

/** shares of the full section in the rounded ends, and how far beyond the last section they lie, in half thicknesses */
const END = [[0.8, 0.45], [0.45, 0.8]] as const;

/** A closed tube of elliptic sections along a way, with rounded ends. Its sections turn with the way and keep facing one direction. */
export function sweepTube(sections: readonly NerveSection[], { faces, corners = 12 }: SweepOptions): Mesh {
  const first = sections[0], last = sections[sections.length - 1];
  if (!first || !last || sections.length < 2) throw new Error(`sweepTube: ${sections.length} sections; a tube needs at least 2`);
  const rings = [...endRings(first, sections[1]!).reverse(), ...sections, ...endRings(last, sections[sections.length - 2]!)];
  const positions: number[] = [], indices: number[] = [];
  rings.forEach(({ at, widthMm, thicknessMm }, i) => {
    const along = normalize(sub(rings[Math.min(rings.length - 1, i + 1)]!.at, rings[Math.max(0, i - 1)]!.at));
    const thin = normalize(reject(faces, along)), broad = cross(along, thin);
    for (let k = 0; k < corners; k++) {
      const turn = (2 * Math.PI * k) / corners;
      positions.push(...addScaled(addScaled(at, broad, (widthMm / 2) * Math.cos(turn)), thin, (thicknessMm / 2) * Math.sin(turn)));
    }
  });
  for (let i = 0; i + 1 < rings.length; i++) for (let k = 0; k < corners; k++) {
    const a = i * corners + k, b = i * corners + ((k + 1) % corners);
    indices.push(a, b, b + corners, a, b + corners, a + corners);
  }
  closeEnd(positions, indices, rings, corners, 0);
  closeEnd(positions, indices, rings, corners, rings.length - 1);
  const mesh: Mesh = { positions: Float64Array.from(positions), indices: Uint32Array.from(indices) };
  return volumeMm3(mesh) > 0 ? mesh : { positions: mesh.positions, indices: mesh.indices.map((_, t) => mesh.indices[t - (t % 3) + [0, 2, 1][t % 3]!]!) };
}

function endRings({ at, widthMm, thicknessMm }: NerveSection, before: NerveSection): NerveSection[] {
  const out = normalize(sub(at, before.at));
  return END.map(([share, beyond]) => ({ at: addScaled(at, out, (beyond * thicknessMm) / 2), widthMm: share * widthMm, thicknessMm: share * thicknessMm }));
}

function closeEnd(positions: number[], indices: number[], rings: readonly NerveSection[], corners: number, ring: number): void {
  const { at, thicknessMm } = rings[ring]!, inner = rings[ring === 0 ? 1 : ring - 1]!;
  const tip = addScaled(at, normalize(sub(at, inner.at)), thicknessMm / 4), apex = positions.length / 3;
  positions.push(...tip);
  for (let k = 0; k < corners; k++) {
    const a = ring * corners + k, b = ring * corners + ((k + 1) % corners);
    if (ring === 0) indices.push(b, a, apex); else indices.push(a, b, apex);
  }
}
