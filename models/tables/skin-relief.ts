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
  line('natal cleft', 7.5, [[0, 92, -91, 0], [0, 68, -99, 2], [0, 44, -104, 7], [0, 18, -108, 11], [0, -5, -107, 12], [0, -25, -97, 10], [0, -42, -82, 6], [0, -56, -60, 2], [0, -64, -45, 0]]),
  // on the measured line (GLUTEAL_FOLD in skin-sections.ts), evened
  line('gluteal fold', 9.5, [[-8, -60, -48, 0.8], [-20, -69.5, -57, 2], [-35, -75.5, -72, 2.9], [-50, -78.5, -82, 3.2], [-65, -79.5, -88, 2.7], [-80, -79.5, -91, 1.8], [-95, -78, -90, 1.1], [-112, -74, -80, 0.4], [-126, -69, -66, 0]]),
  line('fullness above the gluteal fold', 18, [[-22, -50, -95, -0.3], [-42, -56, -105, -1.5], [-66, -58, -103, -1.6], [-92, -52, -88, 0]]),
  line('lumbar furrow', 11, [[0, 345, -91, 1.2], [0, 280, -81, 1.8], [0, 230, -80, 2.5], [0, 180, -77, 3], [0, 135, -78, 2.5], [0, 105, -86, 0]]),
  line('sacral dimple', 12, [[-43, 101, -89, 2.2]]),
  line('umbilicus', 7, [[0, 152, 119, 1], [0, 147, 119, 5], [0, 141, 118, 1]]),
  line('groin', 9, [[-84, 18, 84, 0], [-64, -2, 84, 1.6], [-46, -20, 82, 2.8], [-32, -36, 77, 2.6], [-22, -52, 72, 1.2], [-14, -64, 62, 0]]),
];

/** The least of skin and fat over a part; the first row is for all parts without a row of their own. The sections say the true thickness elsewhere. */
export const LEAST_COVER = [
  { id: 'any', mm: 2.2, provenance: PLATE },
  { id: 'gluteus-maximus', mm: 3, provenance: PLATE },
  { id: 'gluteus-medius', mm: 3, provenance: PLATE },
] as const;
