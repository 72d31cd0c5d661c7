import type { Surface } from './surface.ts';

const OWN_SHARE = 0.6;

/** Averages a field with its neighbours, some rounds: takes out what is finer than the mesh, a few millimetres a round. Where all is 0, nothing is looked at. */
export function softened({ neighbourStart, neighbours }: Surface, field: Float32Array, rounds: number): Float32Array {
  const reached = new Uint8Array(field.length), active: number[] = [];
  for (let i = 0; i < field.length; i++) if (field[i] !== 0) { reached[i] = 1; active.push(i); }
  let now = field.slice(), last = field;
  for (let round = 0; round < rounds; round++) {
    for (let a = 0, end = active.length; a < end; a++) {
      const i = active[a]!;
      for (let k = neighbourStart[i]!; k < neighbourStart[i + 1]!; k++) {
        const j = neighbours[k]!;
        if (reached[j] === 0) { reached[j] = 1; active.push(j); }
      }
    }
    last = now;
    now = last.slice();
    for (const i of active) {
      const start = neighbourStart[i]!, end = neighbourStart[i + 1]!;
      let sum = 0;
      for (let k = start; k < end; k++) sum += last[neighbours[k]!]!;
      if (end > start) now[i] = OWN_SHARE * last[i]! + ((1 - OWN_SHARE) * sum) / (end - start);
    }
  }
  return now;
}
