import { areaCoverage } from './drawing/area-coverage.ts';
import { gapMask, paintedZones, sideFade } from './drawing/confine.ts';
import type { PatternArea, PointPattern } from './facts/types.ts';
import type { Side } from './ids.ts';
import type { Body } from './surface/body.ts';
import { softened } from './surface/soften.ts';
import type { PaintedZone } from './zones.ts';
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

const SMOOTHING_ROUNDS = 2;

/** zones that stay blank: a gap wins over every area, but gives way to a contested variant that is switched on and names it */
function gapsOf(pattern: PointPattern, drawn: readonly PatternArea[]): ReturnType<typeof paintedZones> {
  const granted = drawn.filter((area) => !area.defaultVisible).flatMap((area) => area.zones);
  return pattern.areas.filter((area) => area.level === 'gap').flatMap((area) => paintedZones(area)).filter((zone) => !granted.includes(zone));
}

/** whether another band of the pattern begins or ends where this one does */
const goesOn = (drawn: readonly PatternArea[], area: PatternArea, at: PatternArea['from']): boolean =>
  drawn.some((other) => other !== area && other.shape === 'band' && (other.from === at || other.to === at));

/** The reported pattern of one point on one side, on the vertices that `prepareBody` was given. */
export function patternHeat(body: Body, pattern: PointPattern, side: Side, options: HeatOptions = {}): HeatField {
  const { weldedOf, vertexCount } = body.surface;
  const drawn = pattern.areas.filter((area) => area.level !== 'gap' && (area.defaultVisible || options.contested === true));
  const gaps = gapsOf(pattern, drawn);
  const blank = gapMask(body, gaps, side, false), lastWord = gapMask(body, gaps, side, true);
  const oneSided = drawn.every((area) => area.side === undefined) ? sideFade(body, side) : null;
  const level = (wanted: PatternArea['level']): Float32Array => {
    const sum = new Float32Array(vertexCount);
    const sameOrHotter = drawn.filter((area) => area.level === wanted || area.level === 'essential');
    const zonesOf = (areas: readonly PatternArea[]): PaintedZone[] => [...new Set(areas.flatMap(paintedZones))].sort();
    const mayCover = zonesOf(sameOrHotter), mayCoverAcross = zonesOf(sameOrHotter.filter((area) => area.side !== undefined));
    for (const area of drawn) {
      if (area.level !== wanted) continue;
      const cover = areaCoverage(body, area, side, { mayCover, mayCoverAcross, joined: [goesOn(drawn, area, area.from), goesOn(drawn, area, area.to)] });
      for (let i = 0; i < vertexCount; i++) sum[i] = Math.max(sum[i]!, cover[i]! * blank[i]!);
    }
    const soft = softened(body.surface, sum, SMOOTHING_ROUNDS);
    // averaging reaches across the midline by a vertex or two
    for (let i = 0; i < vertexCount; i++) soft[i]! *= lastWord[i]! * (oneSided && oneSided[i] === 0 ? 0 : 1);
    return Float32Array.from(weldedOf, (w) => soft[w]!);
  };
  return { essential: level('essential'), spillover: level('spillover') };
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
