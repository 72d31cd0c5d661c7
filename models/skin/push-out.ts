import type { Implicit } from '../geometry/implicit.ts';
import { gradient } from '../geometry/implicit.ts';
import type { V3 } from '../geometry/vec.ts';
import type { BuiltPart } from '../part.ts';
import { LEAST_COVER } from '../tables/skin-relief.ts';

/**
 * A push ends this far away and is at half its height at 0.45 of it. A Gaussian of 24 mm left a corner in the outline of the thigh; it, one of 42,
 * and this shape at 66 and 80 also moved zones off their landmarks, while zones still hung on where the skin's vertices fall. Little is left to
 * lift since the tables give the room (tables/skin-room.ts).
 */
const REACH_MM = 56;
/** More than this is no fat layer but a part in the wrong place. */
const MOST_MM = 14;
const ENOUGH_MM = 0.05;

export interface Push {
  readonly at: V3;
  readonly mm: number;
}

/**
 * Lifts the skin where a part lies less deep than its cover of fat: a sum of soft pushes, each as high as what is still missing at the shallowest
 * place that is left. `solid` is symmetric in x; parts of either side count.
 */
export function pushedOut(solid: Implicit, parts: readonly BuiltPart[]): { solid: Implicit; mostMm: number; pushes: readonly Push[] } {
  return liftedAt(solid, parts.flatMap((part) => tooShallow(solid, part)));
}

/** The same from the places that lie too shallow, whatever parts they are of. */
export function liftedAt(solid: Implicit, places: readonly Push[]): { solid: Implicit; mostMm: number; pushes: readonly Push[] } {
  const wanting = [...places].sort((a, b) => b.mm - a.mm || a.at[1] - b.at[1] || a.at[0] - b.at[0]);
  const pushes: Push[] = [];
  let mostMm = 0;
  for (const { at, mm } of wanting) {
    const missing = mm - pushAt(pushes, at[0], at[1], at[2]);
    if (missing > ENOUGH_MM) pushes.push({ at, mm: missing });
    mostMm = Math.max(mostMm, mm);
  }
  if (pushes.length === 0) return { solid, mostMm, pushes };
  return { solid: (x, y, z) => solid(x, y, z) - pushAt(pushes, -Math.abs(x), y, z), mostMm, pushes };
}

function pushAt(pushes: readonly Push[], x: number, y: number, z: number): number {
  let sum = 0;
  for (const { at, mm } of pushes) {
    const near = 1 - ((x - at[0]) ** 2 + (y - at[1]) ** 2 + (z - at[2]) ** 2) / (REACH_MM * REACH_MM);
    if (near > 0) sum += mm * near ** 3;
  }
  return sum;
}

/** more than the step at which a gradient is read */
const BESIDE_MM = 1;

/** Where two sets of pushes lift alike, to the last bit, and beside there too. */
export function sameLift(before: readonly Push[], now: readonly Push[]): (x: number, y: number, z: number) => boolean {
  const name = ({ at, mm }: Push): string => [...at, mm].join(' '), old = new Set(before.map(name)), fresh = new Set(now.map(name));
  const stayed = before.map(name).filter((one) => fresh.has(one)), stays = now.map(name).filter((one) => old.has(one));
  // Sums are rounded in their order.
  if (stayed.join() !== stays.join()) return () => false;
  const changed = [...before.filter((push) => !fresh.has(name(push))), ...now.filter((push) => !old.has(name(push)))];
  return (x, y, z) => changed.every(({ at }) => (-Math.abs(x) - at[0]) ** 2 + (y - at[1]) ** 2 + (z - at[2]) ** 2 > (REACH_MM + BESIDE_MM) ** 2);
}

/** The places of one part that lie too shallow, and what each is short of. */
export function tooShallow(solid: Implicit, { id, mesh: { positions: p } }: BuiltPart): Push[] {
  const cover = LEAST_COVER.find((c) => c.id === id)?.mm ?? LEAST_COVER[0].mm;
  const out: Push[] = [];
  for (let i = 0; i < p.length; i += 3) {
    const at: V3 = [-Math.abs(p[i]!), p[i + 1]!, p[i + 2]!];
    const value = solid(...at);
    // cheap first: far inside, the value is far below any cover even where the gradient is steep
    if (value < -20) continue;
    const mm = cover + value / Math.max(0.3, Math.hypot(...gradient(solid, at)));
    if (mm > MOST_MM) throw new Error(`skin: ${id} lies ${(mm - cover).toFixed(1)} mm outside the skin at ${at.map((v) => v.toFixed(0)).join(', ')}; look at its table, or at the skin's section there`);
    if (mm > 0) out.push({ at, mm });
  }
  return out;
}
