import { MIDLINE_PART_IDS, PEEL_STOPS } from '#domain/ids';
import { LAYER_OF } from '#domain/layers';
import type { Mesh } from '../geometry/mesh.ts';
import { bounds, mirrorMeshX } from '../geometry/mesh.ts';
import { RayTree } from '../geometry/ray-tree.ts';
import type { TreeArrays } from '../geometry/ray-tree-arrays.ts';
import { treeArrays } from '../geometry/ray-tree-arrays.ts';
import { isNervePart } from '../layers/nerve-layers.ts';
import type { BuiltPart } from '../part.ts';
import { contentKey, keep, kept, meshKey } from '../part-cache.ts';
import { sourceHash } from '../source-hash.ts';
import { OCCLUSION_REACH_MM } from './bake-occlusion.ts';
import type { Surroundings } from './bake-part.ts';

/** beyond the reach of a contact shade */
const TOUCH_MM = 5;
/** rays start a little above the surface */
const SHADE_MM = OCCLUSION_REACH_MM + 1;

export const stopOf = ({ id }: Pick<BuiltPart, 'id'>): number => PEEL_STOPS.indexOf(LAYER_OF[id]);

type Box = ReturnType<typeof bounds>;
interface Body {
  readonly part: BuiltPart;
  readonly isMirrored: boolean;
  readonly name: string;
  readonly box: Box;
}

/**
 * All under the skin that lasts, both sides of it, the deepest layer first: what is there at a stop is then a first part of the list. Of the sciatic nerve's
 * variants only one stands there at a time, and no nerve is broad enough to shade: nothing may be left out because of one.
 */
export class Standing {
  private readonly bodies: readonly Body[];
  private readonly names: readonly string[];
  private readonly stops: readonly number[];
  private readonly single = new Map<number, RayTree>();
  private readonly whole = new Map<number, RayTree>();

  constructor(parts: readonly BuiltPart[]) {
    const lasting = parts.filter((part) => part.id !== 'skin' && !isNervePart(part.id)).sort((a, b) => stopOf(b) - stopOf(a));
    this.bodies = lasting.flatMap((part): Body[] => {
      const box = bounds(part.mesh), body = (isMirrored: boolean): Body => ({ part, isMirrored, name: [part.id, isMirrored ? 'mirrored' : 'own', stopOf(part), meshKey(part.mesh)].join(' '), box: isMirrored ? mirroredBox(box) : box });
      return MIDLINE_PART_IDS.includes(part.id) ? [body(false)] : [body(false), body(true)];
    });
    this.names = this.bodies.map(({ name }) => name);
    this.stops = this.bodies.map(({ part }) => stopOf(part));
  }

  /** What is peeled before a part neither shades nor touches it, and neither does what is farther than a shade reaches; it may hide it. */
  around(part: BuiltPart): Surroundings {
    const box = bounds(part.mesh), within = (mm: number): number[] => this.bodies.flatMap((body, number) => (gapMm(box, body.box) < mm ? [number] : []));
    const touched = within(TOUCH_MM).flatMap((number) => this.bodies[number] ?? []).filter((body) => !body.isMirrored && body.part !== part && stopOf(body.part) >= stopOf(part));
    return {
      names: this.names, stops: this.stops, inReach: within(SHADE_MM),
      treeAt: (stop) => this.treeAt(stop),
      treeOf: (numbers) => this.treeOf(numbers),
      touched: new Map(touched.map(({ part: { mesh } }) => [meshKey(mesh), mesh] as const)),
    };
  }

  private treeAt(stop: number): RayTree {
    let tree = this.whole.get(stop);
    if (!tree) this.whole.set(stop, (tree = this.treeOf(this.stops.flatMap((own, number) => (own >= stop ? [number] : [])))));
    return tree;
  }

  private treeOf(numbers: readonly number[]): RayTree {
    return RayTree.joined(numbers.map((number) => {
      const body = this.bodies[number];
      if (!body) throw new Error(`bake: there is no body ${number}, only ${this.bodies.length}`);
      let tree = this.single.get(number);
      if (!tree) this.single.set(number, (tree = new RayTree(keptArrays(body))));
      return tree;
    }));
  }
}

function keptArrays(body: Body): TreeArrays {
  const key = contentKey('ray tree', sourceHash('models/geometry/ray-tree-arrays.ts'), sourceHash('models/geometry/mesh.ts'), body.isMirrored, meshKey(body.part.mesh)), known = kept<TreeArrays>(key);
  if (known) return known;
  const arrays = treeArrays([meshOf(body)]);
  keep(key, arrays);
  return arrays;
}
const meshOf = ({ part, isMirrored }: Body): Mesh => (isMirrored ? mirrorMeshX(part.mesh) : part.mesh);
const mirroredBox = ({ min, max }: Box): Box => ({ min: [-max[0], min[1], min[2]], max: [-min[0], max[1], max[2]] });
const gapMm = (a: Box, b: Box): number => Math.hypot(...([0, 1, 2] as const).map((k) => Math.max(0, a.min[k] - b.max[k], b.min[k] - a.max[k])));
