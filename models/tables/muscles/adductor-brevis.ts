import type { MuscleTable } from './muscle-table.ts';
import { measuredOnAtlas } from './measured.ts';

/** Written by `npx tsx models/measure/muscles.ts adductor-brevis`. A station is the midpoint x, y, z and the thickness, mm. */
export const adductorBrevis: MuscleTable = {
  id: 'adductor-brevis',
  borders: ['upper-lateral border', 'lower-medial border'],
  along: [0, 0.06, 0.2, 0.4, 0.6, 0.8, 0.94, 1],
  superficial: {
    kind: 'constant',
    direction: [0.2, 0, 1],
    provenance: { class: 'AUTHORED', source: 'forward, square to the triangle between the pubis and the femur' },
  },
  fascicles: [
    {
      name: 'upper border',
      across: 0,
      provenance: measuredOnAtlas('adductor-brevis'),
      stations: [
        [-33, -16, 45, 0],
        [-37.5, -21.5, 44.5, 0],
        [-46, -35.5, 42.5, 0],
        [-58, -55.5, 36.5, 0],
        [-68.5, -76.5, 29, 0],
        [-80.5, -97, 21.5, 0],
        [-93, -110, 5.5, 0],
        [-98, -115, 4.5, 0],
      ],
    },
    {
      name: 'upper fascicle',
      across: 0.2,
      provenance: measuredOnAtlas('adductor-brevis'),
      stations: [
        [-31, -14, 45.5, 0],
        [-35, -20.5, 44, 3.5],
        [-44, -37.5, 41, 6],
        [-55.5, -62, 35, 11],
        [-66.5, -87, 27.5, 15],
        [-80, -111.5, 18.5, 13],
        [-91.5, -127.5, 9.5, 9.5],
        [-96.5, -133.5, 9.5, 0],
      ],
    },
    {
      name: 'middle fascicle',
      across: 0.5,
      provenance: measuredOnAtlas('adductor-brevis'),
      stations: [
        [-27.5, -15.5, 43, 0],
        [-31.5, -24, 42, 8.5],
        [-39.5, -44.5, 39, 9],
        [-50.5, -75, 32.5, 13],
        [-61.5, -105.5, 25, 18],
        [-76, -134.5, 18, 12.5],
        [-88, -154, 10, 13],
        [-93.5, -161.5, 10.5, 0],
      ],
    },
    {
      name: 'lower fascicle',
      across: 0.8,
      provenance: measuredOnAtlas('adductor-brevis'),
      stations: [
        [-25.5, -19.5, 42.5, 0],
        [-29, -30, 41, 8],
        [-37, -54, 36.5, 6.5],
        [-47, -89.5, 29, 12],
        [-57.5, -125, 25.5, 10],
        [-73.5, -158.5, 18.5, 6.5],
        [-84.5, -182, 12, 7.5],
        [-91, -189.5, 12, 0],
      ],
    },
    {
      name: 'lower border',
      across: 1,
      provenance: measuredOnAtlas('adductor-brevis'),
      stations: [
        [-23.5, -22.5, 45, 0],
        [-27, -33.5, 40.5, 0],
        [-35.5, -60.5, 34, 0],
        [-45, -99.5, 26.5, 0],
        [-56, -138, 23, 0],
        [-72.5, -174.5, 18, 0],
        [-84.5, -200, 11.5, 0],
        [-91.5, -209, 10.5, 0],
      ],
    },
  ],
  provenance: { class: 'AUTHORED', source: 'borders, fractions and fascicles chosen by hand, closer where the outline bends; see models/measure/muscle-guides.ts' },
};
