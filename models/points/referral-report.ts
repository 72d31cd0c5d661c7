import type { Manifest, PlacedPoint, Vec3 } from '#contract/manifest';
import type { HeatLevel, PointPattern } from '#domain/facts/types';
import { POINT_PATTERNS } from '#domain/facts/patterns/index';
import type { Body } from '#domain/heat';
import { ESSENTIAL_EDGE, SPILLOVER_HEAT, heatScalar, patternHeat } from '#domain/heat';
import type { Side, StructureId } from '#domain/ids';
import { SIDES } from '#domain/ids';
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

function zoneReport(body: Body, heat: Float32Array, zone: PaintedZone, zoneSide: Side, level: HeatLevel | 'none'): ZoneReport {
  const inside = zoneInsideMm(body, zone, zoneSide), { areasMm2 } = body.surface;
  let all = 0, sum = 0, max = 0, painted = 0;
  for (let i = 0; i < inside.length; i++) {
    if (inside[i]! < 0) continue;
    const h = heat[i]!, area = areasMm2[i]!;
    all += area;
    sum += area * h;
    if (h > max) max = h;
    if (h >= PAINTED_FROM[level]) painted += area;
  }
  return {
    id: isMidlineZone(zone) ? zone : `${zone}-${zoneSide === 'right' ? 'R' : 'L'}`,
    mean: rounded(all > 0 ? sum / all : 0, 4), max: rounded(max, 4), areaCm2: rounded(painted / 100, 2), level,
  };
}

/** Heat of one point on the welded skin. */
function pointHeat(body: Body, pattern: PointPattern, side: Side): Float32Array {
  const { essential, spillover } = patternHeat(body, pattern, side);
  const heat = new Float32Array(body.surface.vertexCount);
  body.surface.weldedOf.forEach((w, i) => { heat[w] = heatScalar(essential[i]!, spillover[i]!); });
  return heat;
}

export function zonesOf(body: Body, pattern: PointPattern, side: Side): ZoneReport[] {
  const heat = pointHeat(body, pattern, side);
  const out: ZoneReport[] = [];
  for (const zone of PAINTED_ZONES) {
    for (const zoneSide of isMidlineZone(zone) ? (['right'] as const) : SIDES) {
      const report = zoneReport(body, heat, zone, zoneSide, levelAsked(pattern, side, zone, zoneSide));
      if (report.level !== 'none' || report.max > 0) out.push(report);
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
