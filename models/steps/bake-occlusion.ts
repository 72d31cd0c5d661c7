import type { Mesh } from '../geometry/mesh.ts';
import type { RayTree } from '../geometry/ray-tree.ts';
import type { BakeChange } from './bake-change.ts';
import { NONE } from './bake-change.ts';
import { VertexSky } from './vertex-sky.ts';

/** what is farther away does not shade */
export const OCCLUSION_REACH_MM = 120;
/** a distance is kept as a whole number of such shares of the reach; a ray that met nothing has gone all of them */
const STEPS = 0xffff;

export interface OcclusionOptions {
  /** directions a vertex; 64 leave an error of about 0.02 before smoothing */
  readonly rays?: number;
  /** what is farther away does not shade; nearer things shade the more, the nearer they are */
  readonly maxDistanceMm?: number;
  readonly liftMm?: number;
  /** how much of a vertex's value comes from the mean of its neighbours */
  readonly smoothing?: number;
}
const DEFAULTS = { rays: 64, maxDistanceMm: OCCLUSION_REACH_MM, liftMm: 0.4, smoothing: 0.5 };

type Surface = { readonly mesh: Mesh; readonly normals?: Float64Array };

/** Of every ray of every vertex: how far it went, in steps, and the number of what it met. */
export interface SkyHits {
  readonly steps: Uint16Array;
  readonly met: Uint16Array;
}

/** The part itself must be among the occluders. */
export function castSky(part: Surface, occluders: RayTree, options: OcclusionOptions = {}): SkyHits {
  const { rays, maxDistanceMm, liftMm } = { ...DEFAULTS, ...options }, sky = new VertexSky(part, { rays, liftMm });
  const steps = new Uint16Array(sky.vertices * rays), met = new Uint16Array(steps.length);
  for (let v = 0, ray = 0; v < sky.vertices; v++) {
    sky.standAt(v);
    for (let k = 0; k < rays; k++, ray++) {
      sky.lookAlong(k);
      steps[ray] = stepsOf(occluders.firstHit(sky.x, sky.y, sky.z, sky.dx, sky.dy, sky.dz, maxDistanceMm), maxDistanceMm);
      met[ray] = occluders.hitMesh < 0 ? NONE : occluders.hitMesh;
    }
  }
  return { steps, met };
}

/** What castSky would give, from what it gave before: casts again what met something that is gone, and everything against what was added alone. */
export function recastSky(part: Surface, before: SkyHits, stop: number, change: BakeChange, treeAt: (stop: number) => RayTree): SkyHits {
  const { rays, maxDistanceMm: max, liftMm } = DEFAULTS, sky = new VertexSky(part, { rays, liftMm }), added = change.addedAt(stop);
  const steps = before.steps.slice(), met = before.met.slice();
  for (let v = 0, ray = 0; v < sky.vertices; v++) {
    sky.standAt(v);
    for (let k = 0; k < rays; k++, ray++) {
      const old = before.met[ray]!, went = before.steps[ray]!, now = old === NONE ? NONE : change.numbers[old]!, isGone = old !== NONE && now === NONE;
      met[ray] = now;
      if (!added && !isGone) continue;
      sky.lookAlong(k);
      let best = isGone ? STEPS : went;
      if (added) {
        const gone = stepsOf(added.tree.firstHit(sky.x, sky.y, sky.z, sky.dx, sky.dy, sky.dz, mmOf(best + 1, max)), max);
        if (gone < best) { best = gone; met[ray] = added.numbers[added.tree.hitMesh]!; }
      }
      // nothing that stood there before was nearer than what is gone
      if (isGone && best > went) {
        const all = treeAt(stop), rest = stepsOf(all.firstHit(sky.x, sky.y, sky.z, sky.dx, sky.dy, sky.dz, mmOf(best + 1, max), mmOf(went - 1, max)), max);
        if (rest < best) { best = rest; met[ray] = all.hitMesh; }
      }
      steps[ray] = best;
    }
  }
  return { steps, met };
}

const stepsOf = (mm: number, maxMm: number): number => (mm < maxMm ? Math.min(STEPS - 1, Math.floor((mm / maxMm) * STEPS)) : STEPS);
const mmOf = (steps: number, maxMm: number): number => Math.min(maxMm, Math.max(0, (steps / STEPS) * maxMm));

/** Openness to the sky of every vertex, 0..1: the cosine-weighted share of its hemisphere that is free, where a hit at distance d counts 1 − d/max. */
export function openness(mesh: Mesh, { steps }: SkyHits, { smoothing = DEFAULTS.smoothing }: OcclusionOptions = {}): Float64Array {
  const open = new Float64Array(mesh.positions.length / 3), rays = steps.length / open.length;
  for (let v = 0; v < open.length; v++) {
    let sum = 0;
    for (let k = v * rays; k < (v + 1) * rays; k++) sum += steps[k]!;
    open[v] = sum / (STEPS * rays);
  }
  return smoothedOneRing(mesh, open, smoothing);
}

export const bakeOcclusion = (part: Surface, occluders: RayTree, options: OcclusionOptions = {}): Float64Array => openness(part.mesh, castSky(part, occluders, options), options);

function smoothedOneRing({ indices }: Mesh, values: Float64Array, share: number): Float64Array {
  const sum = new Float64Array(values.length), count = new Uint32Array(values.length);
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const a = indices[t + k]!, b = indices[t + ((k + 1) % 3)]!;
      sum[a]! += values[b]!; count[a]!++;
      sum[b]! += values[a]!; count[b]!++;
    }
  }
  return values.map((own, i) => (count[i] ? own * (1 - share) + (share * sum[i]!) / count[i]! : own));
}
