import type { MuscleTable } from './muscle-table.ts';
import { measuredOnAtlas } from './measured.ts';

/** Written by `npx tsx models/measure/muscles.ts pectineus`. A station is the midpoint x, y, z and the thickness, mm. */
export const pectineus: MuscleTable = {
  id: 'pectineus',
  borders: ['lateral border', 'medial border'],
  along: [0, 0.06, 0.2, 0.4, 0.6, 0.8, 0.94, 1],
  superficial: {
    kind: 'constant',
    direction: [0.1, 0, 1],
    provenance: { class: 'AUTHORED', source: 'straight forward, square to the flat quadrangle' },
  },
  fascicles: [
    {
      name: 'lateral border',
      across: 0,
      provenance: measuredOnAtlas('pectineus'),
      stations: [
        [-61, 0.5, 32.5, 0],
        [-64.5, -4, 34, 0],
        [-71.5, -16, 33.5, 0],
        [-80.5, -33.5, 31.5, 0],
        [-87, -51.5, 27, 0],
        [-92.5, -70.5, 19.5, 0],
        [-95, -84, 13, 0],
        [-96, -90, 10.5, 0],
      ],
    },
    {
      name: 'lateral fascicle',
      across: 0.2,
      provenance: measuredOnAtlas('pectineus'),
      stations: [
        [-53, 4, 30, 0],
        [-56.5, -1, 33, 8],
        [-64, -15, 37, 9.5],
        [-74.5, -35.5, 34.5, 13],
        [-83, -56.5, 29, 16],
        [-91, -78, 19, 16.5],
        [-95.5, -93, 10, 11.5],
        [-97.5, -99.5, 6, 0],
      ],
    },
    {
      name: 'middle fascicle',
      across: 0.5,
      provenance: measuredOnAtlas('pectineus'),
      stations: [
        [-39, -2.5, 38, 0],
        [-43.5, -8, 42.5, 10],
        [-52, -23.5, 44, 16],
        [-64, -45.5, 39.5, 19.5],
        [-76, -68.5, 31.5, 20.5],
        [-88, -91, 18.5, 20.5],
        [-95.5, -107, 8, 11.5],
        [-98.5, -114, 7, 0],
      ],
    },
    {
      name: 'medial fascicle',
      across: 0.8,
      provenance: measuredOnAtlas('pectineus'),
      stations: [
        [-24.5, -9, 53, 0],
        [-30, -15, 52.5, 5.5],
        [-40, -32, 51, 12.5],
        [-53.5, -56, 46, 14],
        [-67.5, -80.5, 36.5, 14.5],
        [-83, -104, 20.5, 15],
        [-93, -121, 12.5, 3.5],
        [-97, -128, 9, 0],
      ],
    },
    {
      name: 'medial border',
      across: 1,
      provenance: measuredOnAtlas('pectineus'),
      stations: [
        [-24.5, -15, 50, 0],
        [-30, -21, 50.5, 0],
        [-38.5, -38.5, 52.5, 0],
        [-50.5, -63, 48.5, 0],
        [-64, -87.5, 40, 0],
        [-79.5, -111.5, 24.5, 0],
        [-89.5, -128, 13.5, 0],
        [-94.5, -135.5, 9, 0],
      ],
    },
  ],
  provenance: { class: 'AUTHORED', source: 'borders, fractions and fascicles chosen by hand, closer where the outline bends; see models/measure/muscle-guides.ts' },
};
