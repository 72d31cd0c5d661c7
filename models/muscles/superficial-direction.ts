import type { V3 } from '../geometry/vec.ts';
import { distance, dot, lerp, normalize, reject, sub } from '../geometry/vec.ts';

/** Which way is superficial: the direction along which a muscle's thickness is measured, and along which it is built again. */
export type SuperficialDirection =
  | { readonly kind: 'constant'; readonly direction: V3 }
  /** for muscles that wrap round: straight away from a line inside the wrap */
  | { readonly kind: 'away-from-axis'; readonly through: V3; readonly along: V3 }
  /** for muscles whose tendon turns round a bone: a stated direction at each place of a line along them, blended between */
  | { readonly kind: 'along-line'; readonly places: readonly { readonly at: V3; readonly direction: V3 }[] };

/** @returns unit vector. @throws on the axis itself, where no way is out */
export function superficialAt(field: SuperficialDirection, p: V3): V3 {
  if (field.kind === 'constant') return normalize(field.direction);
  if (field.kind === 'along-line') return alongLine(field.places, p);
  return normalize(reject(sub(p, field.through), normalize(field.along)));
}

function alongLine(places: readonly { readonly at: V3; readonly direction: V3 }[], p: V3): V3 {
  let best = places[0]!.direction, nearest = Infinity;
  for (let k = 1; k < places.length; k++) {
    const from = places[k - 1]!, to = places[k]!, step = sub(to.at, from.at);
    const t = Math.min(1, Math.max(0, dot(sub(p, from.at), step) / dot(step, step))), mm = distance(p, lerp(from.at, to.at, t));
    if (mm < nearest) { nearest = mm; best = lerp(from.direction, to.direction, t); }
  }
  return normalize(best);
}
