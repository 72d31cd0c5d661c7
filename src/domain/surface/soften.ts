import type { Surface } from './surface.ts';

const OWN_SHARE = 0.6;

/** Averages a field with its neighbours, some rounds: takes out what is finer than the mesh, a few millimetres a round. */
export function softened({ neighbourStart, neighbours }: Surface, field: Float32Array, rounds: number): Float32Array {
  let now = field;
  for (let round = 0; round < rounds; round++) {
    const last = now;
    now = last.map((own, i) => {
      const start = neighbourStart[i]!, end = neighbourStart[i + 1]!;
      let sum = 0;
      for (let k = start; k < end; k++) sum += last[neighbours[k]!]!;
      return end > start ? OWN_SHARE * own + ((1 - OWN_SHARE) * sum) / (end - start) : own;
    });
  }
  return now;
}
