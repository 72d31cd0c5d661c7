import { MIDLINE_PART_IDS, PEEL_STOPS } from '#domain/ids';
import type { PartId } from '#domain/ids';
import { LAYER_OF } from '#domain/layers';
import { bounds, mirrorMeshX, vertexNormals } from '../geometry/mesh.ts';
import { RayTree } from '../geometry/ray-tree.ts';
import { isNervePart } from '../layers/nerve-layers.ts';
import type { BuiltPart, Log } from '../part.ts';
import { cached, contentKey, meshKey } from '../part-cache.ts';
import { sourceHash } from '../source-hash.ts';
import { OCCLUSION_REACH_MM } from './bake-occlusion.ts';
import type { BakedPart } from './bake-part.ts';
import { bakePart } from './bake-part.ts';
import type { FinishedPart } from './write-glb.ts';

/** beyond the reach of a contact shade */
const TOUCH_MM = 5;

const depthOf = (part: BuiltPart): number => PEEL_STOPS.indexOf(LAYER_OF[part.id]);
const SKIN = PEEL_STOPS.indexOf('skin');
const isMidline = (part: BuiltPart): boolean => MIDLINE_PART_IDS.includes(part.id);

/**
 * Gives every part its normals and its baked surface values. What is peeled before a part neither shades nor touches it, and neither does what is farther than
 * a shade reaches: a part is baked again only when one of those that are left has changed.
 */
export async function bakeSurfaces(parts: readonly BuiltPart[], log: Log): Promise<FinishedPart[]> {
  const code = sourceHash('models/steps/bake-part.ts');
  const boxes = new Map(parts.map((part) => [part, bounds(part.mesh)] as const)), trees = new Map<number, RayTree>();
  // Of the sciatic nerve's variants only one stands there at a time, and no nerve is broad enough to shade: nothing may be left out because of one.
  const lasting = parts.filter(({ id }) => !isNervePart(id));
  const finished: FinishedPart[] = [];
  let made = 0;
  for (const part of parts) {
    const normals = part.normals ?? vertexNormals(part.mesh);
    const { shades, touched } = around(part, lasting, boxes);
    const { value, fresh } = await cached(contentKey('surface', code, part.id, normals, meshKey(part.mesh), shades, touched.map(({ mesh }) => meshKey(mesh))), () => {
      // One tree a layer: what it holds beyond the reach is never met. Nothing but the skin itself can shade the skin.
      const treeOf = (depth: number): RayTree => {
        let tree = trees.get(depth);
        if (!tree) trees.set(depth, (tree = new RayTree((depth === SKIN ? [part] : lasting.filter((other) => depthOf(other) >= depth)).flatMap((other) => (isMidline(other) ? [other.mesh] : [other.mesh, mirrorMeshX(other.mesh)])))));
        return tree;
      };
      const stops = Array.from({ length: Math.max(0, depthOf(part) - SKIN - 1) }, (_, k) => treeOf(depthOf(part) - 1 - k));
      const surroundings = { outward: [treeOf(depthOf(part)), ...stops] as const, touched: touched.map(({ mesh }) => mesh) };
      return Promise.resolve(bakePart({ id: part.id, mesh: part.mesh, normals }, surroundings));
    });
    finished.push(finishedPart(part, normals, value));
    if (!fresh) continue;
    made++;
    log(`  ${finished.length}/${parts.length} ${part.id}`);
  }
  log(`  ${made} baked, ${parts.length - made} unchanged`);
  return finished;
}

type Box = ReturnType<typeof bounds>;

type Shade = readonly [PartId, 'mirrored' | 'own', depth: number, content: string];

/** Who can shade or hide a part, by side, layer and content, and who can touch it at its own stop. */
function around(part: BuiltPart, parts: readonly BuiltPart[], boxes: ReadonlyMap<BuiltPart, Box>): { shades: Shade[]; touched: BuiltPart[] } {
  if (depthOf(part) === SKIN) return { shades: [], touched: [] };
  const own = boxes.get(part);
  const reaches = (other: BuiltPart, mm: number, mirrored: boolean): boolean => {
    const box = boxes.get(other);
    return !own || !box || gapMm(own, mirrored ? mirroredBox(box) : box) < mm;
  };
  return {
    shades: parts.filter((other) => depthOf(other) > SKIN).flatMap((other) => (isMidline(other) ? (['own'] as const) : (['own', 'mirrored'] as const))
      .filter((side) => reaches(other, OCCLUSION_REACH_MM, side === 'mirrored'))
      .map((side) => [other.id, side, depthOf(other), meshKey(other.mesh)] as const)),
    touched: parts.filter((other) => other !== part && depthOf(other) >= depthOf(part) && reaches(other, TOUCH_MM, false)),
  };
}

const mirroredBox = ({ min, max }: Box): Box => ({ min: [-max[0], min[1], min[2]], max: [-min[0], max[1], max[2]] });
const gapMm = (a: Box, b: Box): number => Math.hypot(...([0, 1, 2] as const).map((k) => Math.max(0, a.min[k] - b.max[k], b.min[k] - a.max[k])));

function finishedPart(part: BuiltPart, normals: Float64Array, baked: BakedPart): FinishedPart {
  return {
    id: part.id,
    mesh: part.mesh,
    normals,
    ...(part.uv ? { uv: part.uv } : {}),
    seen: baked.seen,
    surface: interleave(part, baked.open, baked.contact),
    extras: { ...(part.lengthMm ? { lengthMm: Math.round(part.lengthMm) } : {}), ...(part.widthMm ? { widthMm: Math.round(part.widthMm) } : {}) },
  };
}

function interleave(part: BuiltPart, open: Float64Array, contact: Float64Array): Float64Array {
  const out = new Float64Array(open.length * 4);
  open.forEach((value, i) => out.set([value, part.tendon?.[i] ?? 0, contact[i] ?? 0, part.superficial?.[i] ?? 0], 4 * i));
  return out;
}
