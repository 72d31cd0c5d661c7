import type { Manifest, PlacedPoint, Vec3 } from '#contract/manifest';
import type { HeatLevel, PointPattern } from '#domain/facts/types';
import { POINT_PATTERNS } from '#domain/facts/patterns/index';
import type { Body, HeatField } from '#domain/heat';
import { ESSENTIAL_EDGE, SPILLOVER_HEAT, heatScalar, patternHeat } from '#domain/heat';
import type { Side, StructureId } from '#domain/ids';
import { SIDES } from '#domain/ids';
import type { Share } from '#domain/surface/within';
import { clipped, overPolygon, withinRegion } from '#domain/surface/within';
import type { PaintedZone } from '#domain/zones';
import { PAINTED_ZONES, isMidlineZone, zoneInsideMm } from '#domain/zones';

export interface ZoneReport {
  /** zone, with -R or -L where it is not on the midline */
  readonly id: string;
  readonly mean: number;
  readonly max: number;
  /** skin of the zone that is painted: at least half as hot as the edge of its level */
  readonly areaCm2: number;
  readonly level: HeatLevel | 'none';
}

export interface PointReport {
  readonly id: string;
  readonly side: Side;
  readonly muscle: StructureId;
  readonly positionMm: Vec3;
  readonly depthMm: number;
  readonly layersAbove: readonly StructureId[];
  readonly residualMm: number;
  readonly zones: readonly ZoneReport[];
}

const RANK: readonly (HeatLevel | 'none')[] = ['none', 'spillover', 'essential', 'gap'];

/** What the tables ask for in a zone, with the default variants; a gap wins, then essential. */
export function levelAsked(pattern: PointPattern, side: Side, zone: PaintedZone, zoneSide: Side): HeatLevel | 'none' {
  let found: HeatLevel | 'none' = 'none';
  for (const area of pattern.areas) {
    const reaches = area.side !== undefined || zoneSide === side || isMidlineZone(zone);
    if (area.defaultVisible && reaches && area.zones.includes(zone) && RANK.indexOf(area.level) > RANK.indexOf(found)) found = area.level;
  }
  return found;
}

const PAINTED_FROM: Readonly<Record<HeatLevel | 'none', number>> = {
  essential: ESSENTIAL_EDGE / 2, spillover: SPILLOVER_HEAT / 2, gap: SPILLOVER_HEAT / 2, none: SPILLOVER_HEAT / 2,
};
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** measured inside the triangles: a zone has a peak though no vertex falls on it */
function zoneReport(body: Body, { essential, spillover }: HeatField, zone: PaintedZone, zoneSide: Side, level: HeatLevel | 'none'): ZoneReport {
  let all = 0, sum = 0, max = 0, painted = 0;
  withinRegion(body.surface, zoneInsideMm(body, zone, zoneSide), (part, areaMm2, read) => {
    const hot = read(essential), warm = read(spillover);
    const heat = (at: Share): number => heatScalar(hot(at), warm(at));
    const over = overPolygon(part, heat);
    all += over.share * areaMm2;
    sum += over.sum * areaMm2;
    if (over.sum === 0) return;
    max = Math.max(max, ...part.map(heat));
    painted += overPolygon(clipped(part, (at) => heat(at) - PAINTED_FROM[level]), heat).share * areaMm2;
  });
  return {
    id: isMidlineZone(zone) ? zone : `${zone}-${zoneSide === 'right' ? 'R' : 'L'}`,
    mean: rounded(all > 0 ? sum / all : 0, 4), max: rounded(max, 4), areaCm2: rounded(painted / 100, 2), level,
  };
}

/** Heat of one point on the welded skin. */
function pointHeat(body: Body, pattern: PointPattern, side: Side): HeatField {
  const field = patternHeat(body, pattern, side), count = body.surface.vertexCount;
  const essential = new Float32Array(count), spillover = new Float32Array(count);
  body.surface.weldedOf.forEach((w, i) => { essential[w] = field.essential[i]!; spillover[w] = field.spillover[i]!; });
  return { essential, spillover };
}

/** a triangle that crosses a zone's border may bring heat from this far outside */
const CROSSING_MM = 30;
function isWarmed(body: Body, { essential, spillover }: HeatField, zone: PaintedZone, zoneSide: Side): boolean {
  return zoneInsideMm(body, zone, zoneSide).some((inside, i) => inside > -CROSSING_MM && (essential[i]! > 0 || spillover[i]! > 0));
}

export function zonesOf(body: Body, pattern: PointPattern, side: Side): ZoneReport[] {
  const heat = pointHeat(body, pattern, side);
  const out: ZoneReport[] = [];
  for (const zone of PAINTED_ZONES) {
    for (const zoneSide of isMidlineZone(zone) ? (['right'] as const) : SIDES) {
      const level = levelAsked(pattern, side, zone, zoneSide);
      if (level === 'none' && !isWarmed(body, heat, zone, zoneSide)) continue;
      const report = zoneReport(body, heat, zone, zoneSide, level);
      if (level !== 'none' || report.max > 0) out.push(report);
    }
  }
  return out;
}

/** Where every placed point's pain lies on the built skin, zone by zone. @throws when a point has no pattern */
export function referralReport(body: Body, manifest: Pick<Manifest, 'points'>): PointReport[] {
  return manifest.points.map(({ id, side, muscle, positionMm, depthMm, layersAbove, residualMm }: PlacedPoint) => {
    const pattern = POINT_PATTERNS.find((p) => p.id === id);
    if (!pattern) throw new Error(`Point ${id} was built but has no reported pattern. Run "npm run models".`);
    return { id, side, muscle, positionMm, depthMm, layersAbove, residualMm, zones: zonesOf(body, pattern, side) };
  });
}
