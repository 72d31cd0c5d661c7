import type { FastMarching, Seed } from './fast-marching.ts';
import type { Surface } from './surface.ts';

/** How deep each vertex lies inside a region of the surface: distance along it to the region's rim; 0 outside. */
export function depthWithin({ vertexCount, neighbourStart, neighbours }: Surface, marching: FastMarching, region: Uint8Array): { depthMm: Float32Array; deepestMm: number } {
  const rim: Seed[] = [];
  for (let i = 0; i < vertexCount; i++) {
    if (region[i] === 0) continue;
    for (let k = neighbourStart[i]!; k < neighbourStart[i + 1]!; k++) {
      if (region[neighbours[k]!] === 0) { rim.push({ vertex: i, distanceMm: 0 }); break; }
    }
  }
  const { distance, settled, settledCount } = marching.run(rim, { corridor: region });
  const depthMm = new Float32Array(vertexCount);
  for (let k = 0; k < settledCount; k++) depthMm[settled[k]!] = distance[settled[k]!]!;
  return { depthMm, deepestMm: settledCount > 0 ? distance[settled[settledCount - 1]!]! : 0 };
}
