import type { Manifest, PlacedPoint } from '#contract/manifest';
import { POINT_PATTERNS } from '#domain/facts/patterns/index';
import { heatScalar, patternHeat, prepareBody } from '#domain/heat';
import type { Body } from '#domain/heat';
import { POINT_NAMES, isPointId, partName } from '#domain/names';
import { PATTERN_PAGES } from '../points/pattern-pages.ts';
import { patternViewer } from '../points/pattern-view.ts';
import { readBuiltManifest, readBuiltPart } from '../points/read-built.ts';
import type { ZoneReport } from '../points/referral-report.ts';
import { zonesOf } from '../points/referral-report.ts';

/** What the pattern sheets show, as JSON: pages, and on each the patterns of the right side with the views to take of them and the report's figures. */
const FIELD_OF_VIEW_DEG = 24, ASPECT = 3 / 4;

const lowest = (zones: readonly ZoneReport[]): number | null => (zones.length > 0 ? Math.min(...zones.map(({ max }) => max)) : null);
const highest = (zones: readonly ZoneReport[]): number | null => (zones.length > 0 ? Math.max(...zones.map(({ max }) => max)) : null);

function figures(zones: readonly ZoneReport[]) {
  const [essential, spillover, gap] = (['essential', 'spillover', 'gap'] as const).map((level) => zones.filter((z) => z.level === level));
  const areaCm2 = (of: readonly ZoneReport[] = []): number => Math.round(of.reduce((sum, z) => sum + z.areaCm2, 0));
  return {
    essential: { zones: essential?.length ?? 0, lowestPeak: lowest(essential ?? []), areaCm2: areaCm2(essential) },
    spillover: { zones: spillover?.length ?? 0, lowestPeak: lowest(spillover ?? []), highestPeak: highest(spillover ?? []), areaCm2: areaCm2(spillover) },
    gapPeak: highest(gap ?? []),
    unnamedMean: zones.filter((z) => z.level === 'none').reduce((most, z) => Math.max(most, z.mean), 0),
  };
}

function patternOf(body: Body, point: PlacedPoint, viewer: ReturnType<typeof patternViewer>) {
  const pattern = POINT_PATTERNS.find(({ id }) => id === point.id);
  if (!pattern || !isPointId(point.id)) throw new Error(`Point ${point.id} was built but has no reported pattern. Run "npm run models".`);
  const { essential, spillover } = patternHeat(body, pattern, 'right');
  const heat = new Float32Array(body.surface.vertexCount);
  body.surface.weldedOf.forEach((w, i) => { heat[w] = heatScalar(essential[i]!, spillover[i]!); });
  const [x, y, z] = point.positionMm, [ox, oy, oz] = point.outwardModel, d = point.depthMm;
  const { muscle, number } = POINT_NAMES[point.id], zones = zonesOf(body, pattern, 'right');
  return {
    id: point.id, muscle: partName(muscle).english, number, depthMm: point.depthMm, residualMm: point.residualMm,
    views: viewer(heat, { positionMm: [x + d * ox, y + d * oy, z + d * oz], outward: point.outwardModel }),
    hottestZone: [...zones].sort((a, b) => b.max - a.max)[0]?.id,
    figures: figures(zones),
  };
}

async function pages(manifest: Manifest) {
  const skin = await readBuiltPart(manifest, 'skin');
  const body = prepareBody({ ...skin, landmarksMm: manifest.landmarksMm });
  const viewer = patternViewer(body.surface, FIELD_OF_VIEW_DEG, ASPECT);
  const right = manifest.points.filter(({ side }) => side === 'right');
  return PATTERN_PAGES.map(({ id, title, muscles }) => ({
    id, title,
    patterns: muscles.flatMap((muscle) => right.filter((p) => p.muscle.replace(/-right$/, '') === muscle).map((p) => patternOf(body, p, viewer))),
  }));
}

pages(readBuiltManifest()).then(
  (found) => process.stdout.write(`${JSON.stringify(found)}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
