import type { PointId } from '../names.ts';
import type { ZoneId } from '../places.ts';
import { POINT_PATTERNS } from './patterns/index.ts';
import type { HeatLevel } from './types.ts';

/** How a point's reported pattern stands to a zone; contested where only a disputed variant reaches it. */
export type Reach = HeatLevel | 'contested';
export const REACHES = ['essential', 'spillover', 'contested', 'gap'] as const satisfies readonly Reach[];

export interface Reaching {
  readonly point: PointId;
  readonly reach: Reach;
}

const reachOf = (pattern: (typeof POINT_PATTERNS)[number], zone: ZoneId): Reach | undefined => {
  const areas = pattern.areas.filter(({ zones }) => zones.includes(zone));
  const has = (level: HeatLevel) => areas.some((area) => area.level === level && area.defaultVisible);
  // A gap is said on purpose and wins over what would otherwise run through it.
  if (has('gap')) return areas.some((area) => !area.defaultVisible) ? 'contested' : 'gap';
  if (has('essential')) return 'essential';
  if (has('spillover')) return 'spillover';
  return areas.length > 0 ? 'contested' : undefined;
};

/** The points whose pattern says something of a zone, the strongest first, in the order of the tables. */
export const pointsReaching = (zone: ZoneId): readonly Reaching[] =>
  POINT_PATTERNS.flatMap((pattern) => {
    const reach = reachOf(pattern, zone);
    return reach ? [{ point: pattern.id as PointId, reach }] : [];
  }).sort((a, b) => REACHES.indexOf(a.reach) - REACHES.indexOf(b.reach));

/** The zones that a pattern reaches without its contested variants. */
export const zonesReachedBy = (point: PointId): readonly ZoneId[] => [
  ...new Set((POINT_PATTERNS.find(({ id }) => id === point)?.areas ?? []).filter((area) => area.level !== 'gap' && area.defaultVisible).flatMap(({ zones }) => zones)),
];
