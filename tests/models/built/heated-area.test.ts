import { beforeAll, describe, expect, it } from 'vitest';
import { areaSize } from '#domain/drawing/area-coverage';
import { depthInZones, paintedZones, zonesOn } from '#domain/drawing/confine';
import { sidesOf } from '#domain/drawing/size';
import type { HeatLevel, PointPattern } from '#domain/facts/types';
import { POINT_PATTERNS } from '#domain/facts/patterns/index';
import type { Body } from '#domain/heat';
import { ESSENTIAL_EDGE, patternHeat, prepareBody } from '#domain/heat';
import { overPolygon, withinRegion } from '#domain/surface/within';
import { readBuiltManifest, readBuiltPart } from '../../../models/points/read-built.ts';

let body: Body;
beforeAll(async () => {
  const manifest = readBuiltManifest();
  body = prepareBody({ ...(await readBuiltPart(manifest, 'skin')), landmarksMm: manifest.landmarksMm });
}, 60_000);

const TOLERANCE = 0.25;

const areaCm2 = (field: Float32Array): number => {
  let sum = 0;
  withinRegion(body.surface, field, (part, areaMm2) => { sum += overPolygon(part, () => 1).share * areaMm2; });
  return sum / 100;
};

/** mm² → cm² of what a level covers, what shows of it, and what it should */
function measured(pattern: PointPattern, level: HeatLevel) {
  const heat = patternHeat(body, pattern, 'right'), n = body.surface.vertexCount;
  const essential = new Float32Array(n), spillover = new Float32Array(n);
  body.surface.weldedOf.forEach((w, i) => { essential[w] = heat.essential[i]! - ESSENTIAL_EDGE / 2; spillover[w] = heat.spillover[i]! - 0.5; });
  const areas = pattern.areas.filter((a) => a.level === level && a.defaultVisible && paintedZones(a).length > 0);
  const zones = areas.flatMap((a) => sidesOf(a, 'right').flatMap((s) => zonesOn(paintedZones(a), s)));
  const sizes = areas.map((a) => areaSize(body, a, 'right')), room = 0.85 * areaCm2(depthInZones(body, zones));
  return {
    covered: areaCm2(level === 'essential' ? essential : spillover),
    shown: areaCm2(level === 'essential' ? essential : spillover.map((s, i) => Math.min(s, -essential[i]!))),
    wanted: Math.min(room, sizes.reduce((s, { wantedMm2 }) => s + wantedMm2 / 100, 0)),
    tabled: sizes.reduce((s, { tabledMm2 }) => s + tabledMm2 / 100, 0),
  };
}

describe('the heated area', () => {
  it.each(POINT_PATTERNS.map((p) => [p.id, p] as const))('of %s agrees with length × width, as far as its zones let it, within 25 %', (id, pattern) => {
    for (const level of ['essential', 'spillover'] as const) {
      if (!(pattern as PointPattern).areas.some((a) => a.level === level && a.defaultVisible && paintedZones(a).length > 0)) continue;
      const { covered, shown, wanted, tabled } = measured(pattern, level), name = `${id} ${level}`;
      expect(covered / wanted, name).toBeGreaterThan(1 - TOLERANCE);
      expect(shown / tabled, name).toBeLessThan(1 + TOLERANCE);
    }
  });
});
