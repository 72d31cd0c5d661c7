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
  line('lumbar furrow', 11, [[0, 345, -91, 1.6], [0, 290, -82, 2.4], [0, 230, -80, 3.4], [0, 180, -77, 4], [0, 138, -79, 3.2], [0, 112, -85, 0.6], [0, 100, -88, 0]]),
  line('hollow beside the erector spinae', 24, [[-92, 215, -66, 0], [-86, 185, -64, 1.4], [-80, 160, -65, 1.8], [-76, 138, -70, 1], [-72, 120, -76, 0]]),
  line('sacral dimple', 11, [[-43, 100, -89, 3]]),
  line('over the iliac crest', 14, [[-138, 122, 15, 0], [-128, 138, -10, 1], [-110, 146, -32, 1.4], [-86, 138, -54, 1.2], [-62, 122, -74, 0.6], [-50, 112, -84, 0]]),
  line('linea alba', 8, [[0, 345, 137, 0.4], [0, 300, 138, 0.9], [0, 240, 134, 1.1], [0, 190, 128, 0.9], [0, 165, 121, 0.4], [0, 156, 120, 0]]),
  line('umbilicus', 7, [[0, 155, 119, 1.5], [0, 149, 119, 7], [0, 142, 118, 1.5]]),
  line('anterior superior iliac spine', 13, [[-131, 86, 74, -1.4]]),
  line('groin', 9, [[-84, 18, 84, 0], [-64, -2, 84, 1.6], [-46, -20, 82, 2.8], [-32, -36, 77, 2.6], [-22, -52, 72, 1.2], [-14, -64, 62, 0]]),
  line('furrow behind vastus lateralis', 15, [[-160, -95, -38, 0], [-156, -150, -40, 1], [-149, -220, -38, 1.6], [-138, -290, -32, 1.6], [-126, -350, -24, 1.2], [-118, -390, -20, 0]]),
  line('above the patella', 10, [[-106, -398, 58, 0.6], [-96, -389, 67, 2], [-85, -386, 71, 2.6], [-73, -389, 69, 2], [-64, -398, 62, 0.6]]),
  line('beside the patella, lateral', 9, [[-104, -398, 60, 0.4], [-109, -414, 52, 2.2], [-108, -432, 44, 2.8], [-101, -450, 41, 2.4], [-95, -463, 42, 0.8], [-92, -474, 42, 0]]),
  line('beside the patella, medial', 9, [[-64, -398, 62, 0.4], [-60, -412, 56, 2.2], [-61, -432, 48, 2.8], [-69, -450, 44, 2.4], [-76, -463, 43, 0.8], [-80, -474, 43, 0]]),
  line('patella', 16, [[-85, -402, 70, -1.4], [-86, -416, 65, -2.4], [-86, -432, 58, -1.6], [-86, -446, 51, 0]]),
  line('tuberosity of the tibia', 10, [[-87, -464, 45, -0.6], [-87, -472, 44, -1.4], [-86, -482, 43, -0.4]]),
  line('popliteal fossa', 15, [[-80, -372, -58, 0], [-79, -388, -61, 2.6], [-78, -408, -66, 5.6], [-77, -430, -71, 5.2], [-77, -452, -76, 1.8], [-77, -464, -80, 0]]),
  line('hamstring tendons, medial', 11, [[-45, -370, -53, 0], [-45, -392, -55, -1.8], [-44, -418, -55, -2.2], [-42, -440, -48, 0]]),
  line('tendon of biceps femoris', 10, [[-104, -370, -48, 0], [-107, -395, -46, -2], [-111, -422, -50, -2.2], [-115, -445, -50, 0]]),
  line('between the heads of gastrocnemius', 10, [[-78, -470, -83, 0], [-78, -500, -89, 0.9], [-77, -540, -91, 1.3], [-76, -575, -87, 1.2], [-74, -605, -80, 0]]),
  line('under the lateral calf', 14, [[-122, -570, -35, 0], [-116, -592, -48, 1.2], [-104, -604, -62, 1.6], [-88, -612, -72, 1], [-74, -622, -76, 0]]),
  line('beside the calcaneal tendon, lateral', 9, [[-93, -700, -44, 0], [-93, -735, -48, 1.8], [-94, -770, -49, 3.2], [-96, -800, -48, 3.8], [-98, -822, -46, 2.6], [-100, -842, -44, 0]]),
  line('beside the calcaneal tendon, medial', 9, [[-62, -700, -46, 0], [-58, -740, -48, 1.6], [-55, -775, -48, 2.8], [-53, -802, -47, 2.6], [-52, -825, -44, 0.8], [-52, -842, -42, 0]]),
  line('lateral malleolus', 11, [[-107, -800, -17, -0.8], [-107, -816, -18, -2.6], [-104, -829, -21, -1]]),
  line('medial malleolus', 12, [[-44, -794, 2, -0.8], [-43, -806, 2, -1.8], [-47, -818, 6, -0.5]]),
  line('tendon to the great toe', 5.5, [[-87, -805, 41, 0], [-90, -824, 66, -1.2], [-95, -840, 91, -1.5], [-100, -853, 115, -0.8], [-105, -859, 127, 0]]),
  line('tendon to the second toe', 5.5, [[-93, -806, 39, 0], [-102, -821, 63, -1], [-111, -841, 86, -1.6], [-119, -855, 106, -1.2], [-126, -860, 123, 0]]),
  line('tendon to the third toe', 5.5, [[-96, -807, 38, 0], [-109, -822, 60, -1], [-121, -840, 81, -1.6], [-131, -856, 101, -1.2], [-139, -862, 115, 0]]),
  line('tendon to the fourth toe', 5.5, [[-100, -808, 35, 0], [-116, -824, 53, -1], [-129, -843, 72, -1.6], [-141, -856, 89, -1.2], [-149, -861, 104, 0]]),
  line('tendon to the little toe', 5.5, [[-104, -810, 30, 0], [-122, -829, 46, -0.6], [-137, -849, 62, -1.2], [-151, -859, 76, -1], [-159, -864, 90, 0]]),
];

/** The least of skin and fat over a part; the first row is for all parts without a row of their own. The sections say the true thickness elsewhere. */
export const LEAST_COVER = [
  { id: 'any', mm: 2.2, provenance: PLATE },
  { id: 'gluteus-maximus', mm: 3, provenance: PLATE },
  { id: 'gluteus-medius', mm: 3, provenance: PLATE },
] as const;
