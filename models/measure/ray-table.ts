import { compassDirection } from '../bones/ray-nodes.ts';
import type { SurfaceQuery } from '../geometry/surface-query.ts';
import type { V3 } from '../geometry/vec.ts';
import { dot } from '../geometry/vec.ts';
import type { Log } from '../part.ts';

/** A node to measure from, and its directions as words: what a person decides before looking at any surface. */
export interface RayPlan {
  readonly name: string;
  readonly at: V3;
  /** compass directions with spaces between them */
  readonly rays: string;
  readonly hollow?: boolean;
}

/** The rings that most nodes use. */
export const HORIZONTAL = 'L LA A MA M MP P LP';
export const SAGITTAL = 'A AU U PU P PD D AD';

export interface MeasuredNode {
  readonly name: string;
  readonly at: V3;
  readonly hollow?: boolean;
  readonly rays: Readonly<Record<string, number>>;
}

/**
 * The distance from each node to the first crossing of the atlas surface, in whole millimetres (half ones with `stepMm` 0.5).
 * A ray that grazes the surface is a poor measurement: it is logged, so that the plan gets a better direction.
 */
export function measureRays(atlas: SurfaceQuery, plans: readonly RayPlan[], log: Log, stepMm = 1): MeasuredNode[] {
  return plans.map(({ name, at, rays, hollow }) => {
    if (atlas.inside(at) === (hollow ?? false)) throw new Error(`measureRays: "${name}" at ${at.join(', ')} lies ${hollow ? 'inside' : 'outside'} the bone`);
    const lengths: Record<string, number> = {};
    for (const ray of rays.split(' ')) {
      const direction = compassDirection(ray);
      const hit = atlas.rayFirst(at, direction);
      if (!hit) throw new Error(`measureRays: "${name}" ${ray} meets no surface`);
      const slant = Math.abs(dot(hit.normal, direction));
      if (slant < 0.45) log(`"${name}" ${ray}: grazing (cosine ${slant.toFixed(2)}) after ${hit.distanceMm.toFixed(1)} mm`);
      lengths[ray] = Math.max(stepMm, Math.round(hit.distanceMm / stepMm) * stepMm);
    }
    return hollow ? { name, at, hollow, rays: lengths } : { name, at, rays: lengths };
  });
}

/** Rows as they stand in a table file. */
export function printRows(nodes: readonly MeasuredNode[]): string {
  return nodes.map(({ name, at, hollow, rays }) => {
    const lengths = Object.entries(rays).map(([ray, mm]) => `${ray}: ${mm}`).join(', ');
    return `  { name: '${name}', at: [${at.join(', ')}],${hollow ? ' hollow: true,' : ''} rays: { ${lengths} }, provenance },`;
  }).join('\n');
}
