import type { HermiteSample } from './hermite-rbf.ts';
import { hermiteRbf } from './hermite-rbf.ts';
import type { Implicit } from './implicit.ts';
import { gradient } from './implicit.ts';
import type { V3 } from './vec.ts';
import { addScaled, dot, length, normalize } from './vec.ts';

export interface SettleOptions {
  /** how often the normals are read off the surface they gave, and the surface is made again */
  readonly passes?: number;
  /** how far the first, guessed normals may give way (see `hermiteRbf`) */
  readonly guess?: number;
  /** the same for the last pass */
  readonly settled?: number;
  readonly looseness?: number;
}

/**
 * A Hermite surface through points whose normals are only guessed (the ray that met the surface, a side of a sheet). A first, loose surface
 * reads better normals off itself, and so on. Nothing but the samples goes in. Samples with their own smoothing keep their normal.
 */
export function settledRbf(samples: readonly HermiteSample[], { passes = 2, guess = 2, settled = 0.2, looseness = 0 }: SettleOptions = {}): Implicit {
  let current = samples;
  let solid = hermiteRbf(current, { smoothing: guess, looseness });
  for (let pass = 1; pass <= passes; pass++) {
    current = samples.map((s) => (s.normal && s.smoothing === undefined ? { ...s, normal: settledNormal(solid, s.at, s.normal) } : s));
    solid = hermiteRbf(current, { smoothing: guess + ((settled - guess) * pass) / passes, looseness });
  }
  return solid;
}

/** The surface's own normal, turned back when it left the guess by more than about 75°. */
function settledNormal(solid: Implicit, at: V3, guess: V3): V3 {
  const g = gradient(solid, at, 0.2);
  if (!(length(g) > 1e-9)) return guess;
  const n = normalize(g), agreement = dot(n, guess);
  return agreement >= 0.25 ? n : normalize(addScaled(n, guess, 0.4 - agreement));
}
