import type { PointId } from '../../names.ts';
import type { PointPattern } from '../types.ts';
import { gluteusMaximus } from './gluteus-maximus.ts';
import { gluteusMedius } from './gluteus-medius.ts';
import { gluteusMinimus } from './gluteus-minimus.ts';
import { piriformis } from './piriformis.ts';
import { quadratusLumborum } from './quadratus-lumborum.ts';
import { bicepsFemorisLongHead } from './biceps-femoris-long-head.ts';
import { semitendinosus } from './semitendinosus.ts';

/** every point's reported pattern, muscle by muscle from the outside in */
export const POINT_PATTERNS: readonly PointPattern[] = [...gluteusMaximus, ...gluteusMedius, ...gluteusMinimus, ...piriformis, ...quadratusLumborum, ...bicepsFemorisLongHead, ...semitendinosus];

const BY_ID = new Map(POINT_PATTERNS.map((pattern) => [pattern.id, pattern]));

/** @throws when a named point has no pattern: a point without one must not look like one without pain */
export function patternOf(id: PointId): PointPattern {
  const pattern = BY_ID.get(id);
  if (!pattern) throw new Error(`Point "${id}" has no reported pattern. Add it to src/domain/facts/patterns.`);
  return pattern;
}
