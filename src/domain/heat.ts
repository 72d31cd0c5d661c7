import type { ZoneOn } from './drawing/confine.ts';
import { depthInZones, gapMask, paintedZones, zonesOn } from './drawing/confine.ts';
import { levelHeat } from './drawing/level.ts';
import type { PatternArea, PointPattern } from './facts/types.ts';
import type { Side } from './ids.ts';
import type { Body } from './surface/body.ts';
import { OVERLAP_STEP, OVERLAP_THRESHOLD, heatScalar } from './heat-scalar.ts';

export { prepareBody } from './surface/body.ts';
export type { Body, BodyInput } from './surface/body.ts';
export { projectToSkin } from './surface/project-to-skin.ts';
export type { SkinPlaces } from './surface/project-to-skin.ts';
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
export interface HeatBytes { readonly values: Uint8Array<ArrayBuffer> }

/** zones that stay blank: a gap wins over every area, but gives way to a contested variant that is switched on and names it */
function gapsOf(pattern: PointPattern, drawn: readonly PatternArea[], side: Side): ZoneOn[] {
  const granted = drawn.filter((area) => !area.defaultVisible).flatMap((area) => area.zones);
  return pattern.areas.filter((area) => area.level === 'gap').flatMap((area) => zonesOn(paintedZones(area).filter((zone) => !granted.includes(zone)), side));
}

/** The reported pattern of one point on one side, on the vertices that `prepareBody` was given. */
export function patternHeat(body: Body, pattern: PointPattern, side: Side, options: HeatOptions = {}): HeatField {
  const { weldedOf } = body.surface;
  const drawn = pattern.areas.filter((area) => area.level !== 'gap' && (area.defaultVisible || options.contested === true));
  const gaps = gapsOf(pattern, drawn, side), blank = gapMask(body, gaps), blankMm = gaps.length > 0 ? depthInZones(body, gaps) : null;
  const level = (wanted: PatternArea['level'], before: Float32Array | null): Float32Array => levelHeat(body, drawn, wanted, side, blankMm, before).map((heat, w) => (blank ? heat * blank[w]! : heat));
  const unwelded = (heat: Float32Array): Float32Array => {
    const out = new Float32Array(weldedOf.length);
    for (let i = 0; i < out.length; i++) out[i] = heat[weldedOf[i]!]!;
    return out;
  };
  const essential = level('essential', null);
  return { essential: unwelded(essential), spillover: unwelded(level('spillover', essential)) };
}

/** A field as it is kept and sent: two bytes a vertex where it is warm, and nothing for the rest of the skin. */
export interface PackedHeat {
  readonly vertexCount: number;
  /** vertices that are warm, rising */
  readonly vertices: Uint16Array | Uint32Array;
  readonly essential: Uint8Array;
  readonly spillover: Uint8Array;
}

const BYTE = 255, WORD = 65536;

export function packHeat({ essential, spillover }: HeatField): PackedHeat {
  const warm: number[] = [];
  const bytes = (field: Float32Array): Uint8Array => Uint8Array.from(warm, (i) => Math.round(BYTE * field[i]!));
  essential.forEach((hot, i) => { if (Math.round(BYTE * hot) > 0 || Math.round(BYTE * spillover[i]!) > 0) warm.push(i); });
  return {
    vertexCount: essential.length,
    vertices: essential.length <= WORD ? Uint16Array.from(warm) : Uint32Array.from(warm),
    essential: bytes(essential), spillover: bytes(spillover),
  };
}

export const packedBytes = ({ vertices, essential, spillover }: PackedHeat): number => vertices.byteLength + essential.byteLength + spillover.byteLength;

/** Several patterns at once: each level adds up and saturates, 1 − ∏(1 − h). */
export function combineHeat(fields: readonly PackedHeat[]): HeatBytes {
  const n = fields[0]?.vertexCount ?? 0;
  const values = new Uint8Array(4 * n), coolE = new Float32Array(n).fill(1), coolS = new Float32Array(n).fill(1), overlap = new Uint8Array(n);
  for (const { vertices, essential, spillover } of fields) {
    vertices.forEach((vertex, k) => {
      const e = essential[k]! / BYTE, s = spillover[k]! / BYTE;
      coolE[vertex]! *= 1 - e;
      coolS[vertex]! *= 1 - s;
      if (heatScalar(e, s) > OVERLAP_THRESHOLD) overlap[vertex]!++;
    });
  }
  for (let i = 0; i < n; i++) {
    values[4 * i] = Math.round(BYTE * (1 - coolE[i]!));
    values[4 * i + 1] = Math.round(BYTE * (1 - coolS[i]!));
    values[4 * i + 2] = Math.min(BYTE, overlap[i]! * OVERLAP_STEP);
  }
  return { values };
}
