import type { ComparisonPattern } from './facts/knowledge-types.ts';
import type { PatternArea } from './facts/types.ts';
import { patternHeat } from './heat.ts';
import { FAINTEST_COVER } from './heat-scalar.ts';
import type { Side } from './ids.ts';
import type { Body } from './surface/body.ts';

/** How strong an area is drawn that carries no published share. */
const LEVEL_STRENGTH = { essential: 1, spillover: 0.4, gap: 0 } as const satisfies Record<PatternArea['level'], number>;

/** Flat inside, fading at the border: the coverage of spill-over, whatever the level, on any body as a pattern is drawn. */
const coverOf = (body: Body, id: string, area: PatternArea, side: Side): Float32Array =>
  patternHeat(
    body,
    {
      id,
      muscle: 'gluteus-maximus',
      number: '',
      address: { u: 0, v: 0, depth: 0 },
      landmarkRule: { from: area.from, to: area.to, fraction: 0, text: '' },
      addressNote: '',
      areas: [{ ...area, level: 'spillover' }],
    },
    side,
  ).spillover;

/** One value 0..1 an input vertex: 0 outside, from {@link FAINTEST_COVER} upward inside, the more the larger the published share or the level. */
export function comparisonCover(body: Body, pattern: ComparisonPattern, side: Side): Float32Array {
  const cover = new Float32Array(body.surface.weldedOf.length);
  for (const area of pattern.areas) {
    const strength = FAINTEST_COVER + (1 - FAINTEST_COVER) * (area.share ?? LEVEL_STRENGTH[area.level]);
    coverOf(body, pattern.id, area, side).forEach((inside, vertex) => {
      cover[vertex] = Math.max(cover[vertex] ?? 0, inside * strength);
    });
  }
  return cover;
}
