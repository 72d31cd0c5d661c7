import type { V3 } from '../geometry/vec.ts';
import { add, dot, lerp, normalize, reject, scale, sub } from '../geometry/vec.ts';

/** Which way is superficial: the direction along which a muscle's thickness is measured, and along which it is built again. */
export type SuperficialDirection =
  | { readonly kind: 'constant'; readonly direction: V3 }
  /** for muscles that wrap round: straight away from a line inside the wrap */
  | { readonly kind: 'away-from-axis'; readonly through: V3; readonly along: V3 }
  /** for tendons that turn round a bone: at each place on their way another direction; before the first and after the last it stays */
  | { readonly kind: 'turning'; readonly places: readonly { readonly at: V3; readonly direction: V3 }[] };

/** @returns unit vector. @throws on the axis itself, where no way is out */
export function superficialAt(field: SuperficialDirection, p: V3): V3 {
  if (field.kind === 'constant') return normalize(field.direction);
  if (field.kind === 'turning') return turningAt(field.places, p);
  return normalize(reject(sub(p, field.through), normalize(field.along)));
}

/** The direction at the nearest place of the line through all places, turned evenly between two of them. */
function turningAt(places: readonly { readonly at: V3; readonly direction: V3 }[], p: V3): V3 {
  const first = places[0];
  if (!first) throw new Error('superficial direction: a turning one needs places');
  let best = normalize(first.direction), bestSquare = Infinity;
  for (let k = 1; k < places.length; k++) {
    const a = places[k - 1]!, b = places[k]!, way = sub(b.at, a.at);
    const t = Math.min(1, Math.max(0, dot(sub(p, a.at), way) / dot(way, way)));
    const off = sub(p, add(a.at, scale(way, t))), square = dot(off, off);
    if (square >= bestSquare) continue;
    bestSquare = square;
    best = normalize(lerp(normalize(a.direction), normalize(b.direction), t * t * (3 - 2 * t)));
  }
  return best;
}
