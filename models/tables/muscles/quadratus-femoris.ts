import type { MuscleTable } from './muscle-table.ts';
import { measuredOnAtlas } from './measured.ts';

/** Written by `npx tsx models/measure/muscles.ts quadratus-femoris`. A station is the midpoint x, y, z and the thickness, mm. */
export const quadratusFemoris: MuscleTable = {
  id: 'quadratus-femoris',
  borders: ['upper border', 'lower border'],
  along: [0, 0.1, 0.3, 0.55, 0.8, 1],
  superficial: {
    kind: 'constant',
    direction: [0, 0, -1],
    provenance: { class: 'AUTHORED', source: 'straight backward, square to the flat quadrangle' },
  },
  fascicles: [
    {
      name: 'upper border',
      across: 0,
      provenance: measuredOnAtlas('quadratus-femoris'),
      stations: [
        [-71, -32.5, -32, 0],
        [-75.5, -28.5, -32, 0],
        [-86.5, -25.5, -32.5, 0],
        [-100.5, -24, -33, 0],
        [-114.5, -22.5, -30, 0],
        [-126, -22, -30.5, 0],
      ],
    },
    {
      name: 'uppermost fascicle',
      across: 0.12,
      provenance: measuredOnAtlas('quadratus-femoris'),
      stations: [
        [-69.5, -36, -32.5, 0],
        [-74.5, -33, -32, 2.5],
        [-85.5, -31, -32, 5.5],
        [-100.5, -29.5, -32.5, 5.5],
        [-115, -28.5, -31, 5.5],
        [-127, -27.5, -30.5, 0],
      ],
    },
    {
      name: 'upper fascicle',
      across: 0.37,
      provenance: measuredOnAtlas('quadratus-femoris'),
      stations: [
        [-66, -43.5, -33.5, 0],
        [-71.5, -41.5, -32.5, 3.5],
        [-83, -41, -31.5, 7.5],
        [-98, -40.5, -31.5, 7],
        [-113.5, -39, -29, 7],
        [-125, -36.5, -30.5, 0],
      ],
    },
    {
      name: 'lower fascicle',
      across: 0.63,
      provenance: measuredOnAtlas('quadratus-femoris'),
      stations: [
        [-60, -49, -34, 0],
        [-66, -49, -33, 4.5],
        [-78, -50.5, -29.5, 8],
        [-94.5, -51.5, -29, 7.5],
        [-110.5, -51, -26, 6],
        [-123, -47.5, -26.5, 0],
      ],
    },
    {
      name: 'lowest fascicle',
      across: 0.88,
      provenance: measuredOnAtlas('quadratus-femoris'),
      stations: [
        [-58, -55.5, -34.5, 0],
        [-63.5, -57, -30.5, 6.5],
        [-75, -60.5, -25.5, 7],
        [-90, -62.5, -25.5, 7.5],
        [-105.5, -62.5, -24, 5],
        [-117, -58, -23, 0],
      ],
    },
    {
      name: 'lower border',
      across: 1,
      provenance: measuredOnAtlas('quadratus-femoris'),
      stations: [
        [-61, -57.5, -31.5, 0],
        [-66.5, -60, -27, 0],
        [-76.5, -64.5, -25, 0],
        [-90, -67, -25.5, 0],
        [-104, -67.5, -24, 0],
        [-113.5, -63, -21.5, 0],
      ],
    },
  ],
  provenance: { class: 'AUTHORED', source: 'borders, fractions and fascicles chosen by hand, closer where the outline bends; see models/measure/muscle-guides.ts' },
};
