import type { PointPattern } from './facts/types.ts';
import type { Side } from './ids.ts';
import { areaCoverage } from './surface/area-coverage.ts';
import type { Body } from './surface/body.ts';
import { OVERLAP_STEP, OVERLAP_THRESHOLD, heatScalar } from './heat-scalar.ts';

export { prepareBody } from './surface/body.ts';
export type { Body, BodyInput } from './surface/body.ts';
export { projectToSkin } from './surface/project-to-skin.ts';
export * from './heat-scalar.ts';

/** One value 0..1 an input vertex. Essential is heat; spill-over is coverage, flat 1 inside: {@link heatScalar} says how hot that is. */
export interface HeatField {
  readonly essential: Float32Array;
  readonly spillover: Float32Array;
}

export interface HeatOptions {
  /** draw contested variants too; a gap gives way in the zones that a drawn variant names */
  readonly contested?: boolean;
}

/** Essential, spill-over, overlap · {@link OVERLAP_STEP}, 0: four bytes an input vertex, ready for a vertex attribute. */
export interface HeatBytes { readonly values: Uint8Array }

/** The reported pattern of one point on one side, on the vertices that `prepareBody` was given. */
export function patternHeat(body: Body, pattern: PointPattern, side: Side, options: HeatOptions = {}): HeatField {
  const { weldedOf, vertexCount } = body.surface;
  const essential = new Float32Array(vertexCount), spillover = new Float32Array(vertexCount);
  const drawn = pattern.areas.filter((area) => area.level !== 'gap' && (area.defaultVisible || options.contested === true));
  for (const area of drawn) {
    const into = area.level === 'essential' ? essential : spillover;
    const cover = areaCoverage(body, area, side);
    for (let i = 0; i < vertexCount; i++) into[i] = Math.max(into[i]!, cover[i]!);
  }
  const spread = (field: Float32Array): Float32Array => Float32Array.from(weldedOf, (w) => field[w]!);
  return { essential: spread(essential), spillover: spread(spillover) };
}

/** Several patterns at once: each level adds up and saturates, 1 − ∏(1 − h). */
export function combineHeat(fields: readonly HeatField[]): HeatBytes {
  const n = fields[0]?.essential.length ?? 0;
  const values = new Uint8Array(4 * n);
  for (let i = 0; i < n; i++) {
    let coolE = 1, coolS = 1, overlap = 0;
    for (const { essential, spillover } of fields) {
      const e = essential[i]!, s = spillover[i]!;
      coolE *= 1 - e;
      coolS *= 1 - s;
      if (heatScalar(e, s) > OVERLAP_THRESHOLD) overlap++;
    }
    values[4 * i] = Math.round(255 * (1 - coolE));
    values[4 * i + 1] = Math.round(255 * (1 - coolS));
    values[4 * i + 2] = Math.min(255, overlap * OVERLAP_STEP);
  }
  return { values };
}
