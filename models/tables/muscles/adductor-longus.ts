import type { MuscleTable } from './muscle-table.ts';
import { measuredOnAtlas } from './measured.ts';

/** Written by `npx tsx models/measure/muscles.ts adductor-longus`. A station is the midpoint x, y, z and the thickness, mm. */
export const adductorLongus: MuscleTable = {
  id: 'adductor-longus',
  borders: ['upper-lateral border', 'lower-medial border'],
  along: [0, 0.06, 0.2, 0.4, 0.6, 0.8, 0.94, 1],
  superficial: {
    kind: 'constant',
    direction: [0.35, 0, 1],
    provenance: { class: 'AUTHORED', source: 'forward and inward, square to the triangle between the pubis and the femur' },
  },
  fascicles: [
    {
      name: 'upper border',
      across: 0,
      provenance: measuredOnAtlas('adductor-longus'),
      stations: [
        [-28, -14.5, 56, 0],
        [-32.5, -24, 52.5, 0],
        [-42.5, -45.5, 47, 0],
        [-57.5, -75.5, 41.5, 0],
        [-71, -106.5, 33, 0],
        [-82.5, -138, 28.5, 0],
        [-90, -160.5, 21, 0],
        [-93, -170, 18, 0],
      ],
    },
    {
      name: 'upper fascicle',
      across: 0.2,
      provenance: measuredOnAtlas('adductor-longus'),
      stations: [
        [-25.5, -12.5, 57.5, 0],
        [-30, -23.5, 52.5, 9.5],
        [-39.5, -49, 48, 12],
        [-54, -85.5, 41.5, 16.5],
        [-65, -122.5, 37, 21],
        [-78.5, -159.5, 28.5, 20],
        [-88.5, -185.5, 19, 10],
        [-91.5, -196, 19.5, 0],
      ],
    },
    {
      name: 'middle fascicle',
      across: 0.5,
      provenance: measuredOnAtlas('adductor-longus'),
      stations: [
        [-22, -13.5, 55, 0],
        [-25, -27, 52, 9],
        [-35, -58, 47.5, 15.5],
        [-46, -102.5, 43, 20.5],
        [-56.5, -147.5, 38.5, 27],
        [-71, -192, 29.5, 28],
        [-82.5, -223, 22, 16],
        [-87.5, -235.5, 22.5, 0],
      ],
    },
    {
      name: 'lower fascicle',
      across: 0.8,
      provenance: measuredOnAtlas('adductor-longus'),
      stations: [
        [-19, -16.5, 53.5, 0],
        [-21.5, -32, 49.5, 7.5],
        [-30.5, -68.5, 45.5, 11.5],
        [-39, -120.5, 40, 17.5],
        [-47, -173, 36, 20.5],
        [-61, -225, 29, 18.5],
        [-74, -260.5, 22.5, 12],
        [-80.5, -274.5, 22.5, 0],
      ],
    },
    {
      name: 'lower border',
      across: 1,
      provenance: measuredOnAtlas('adductor-longus'),
      stations: [
        [-18, -19, 51.5, 0],
        [-20, -35.5, 47.5, 0],
        [-28, -75.5, 44, 0],
        [-34.5, -132.5, 37, 0],
        [-42, -190, 30, 0],
        [-53.5, -246.5, 27, 0],
        [-68, -285, 19.5, 0],
        [-76, -300, 17.5, 0],
      ],
    },
  ],
  provenance: { class: 'AUTHORED', source: 'borders, fractions and fascicles chosen by hand, closer where the outline bends; see models/measure/muscle-guides.ts' },
};
