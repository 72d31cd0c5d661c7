import type { MuscleTable } from './muscle-table.ts';
import { measuredOnAtlas } from './measured.ts';

/** Written by `npx tsx models/measure/muscles.ts gemellus-superior`. A station is the midpoint x, y, z and the thickness, mm. */
export const gemellusSuperior: MuscleTable = {
  id: 'gemellus-superior',
  borders: ['upper border', 'lower border'],
  along: [0, 0.1, 0.3, 0.55, 0.8, 1],
  superficial: {
    kind: 'constant',
    direction: [-0.48, 0, -0.88],
    provenance: { class: 'AUTHORED', source: 'backward and outward, square to the line from the ischial spine to the trochanter' },
  },
  fascicles: [
    {
      name: 'upper border',
      across: 0,
      provenance: measuredOnAtlas('gemellus-superior'),
      stations: [
        [-47.5, 11.5, -42.5, 0],
        [-56, 12.5, -39.5, 0],
        [-73.5, 7, -36.5, 0],
        [-94, 1.5, -27.5, 0],
        [-112, -5, -15.5, 0],
        [-124.5, -10.5, -1.5, 0],
      ],
    },
    {
      name: 'upper fascicle',
      across: 0.2,
      provenance: measuredOnAtlas('gemellus-superior'),
      stations: [
        [-47, 10, -43.5, 0],
        [-55.5, 10, -41, 6],
        [-73, 5, -37, 8.5],
        [-94, -0.5, -29, 6.5],
        [-111.5, -6.5, -14.5, 5.5],
        [-124.5, -10.5, -1.5, 0],
      ],
    },
    {
      name: 'middle fascicle',
      across: 0.5,
      provenance: measuredOnAtlas('gemellus-superior'),
      stations: [
        [-46.5, 7, -45, 0],
        [-55, 6, -43, 6],
        [-73, 1.5, -38.5, 9.5],
        [-94, -3.5, -30, 7],
        [-111, -8.5, -14, 5.5],
        [-124.5, -10.5, -1.5, 0],
      ],
    },
    {
      name: 'lower fascicle',
      across: 0.8,
      provenance: measuredOnAtlas('gemellus-superior'),
      stations: [
        [-47.5, 5, -45, 0],
        [-56, 2.5, -43, 4.5],
        [-74.5, -1.5, -39.5, 6.5],
        [-94.5, -6.5, -30, 6],
        [-111, -11, -13.5, 3.5],
        [-124.5, -11, -1, 0],
      ],
    },
    {
      name: 'lower border',
      across: 1,
      provenance: measuredOnAtlas('gemellus-superior'),
      stations: [
        [-48.5, 3, -44.5, 0],
        [-57, 0, -43, 0],
        [-76, -3.5, -41, 0],
        [-93.5, -8.5, -28, 0],
        [-110.5, -12.5, -13, 0],
        [-124, -11, -1.5, 0],
      ],
    },
  ],
  provenance: { class: 'AUTHORED', source: 'borders, fractions and fascicles chosen by hand, closer where the outline bends; see models/measure/muscle-guides.ts' },
};
