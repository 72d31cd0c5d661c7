import type { Mesh } from '../geometry/mesh.ts';
import type { V3 } from '../geometry/vec.ts';
import { add, addScaled, cross, distance, dot, lerp, normalize, reject, scale, sub } from '../geometry/vec.ts';

interface Cut { readonly from: V3; readonly to: V3; readonly edges: readonly [string, string] }

/** Where the width of a section is crossed: the middle between the superficial and the deep rim, and how far they lie apart. */
export interface Crossing { readonly middle: V3; readonly thicknessMm: number }

/**
 * The section of a mesh by the plane through `place` square to `along`: of its pieces, the one nearest to `place`.
 * @returns what lies at the fraction t of the piece's width, crossed along `out`; t runs along `along` × `out`.
 */
export function sectionAcross(mesh: Mesh, place: V3, along: V3, out: V3): (t: number) => Crossing {
  const normal = normalize(along), up = normalize(reject(out, normal)), across = cross(normal, up);
  const piece = nearestPiece(cuts(mesh, normal, dot(normal, place)), place);
  if (piece.length === 0) throw new Error(`section: the plane through ${place.join(', ')} misses the muscle; move that place of its line`);
  const ends = piece.flatMap(({ from, to }) => [from, to]), aside = ends.map((q) => dot(q, across));
  const least = Math.min(...aside), most = Math.max(...aside);
  const rim = (value: number): Crossing => ({ middle: ends[aside.indexOf(value)]!, thicknessMm: 0 });
  return (t) => {
    if (t <= 0) return rim(least);
    if (t >= 1) return rim(most);
    const a = least + t * (most - least), met: V3[] = [];
    for (const { from, to } of piece) {
      const da = dot(from, across) - a, db = dot(to, across) - a;
      if ((da < 0) !== (db < 0)) met.push(lerp(from, to, da / (da - db)));
    }
    met.sort((p, q) => dot(p, up) - dot(q, up));
    const deep = met[0], top = met[met.length - 1];
    if (!deep || !top) throw new Error(`section: nothing at the fraction ${t} of the width beside ${place.join(', ')}`);
    return { middle: scale(add(deep, top), 0.5), thicknessMm: distance(deep, top) };
  };
}

function cuts({ positions: p, indices }: Mesh, normal: V3, offset: number): Cut[] {
  const corner = (v: number): V3 => [p[3 * v]!, p[3 * v + 1]!, p[3 * v + 2]!], out: Cut[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const met: [V3, string][] = [];
    for (let k = 0; k < 3; k++) {
      const a = indices[t + k]!, b = indices[t + ((k + 1) % 3)]!, da = dot(corner(a), normal) - offset, db = dot(corner(b), normal) - offset;
      if ((da < 0) !== (db < 0)) met.push([addScaled(corner(a), sub(corner(b), corner(a)), da / (da - db)), a < b ? `${a}-${b}` : `${b}-${a}`]);
    }
    const [one, two] = met;
    if (one && two) out.push({ from: one[0], to: two[0], edges: [one[1], two[1]] });
  }
  return out;
}

function nearestPiece(all: readonly Cut[], place: V3): Cut[] {
  const byEdge = new Map<string, Cut[]>();
  for (const cut of all) for (const edge of cut.edges) byEdge.set(edge, [...(byEdge.get(edge) ?? []), cut]);
  const seen = new Set<Cut>();
  let best: Cut[] = [], nearest = Infinity;
  for (const start of all) {
    if (seen.has(start)) continue;
    const piece: Cut[] = [], queue = [start];
    seen.add(start);
    for (let cut = queue.pop(); cut; cut = queue.pop()) {
      piece.push(cut);
      for (const edge of cut.edges) for (const next of byEdge.get(edge) ?? []) if (!seen.has(next)) { seen.add(next); queue.push(next); }
    }
    const mm = distance(scale(piece.reduce<V3>((sum, { from }) => add(sum, from), [0, 0, 0]), 1 / piece.length), place);
    if (mm < nearest) { nearest = mm; best = piece; }
  }
  return best;
}
