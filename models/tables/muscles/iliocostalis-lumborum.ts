import type { MuscleTable } from './muscle-table.ts';
import { measuredOnAtlas } from './measured.ts';
import type { Provenance } from '../../provenance.ts';

/** The atlas part begins inside our posterior superior spine and on the multifidus that it has no room for. */
const beginsOnOurBones: Provenance = {
  class: 'MEASURED',
  source: `${measuredOnAtlas('iliocostalis-lumborum').source}. The first stations are set by hand: the aponeurosis from the crest of S4 over multifidus, the flesh from the crest behind the posterior superior spine of our own bones`,
};

/** Written by `npx tsx models/measure/muscles.ts iliocostalis-lumborum`, but for the first two to four stations of the five medial rows. A station is the midpoint x, y, z and the thickness, mm. */
export const iliocostalisLumborum: MuscleTable = {
  id: 'iliocostalis-lumborum',
  borders: ['medial border', 'lateral border'],
  along: [0, 0.05, 0.15, 0.28, 0.42, 0.56, 0.7, 0.85, 1],
  cutMm: 308,
  superficial: {
    kind: 'constant',
    direction: [0, 0, -1],
    provenance: { class: 'AUTHORED', source: 'straight backward, square to the strap on the back of the ribs' },
  },
  fascicles: [
    {
      name: 'medial border',
      across: 0,
      provenance: beginsOnOurBones,
      stations: [
        [-7, 34, -85, 0],
        [-7, 50, -82, 0],
        [-15, 90, -67, 0],
        [-18.5, 124, -53, 0],
        [-25, 160.5, -50.5, 0],
        [-32.5, 196.5, -56, 0],
        [-38, 233, -62, 0],
        [-50, 271, -67, 0],
        [-65.5, 308, -73.5, 0],
      ],
    },
    {
      name: 'sacral fascicle',
      across: 0.1,
      provenance: beginsOnOurBones,
      stations: [
        [-10, 22, -84, 0],
        [-11.5, 40, -84, 6],
        [-18, 76, -78, 10.5],
        [-22, 112, -60, 9],
        [-27.5, 151, -50.5, 6.5],
        [-35, 189.5, -55, 3],
        [-41, 228.5, -60.5, 5.5],
        [-53, 269, -67, 5],
        [-67.5, 308, -73.5, 4],
      ],
    },
    {
      name: 'posterior superior spine fascicle',
      across: 0.3,
      provenance: beginsOnOurBones,
      stations: [
        [-19, 29, -80, 0],
        [-23, 46, -82, 5],
        [-32, 73.5, -77, 8],
        [-34.5, 110, -64.5, 7.5],
        [-37.5, 149.5, -54, 4.5],
        [-44, 188.5, -56.5, 2.5],
        [-49.5, 227.5, -60, 6.5],
        [-60.5, 268, -66.5, 8],
        [-71.5, 308, -73.5, 3.5],
      ],
    },
    {
      name: 'medial crest fascicle',
      across: 0.5,
      provenance: beginsOnOurBones,
      stations: [
        [-37, 74, -77, 0],
        [-37, 85, -78.5, 5],
        [-38.5, 106, -76, 3],
        [-42, 135, -62, 4],
        [-44.5, 168, -55.5, 3],
        [-50.5, 202.5, -58, 4],
        [-56, 237, -64, 4.5],
        [-67, 272.5, -68.5, 4.5],
        [-76, 308, -72, 5.5],
      ],
    },
    {
      name: 'crest fascicle',
      across: 0.7,
      provenance: beginsOnOurBones,
      stations: [
        [-41, 102, -77, 0],
        [-41, 111, -74, 4],
        [-43, 131, -63, 4],
        [-44.5, 157, -55, 3.5],
        [-45.5, 187.5, -56.5, 2.5],
        [-52.5, 217, -59, 5.5],
        [-60, 247, -65.5, 5],
        [-72, 277.5, -68, 5],
        [-80.5, 308, -70.5, 5],
      ],
    },
    {
      name: 'lateral crest fascicle',
      across: 0.9,
      provenance: measuredOnAtlas('iliocostalis-lumborum'),
      stations: [
        [-57.5, 126, -56, 0],
        [-57, 135.5, -54, 4.5],
        [-58.5, 154, -53.5, 6],
        [-58.5, 178, -55.5, 6],
        [-57, 204.5, -57, 5],
        [-62, 230, -61.5, 5],
        [-69, 255.5, -65.5, 4.5],
        [-80, 281.5, -63, 4],
        [-84.5, 308, -66.5, 4.5],
      ],
    },
    {
      name: 'lateral border',
      across: 1,
      provenance: measuredOnAtlas('iliocostalis-lumborum'),
      stations: [
        [-67.5, 139, -45, 0],
        [-66.5, 147.5, -46, 0],
        [-66.5, 165, -49, 0],
        [-65.5, 187.5, -53.5, 0],
        [-62.5, 211.5, -57.5, 0],
        [-67, 235.5, -63, 0],
        [-73.5, 259, -65, 0],
        [-83.5, 283, -61.5, 0],
        [-86.5, 308, -65.5, 0],
      ],
    },
  ],
  provenance: { class: 'AUTHORED', source: 'borders, fractions and fascicles chosen by hand, closer where the outline bends; see models/measure/muscle-guides.ts' },
};
