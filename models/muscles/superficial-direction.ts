import type { V3 } from '../geometry/vec.ts';
import { normalize, reject, sub } from '../geometry/vec.ts';

/** Which way is superficial: the direction along which a muscle's thickness is measured, and along which it is built again. */
export type SuperficialDirection =
  | { readonly kind: 'constant'; readonly direction: V3 }
  /** for muscles that wrap round: straight away from a line inside the wrap */
  | { readonly kind: 'away-from-axis'; readonly through: V3; readonly along: V3 };

/** @returns unit vector. @throws on the axis itself, where no way is out */
export function superficialAt(field: SuperficialDirection, p: V3): V3 {
  if (field.kind === 'constant') return normalize(field.direction);
  return normalize(reject(sub(p, field.through), normalize(field.along)));
}
