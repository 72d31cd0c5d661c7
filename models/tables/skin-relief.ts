import type { Provenance } from '../provenance.ts';
import type { ReliefLine } from './skin.ts';

const PLATE: Provenance = {
  class: 'AUTHORED',
  source: 'Drawn as an atlas plate shows it, on the line that the atlas skin shows faintly; checked on pictures from behind, in front and from the side',
};

const line = (name: string, widthMm: number, nodes: readonly (readonly [number, number, number, number])[], provenance: Provenance = PLATE): ReliefLine =>
  ({ name, widthMm, nodes: nodes.map(([xMm, yMm, zMm, depthMm]) => ({ xMm, yMm, zMm, depthMm })), provenance });

/** Each node: x, y, z, depth in millimetres. The nodes are brought onto the skin, so they need not lie on it exactly. */
export const RELIEF: readonly ReliefLine[] = [
  line('natal cleft', 7, [[0, 75, -96, 0], [0, 58, -101, 2], [0, 35, -105, 7], [0, 5, -109, 9], [0, -20, -100, 9], [0, -40, -84, 6], [0, -56, -60, 2], [0, -64, -45, 0]]),
  line('gluteal fold', 6.5, [[-10, -64, -70, 1.5], [-24, -73, -85, 4.5], [-42, -79, -92, 6], [-62, -81, -92, 5], [-82, -78, -88, 3], [-104, -70, -76, 0]]),
  line('fullness above the gluteal fold', 17, [[-22, -52, -95, -0.5], [-42, -58, -105, -2.5], [-66, -60, -103, -2.5], [-92, -52, -88, 0]]),
  line('lumbar furrow', 9, [[0, 280, -81, 1], [0, 230, -80, 2.5], [0, 180, -77, 3], [0, 135, -78, 2.5], [0, 105, -86, 0]]),
  line('sacral dimple', 9, [[-43, 101, -89, 3]]),
  line('umbilicus', 6, [[0, 150, 119, 3], [0, 147, 119, 4], [0, 142, 118, 2]]),
  line('groin', 8, [[-88, 22, 84, 0], [-64, -2, 84, 2], [-44, -20, 82, 3], [-28, -38, 75, 3], [-18, -54, 62, 1.5], [-10, -66, 40, 0]]),
];
