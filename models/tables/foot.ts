import type { RayNode } from '../bones/ray-nodes.ts';
import type { Provenance } from '../provenance.ts';

const provenance: Provenance = {
  class: 'MEASURED',
  source: 'BodyParts3D foot bones: length of the named ray from the named node to the surface of that bone, whole millimetres (models/measure/print-foot.ts)',
};
const tubeProvenance: Provenance = {
  class: 'MEASURED',
  source: 'BodyParts3D foot bones: centre and radius of the circle of equal area of cuts at stated fractions of the long axis, half millimetres (models/measure/print-foot.ts)',
};

/** A metatarsal or phalanx: cuts from the heel side forward, each x, y, z and radius. */
export interface FootTube {
  readonly name: string;
  readonly stations: readonly (readonly [number, number, number, number])[];
  readonly provenance: Provenance;
}

export const TARSUS: Readonly<Record<string, readonly RayNode[]>> = {
  'talus': [
    { name: 'talus, body', at: [-74, -821, -8], rays: { L: 15, M: 23, U: 12, D: 17, P: 14, LU: 15, LD: 20, MU: 15, MD: 17, AU: 14, PU: 14, PD: 17, LA: 16, LP: 13, MP: 17, LUA: 15, LUP: 14, LDA: 15, LDP: 23, MUA: 21, MUP: 13, MDP: 25 }, provenance },
    { name: 'talus, back', at: [-71, -823, -18], rays: { P: 5, LP: 5, MP: 7, PU: 6, PD: 11, U: 10, D: 10, L: 12, M: 17 }, provenance },
    { name: 'talus, head', at: [-67, -828, 15], rays: { L: 19, M: 7, U: 13, D: 12, A: 10, LU: 16, LD: 13, MU: 8, MD: 10, AU: 10, AD: 10, PD: 14, LA: 14, MA: 9, LUA: 18, LDA: 13, MUA: 8, MDA: 9, MDP: 14 }, provenance },
    { name: 'talus, neck', at: [-70, -825, 5], rays: { U: 14, L: 15, M: 11, D: 13, LU: 13, MU: 16, MD: 15 }, provenance },
  ],
  'calcaneus': [
    { name: 'calcaneus, tuber', at: [-66, -858, -36], rays: { L: 14, M: 20, U: 19, D: 21, P: 18, LU: 17, LD: 17, MU: 19, MD: 24, AU: 34, AD: 21, PU: 19, PD: 18, LP: 12, MA: 17, MP: 18, LUP: 13, LDA: 22, LDP: 14, MUA: 18, MUP: 21, MDA: 24, MDP: 19 }, provenance },
    { name: 'calcaneus, body', at: [-76, -852, -14], rays: { L: 19, M: 14, U: 16, D: 16, LU: 15, LD: 15, MD: 15, LA: 28, LP: 15, MP: 39, AD: 17, PD: 34, PU: 24, LUP: 14, MDP: 42, LDP: 16 }, provenance },
    { name: 'calcaneus, front', at: [-86, -849, 4], rays: { L: 14, U: 12, D: 11, A: 6, LU: 17, LD: 14, MU: 13, MD: 12, AU: 16, AD: 7, PD: 21, LA: 6, LP: 15, MA: 7, LUA: 9, LUP: 14, LDA: 7, LDP: 14, MUA: 14, MDA: 7 }, provenance },
    { name: 'calcaneus, sustentaculum', at: [-60, -839, 0], rays: { M: 4, U: 5, D: 4, MU: 4, MA: 4, MP: 6, MD: 4, L: 14, LD: 35, A: 6 }, provenance },
  ],
  'navicular': [
    { name: 'navicular', at: [-80, -829, 30], rays: { L: 12, M: 18, U: 10, D: 12, A: 10, P: 2, LU: 12, LD: 11, MU: 10, MD: 17, AU: 10, AD: 10, PU: 6, PD: 15, LA: 8, LP: 17, MA: 14, MP: 5, LUA: 11, LUP: 15, LDA: 8, LDP: 15, MUA: 10, MUP: 5, MDA: 14 }, provenance },
    { name: 'navicular, tuberosity', at: [-66, -834, 27], rays: { M: 7, MU: 7, MD: 5, MA: 9, MP: 4, D: 5, U: 8, A: 12, P: 2, MDA: 9, MDP: 4 }, provenance },
    { name: 'navicular, lateral end', at: [-90, -830, 26], rays: { L: 5, P: 10, D: 8, U: 9, LP: 7, LD: 4, LA: 4, LU: 6, PD: 8 }, provenance },
    { name: 'navicular, medial front', at: [-70, -832, 33], rays: { A: 8, M: 9, U: 8, MA: 7, MU: 6, AU: 7, MUA: 6 }, provenance },
  ],
  'medial cuneiform': [
    { name: 'medial cuneiform', at: [-80, -840, 49], rays: { L: 7, M: 10, U: 13, D: 16, A: 11, P: 14, LU: 14, LD: 10, MU: 8, MD: 13, AU: 11, AD: 13, PU: 11, PD: 14, LA: 15, LP: 5, MA: 8, MP: 16, LUA: 17, LUP: 7, LDA: 12, LDP: 8, MUA: 7, MUP: 13, MDA: 13, MDP: 18 }, provenance },
    { name: 'medial cuneiform, lower part', at: [-74, -848, 49], rays: { D: 4, MD: 4, LD: 11, A: 8, P: 14, M: 4, L: 13, AD: 6, PD: 7 }, provenance },
  ],
  'intermediate cuneiform': [
    { name: 'intermediate cuneiform', at: [-91, -831, 42], rays: { L: 9, M: 8, U: 7, D: 14, A: 7, P: 8, LU: 7, LD: 7, MU: 8, MD: 9, AU: 8, AD: 8, PU: 10, PD: 10, LA: 10, LP: 8, MA: 5, MP: 8, LUA: 7, LUP: 9, LDA: 9, LDP: 7, MUA: 7, MUP: 8, MDA: 5, MDP: 13 }, provenance },
  ],
  'lateral cuneiform': [
    { name: 'lateral cuneiform', at: [-99, -837, 34], rays: { L: 10, M: 6, U: 9, D: 11, A: 8, P: 10, LU: 7, LD: 9, MU: 7, MD: 15, AU: 5, AD: 14, PU: 12, PD: 8, LA: 14, LP: 10, MA: 4, MP: 10, LUA: 10, LUP: 8, LDA: 12, LDP: 8, MUA: 4, MUP: 10, MDA: 7, MDP: 13 }, provenance },
    { name: 'lateral cuneiform, upper front', at: [-105, -834, 42], rays: { A: 4, L: 4, U: 2, LA: 4, LU: 2, AU: 2, LUA: 2, M: 5, MA: 4, MU: 3 }, provenance },
    { name: 'lateral cuneiform, upper back', at: [-98, -833, 29], rays: { P: 7, U: 5, PU: 6, MP: 5, MU: 5, M: 6, LP: 6, LU: 5, L: 6 }, provenance },
    { name: 'lateral cuneiform, lower edge', at: [-98, -846, 34], rays: { M: 9, LD: 2, MD: 8, A: 10 }, provenance },
  ],
  'cuboid': [
    { name: 'cuboid', at: [-99, -848, 21], rays: { L: 13, M: 15, U: 14, D: 12, A: 13, P: 16, LU: 11, LD: 17, MU: 14, MD: 12, AU: 10, AD: 12, PU: 16, PD: 18, LA: 16, LP: 12, MA: 11, MP: 14, LUA: 14, LUP: 11, LDA: 17, LDP: 15, MUA: 10, MUP: 15, MDA: 12, MDP: 15 }, provenance },
    { name: 'cuboid, lateral front', at: [-108, -850, 28], rays: { A: 6, L: 7, U: 11, LA: 4, LU: 7, AU: 8, LUA: 8, LD: 6, D: 10, AD: 7 }, provenance },
    { name: 'cuboid, medial front', at: [-96, -850, 27], rays: { M: 6, A: 5, MU: 10, MA: 6, U: 9, MUA: 5, MD: 7 }, provenance },
    { name: 'cuboid, back', at: [-99, -850, 11], rays: { P: 6, L: 9, M: 13, LP: 6, MP: 6, PD: 8, PU: 8, D: 12 }, provenance },
    { name: 'cuboid, lower ridge', at: [-95, -859, 13], rays: { D: 3, M: 5, L: 9, A: 13, P: 7, LD: 5, MD: 4 }, provenance },
  ],
};

export const FOOT_TUBES: readonly FootTube[] = [
  { name: 'metatarsal 1', stations: [[-85.5, -845.5, 61, 10.5], [-87, -849, 72, 8.5], [-89, -854.5, 83.5, 7], [-92.5, -862.5, 94.5, 7.5], [-94, -868, 103.5, 9.5]], provenance: tubeProvenance },
  { name: 'metatarsal 2', stations: [[-97.5, -838.5, 49, 8], [-102, -843, 61, 5], [-107, -850.5, 78, 3.5], [-111.5, -861.5, 93, 3.5], [-115, -871, 103, 6.5]], provenance: tubeProvenance },
  { name: 'metatarsal 3', stations: [[-107.5, -845, 46.5, 7.5], [-112.5, -848.5, 57, 5.5], [-118.5, -855, 72, 3.5], [-123.5, -864, 86.5, 3.5], [-127.5, -871, 96, 6]], provenance: tubeProvenance },
  { name: 'metatarsal 4', stations: [[-110.5, -851, 36, 7.5], [-116, -855, 46, 6], [-125, -860, 60.5, 3.5], [-132, -866.5, 75, 4], [-136.5, -872.5, 84.5, 5.5]], provenance: tubeProvenance },
  { name: 'metatarsal 5', stations: [[-115, -864, 16.5, 5], [-117, -861.5, 30, 8], [-127.5, -866, 45, 5], [-138, -871, 60, 4.5], [-145.5, -874, 69.5, 6]], provenance: tubeProvenance },
  { name: 'proximal phalanx 1', stations: [[-97.5, -871.5, 115, 9], [-103, -872.5, 124, 6], [-106.5, -874, 135, 5]], provenance: tubeProvenance },
  { name: 'proximal phalanx 2', stations: [[-118.5, -871, 110, 5.5], [-124, -871, 119, 3], [-129, -874, 128, 3.5]], provenance: tubeProvenance },
  { name: 'proximal phalanx 3', stations: [[-130.5, -872.5, 102, 5], [-135.5, -873, 110, 3], [-141, -875.5, 119, 3.5]], provenance: tubeProvenance },
  { name: 'proximal phalanx 4', stations: [[-141, -873, 91, 5], [-146.5, -873.5, 98, 2.5], [-151.5, -876.5, 105.5, 3.5]], provenance: tubeProvenance },
  { name: 'proximal phalanx 5', stations: [[-149, -876.5, 75.5, 5.5], [-154, -876.5, 83, 3], [-159.5, -878, 91, 3.5]], provenance: tubeProvenance },
  { name: 'middle phalanx 2', stations: [[-130.5, -875, 132, 4], [-133, -876, 137.5, 3], [-134.5, -876.5, 142.5, 2.5]], provenance: tubeProvenance },
  { name: 'middle phalanx 3', stations: [[-143.5, -876.5, 123.5, 3.5], [-145.5, -876.5, 128.5, 2.5], [-148, -877.5, 133.5, 2.5]], provenance: tubeProvenance },
  { name: 'middle phalanx 4', stations: [[-153.5, -877.5, 109, 3.5], [-156, -877, 113, 3], [-157, -876.5, 117.5, 2.5]], provenance: tubeProvenance },
  { name: 'middle phalanx 5', stations: [[-162.5, -879, 94.5, 3.5], [-162, -878.5, 97.5, 3]], provenance: tubeProvenance },
  { name: 'distal phalanx 1', stations: [[-112, -876, 137.5, 6], [-114, -877.5, 145, 5], [-119.5, -878.5, 153.5, 3.5]], provenance: tubeProvenance },
  { name: 'distal phalanx 2', stations: [[-136.5, -878, 145, 3], [-138, -878.5, 149, 2.5], [-139.5, -879, 153, 2.5]], provenance: tubeProvenance },
  { name: 'distal phalanx 3', stations: [[-150, -879, 136, 3], [-150.5, -879.5, 139, 2.5], [-152.5, -879.5, 143, 2]], provenance: tubeProvenance },
  { name: 'distal phalanx 4', stations: [[-159.5, -878.5, 119, 3], [-159.5, -879, 122.5, 3], [-161.5, -880, 125.5, 2]], provenance: tubeProvenance },
  { name: 'distal phalanx 5', stations: [[-164.5, -879, 100, 2.5], [-167, -880, 105, 2]], provenance: tubeProvenance },
];
