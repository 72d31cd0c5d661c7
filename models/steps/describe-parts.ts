import type { ManifestPart } from '#contract/manifest';
import { MIDLINE_PART_IDS, SIDES, structureOf } from '#domain/ids';
import { LAYER_OF } from '#domain/layers';
import { bounds, topology, triangleCount, volumeMm3 } from '../geometry/mesh.ts';
import type { BuiltPart } from '../part.ts';
import type { FinishedPart } from './write-glb.ts';
import { writeGlb } from './write-glb.ts';

/** + 0: JSON knows no −0, and the manifest is compared with what is read back */
const round = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0;

/** The manifest's rows: both sides of a pair, measured on the mesh that is written. `bytes` is what the part alone would take. */
export async function describeParts(parts: readonly BuiltPart[], finished: readonly FinishedPart[]): Promise<ManifestPart[]> {
  const rows: ManifestPart[] = [];
  for (const part of parts) {
    const written = finished.find((f) => f.id === part.id);
    if (!written) throw new Error(`${part.id} was built but not finished for writing`);
    const { closed, genus } = topology(part.mesh);
    const { min, max } = bounds(part.mesh);
    const layer = LAYER_OF[part.id];
    const common = {
      file: `${layer}.glb`,
      layer,
      triangles: triangleCount(part.mesh),
      bytes: (await writeGlb([written])).length,
      volumeMl: round(volumeMm3(part.mesh) / 1000, 2),
      genus,
      closed,
      ...(part.detail ? { detail: part.detail } : {}),
    };
    const low = min.map((v) => round(v, 1)) as [number, number, number], high = max.map((v) => round(v, 1)) as [number, number, number];
    for (const side of MIDLINE_PART_IDS.includes(part.id) ? (['right'] as const) : SIDES) {
      const boundsMm = side === 'left' ? { min: [0 - high[0], low[1], low[2]] as const, max: [0 - low[0], high[1], high[2]] as const } : { min: low, max: high };
      rows.push({ id: structureOf(part.id, side), ...common, boundsMm });
    }
  }
  return rows;
}
