import type { AreaContext } from './drawing/area-coverage.ts';
import { areaDepth, areaHeat } from './drawing/area-coverage.ts';
import { fillCorners } from './drawing/fill-corners.ts';
import type { ZoneOn } from './drawing/confine.ts';
import { depthInZones, gapMask, paintedZones, sideFade, zonesOn } from './drawing/confine.ts';
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

/** the skin that areas name: on the other side only what lies on both */
const skinOf = (areas: readonly PatternArea[], side: Side): ZoneOn[] => areas.flatMap((area) => [
  ...zonesOn(paintedZones(area), side),
  ...(area.side === undefined ? [] : zonesOn(paintedZones(area), side === 'right' ? 'left' : 'right')),
]);

/** whether another band of the pattern begins or ends where this one does; a band on one side does not go on from an area on both */
const goesOn = (drawn: readonly PatternArea[], area: PatternArea, at: PatternArea['from']): boolean =>
  drawn.some((other) => other !== area && other.shape === 'band' && other.side === area.side && (other.from === at || other.to === at));

/** depths that areas of one level share; of an area on both sides only others that lie on both count */
function depthsFor(body: Body, drawn: readonly PatternArea[], wanted: PatternArea['level'], side: Side, bothSides: boolean): Pick<AreaContext, 'allowedMm' | 'coolerMm'> {
  const hot = drawn.filter(({ level }) => level === wanted || level === 'essential');
  const mayCover = skinOf(bothSides ? hot.filter((area) => area.side !== undefined) : hot, side);
  const cooler = skinOf(drawn.filter((area) => !hot.includes(area)), side).filter((zone) => !mayCover.some((on) => on.zone === zone.zone && on.side === zone.side));
  return { allowedMm: depthInZones(body, mayCover), coolerMm: cooler.length > 0 ? depthInZones(body, cooler) : null };
}

function levelHeat(body: Body, drawn: readonly PatternArea[], wanted: PatternArea['level'], side: Side): Float32Array {
  const { vertexCount } = body.surface, heat = new Float32Array(vertexCount), fade = sideFade(body, side);
  for (const bothSides of [false, true]) {
    const areas = drawn.filter((area) => area.level === wanted && (area.side !== undefined) === bothSides);
    if (areas.length === 0) continue;
    const depths = depthsFor(body, drawn, wanted, side, bothSides);
    const shapes = areas.map((area) => areaDepth(body, area, side, { ...depths, joined: [goesOn(drawn, area, area.from), goesOn(drawn, area, area.to)] }));
    const filled = fillCorners(body, shapes, depths);
    areas.forEach((area, k) => {
      const depthMm = filled[k]!, hot = areaHeat(body, area, side, shapes[k]!);
      for (let i = 0; i < vertexCount; i++) heat[i] = Math.max(heat[i]!, hot(depthMm[i]!) * (bothSides ? 1 : fade[i]!));
    });
  }
  return heat;
}

/** The reported pattern of one point on one side, on the vertices that `prepareBody` was given. */
export function patternHeat(body: Body, pattern: PointPattern, side: Side, options: HeatOptions = {}): HeatField {
  const { weldedOf } = body.surface;
  const drawn = pattern.areas.filter((area) => area.level !== 'gap' && (area.defaultVisible || options.contested === true));
  const blank = gapMask(body, gapsOf(pattern, drawn, side));
  const level = (wanted: PatternArea['level']): Float32Array => {
    const heat = levelHeat(body, drawn, wanted, side), out = new Float32Array(weldedOf.length);
    for (let i = 0; i < out.length; i++) {
      const w = weldedOf[i]!;
      out[i] = blank ? heat[w]! * blank[w]! : heat[w]!;
    }
    return out;
  };
  return { essential: level('essential'), spillover: level('spillover') };
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
