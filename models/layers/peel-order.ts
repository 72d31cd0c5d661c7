import type { PartId, PeelStop } from '#domain/ids';
import type { CoveredPart, Look } from './cover-graph.ts';
import { LOOKS } from './cover-graph.ts';

/** A part comes off as soon as this share of what looks out of the body lies bare. */
export const BARE_FROM = 2 / 3;
/** What lies over at least this share of another part covers it. */
export const COVERS_FROM = 0.3;
/** What has no more than this share bare from the start is hidden altogether, not half tucked under a neighbour. */
export const HIDDEN_BELOW = 0.25;

/** Where the skin is farther away than this and nothing of ours is between, bowel, bladder or deep fat is: what such a place looks at is not modelled. */
export const OUT_OF_SIGHT_MM = 45;
/** The round in which what is not modelled counts as taken off: what lies behind it is deep. */
const SEEN_IN_ROUND = 3;

const SOFT_STOPS = ['superficial', 'intermediate', 'deep', 'deepest'] as const satisfies readonly PeelStop[];

export interface PeeledPart {
  readonly id: PartId;
  readonly layer: (typeof SOFT_STOPS)[number];
  /** in which round of taking off what lies bare it came off, from 1 */
  readonly round: number;
  /** share that lies bare and not too deep under the skin, before anything is taken off */
  readonly bare: number;
  /** what covers it, and how much of it, most first */
  readonly coveredBy: readonly (readonly [PartId, number])[];
  /** what it covers, and how much of that, most first */
  readonly covers: readonly (readonly [PartId, number])[];
  /** where its outward faces look, most first */
  readonly looks: readonly (readonly [Look, number])[];
  /** no part was bare enough and this one was the barest: the parts of a circle lie over one another */
  readonly brokeCircle: boolean;
}

/**
 * Peels as hands do: round after round everything comes off that lies bare. The round is the layer, but for what is hidden and covers nothing itself: with
 * only bone or a cavity under it, it belongs one layer deeper, to the floor of its region (piriformis beside gluteus medius).
 */
export function peelOrder(parts: readonly CoveredPart[]): PeeledPart[] {
  const rounds = roundsOf(parts);
  const shares = new Map(parts.map((part) => [part.id, coverShares(part)] as const));
  return parts.map((part) => {
    const { round, brokeCircle } = rounds.get(part.id) ?? { round: SOFT_STOPS.length, brokeCircle: false };
    const covers = [...shares].flatMap(([id, by]) => (id === part.id || (by.get(part.id) ?? 0) < COVERS_FROM ? [] : [[id, by.get(part.id) ?? 0] as const])).sort((a, b) => b[1] - a[1]);
    const bare = bareShare(part, new Set(), 1), isFloor = round > 1 && covers.length === 0 && bare < HIDDEN_BELOW;
    return {
      id: part.id,
      layer: SOFT_STOPS[Math.min(SOFT_STOPS.length, round + (isFloor ? 1 : 0)) - 1] ?? 'deepest',
      round,
      bare,
      coveredBy: [...(shares.get(part.id) ?? [])].filter(([, share]) => share >= 0.05).sort((a, b) => b[1] - a[1]),
      covers,
      looks: looksOf(part),
      brokeCircle,
    };
  });
}

function roundsOf(parts: readonly CoveredPart[]): Map<PartId, { round: number; brokeCircle: boolean }> {
  const rounds = new Map<PartId, { round: number; brokeCircle: boolean }>(), off = new Set<PartId>();
  for (let round = 1; off.size < parts.length; round++) {
    const left = parts.filter(({ id }) => !off.has(id)).map((part) => ({ id: part.id, bare: bareShare(part, off, round) })).sort((a, b) => b.bare - a.bare);
    const bare = left.filter((part) => part.bare >= BARE_FROM);
    if (bare.length === 0 && round < SEEN_IN_ROUND) continue;
    for (const { id } of bare.length > 0 ? bare : left.slice(0, 1)) {
      rounds.set(id, { round, brokeCircle: bare.length === 0 });
      off.add(id);
    }
  }
  return rounds;
}

const areaOf = ({ places }: CoveredPart): number => places.reduce((sum, { areaMm2 }) => sum + areaMm2, 0);

function bareShare(part: CoveredPart, off: ReadonlySet<PartId>, round: number): number {
  const bare = part.places.filter(({ under, depthMm }) => (under.size > 0 || depthMm <= OUT_OF_SIGHT_MM || round >= SEEN_IN_ROUND) && [...under].every((id) => off.has(id))).reduce((sum, { areaMm2 }) => sum + areaMm2, 0);
  // What looks nowhere out of the body is bare when nothing is over it, and nothing is.
  return part.places.length === 0 ? 1 : bare / areaOf(part);
}

function coverShares(part: CoveredPart): Map<PartId, number> {
  const area = areaOf(part), by = new Map<PartId, number>();
  for (const { under, areaMm2 } of part.places) for (const id of under) by.set(id, (by.get(id) ?? 0) + areaMm2 / area);
  return by;
}

function looksOf(part: CoveredPart): (readonly [Look, number])[] {
  const area = areaOf(part);
  return LOOKS.map((look) => [look, part.places.filter((p) => p.look === look).reduce((sum, p) => sum + p.areaMm2, 0) / area] as const)
    .filter(([, share]) => share >= 0.2)
    .sort((a, b) => b[1] - a[1]);
}
