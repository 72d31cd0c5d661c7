import type { ZoneId } from './places.ts';

/** Inside the body or outside the model: named in words, never painted. */
export const BADGE_ZONES = ['genital-pelvic', 'remote-jaw'] as const satisfies readonly ZoneId[];

/** One zone for both sides: they lie across the midline. */
const MIDLINE_ZONES: readonly ZoneId[] = ['back-lumbar-midline', 'sacrum-upper', 'sacrum-lower', 'coccyx-region', 'anococcygeal', 'suprapubic', 'pubic', ...BADGE_ZONES];
export const isMidlineZone = (id: ZoneId): boolean => MIDLINE_ZONES.includes(id);
