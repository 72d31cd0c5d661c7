import type { MuscleTable } from './muscle-table.ts';
import { measuredOnAtlas } from './measured.ts';

/** Written by `npx tsx models/measure/muscles.ts piriformis`. A station is the midpoint x, y, z and the thickness, mm. */
export const piriformis: MuscleTable = {
  id: 'piriformis',
  borders: ['upper border', 'lower border'],
  along: [0, 0.08, 0.25, 0.45, 0.65, 0.85, 1],
  superficial: {
    kind: 'constant',
    direction: [-0.3, 0, -0.95],
    provenance: { class: 'AUTHORED', source: 'backward and outward, square to the belly where it leaves the greater sciatic foramen' },
  },
  fascicles: [
    {
      name: 'upper border',
      across: 0,
      provenance: measuredOnAtlas('piriformis'),
      stations: [
        [-35, 59.5, -38, 0],
        [-42, 57.5, -31.5, 0],
        [-62, 51.5, -30, 0],
        [-84.5, 38, -30, 0],
        [-101.5, 20.5, -26.5, 0],
        [-120.5, 6.5, -18, 0],
        [-135, -2, -8.5, 0],
      ],
    },
    {
      name: 'second sacral fascicle, upper',
      across: 0.12,
      provenance: measuredOnAtlas('piriformis'),
      stations: [
        [-33, 58, -49, 0],
        [-39.5, 55.5, -38.5, 6],
        [-59, 48.5, -34.5, 10.5],
        [-81.5, 35.5, -31.5, 6.5],
        [-99.5, 18.5, -26.5, 6.5],
        [-120, 5.5, -17, 4],
        [-135.5, -2, -8.5, 0],
      ],
    },
    {
      name: 'second sacral fascicle',
      across: 0.35,
      provenance: measuredOnAtlas('piriformis'),
      stations: [
        [-30.5, 50, -59.5, 0],
        [-37, 47, -49.5, 8.5],
        [-55.5, 39.5, -40, 14],
        [-78.5, 28, -35.5, 9.5],
        [-98, 13, -27.5, 9.5],
        [-119.5, 3, -18, 7.5],
        [-136, -2.5, -8.5, 0],
      ],
    },
    {
      name: 'third sacral fascicle',
      across: 0.65,
      provenance: measuredOnAtlas('piriformis'),
      stations: [
        [-26.5, 38, -65.5, 0],
        [-33.5, 34, -57, 8],
        [-51.5, 27, -44.5, 14],
        [-75, 17, -38, 9.5],
        [-96, 5.5, -29, 9.5],
        [-119, -1, -18, 7],
        [-136, -3, -8.5, 0],
      ],
    },
    {
      name: 'fourth sacral fascicle',
      across: 0.88,
      provenance: measuredOnAtlas('piriformis'),
      stations: [
        [-29.5, 29.5, -61, 0],
        [-36.5, 25, -54.5, 3],
        [-54, 17.5, -44, 8],
        [-76.5, 9, -38.5, 7],
        [-97.5, 0, -27.5, 6],
        [-119.5, -4, -18, 4.5],
        [-136, -3.5, -9, 0],
      ],
    },
    {
      name: 'lower border',
      across: 1,
      provenance: measuredOnAtlas('piriformis'),
      stations: [
        [-33.5, 26.5, -57.5, 0],
        [-40, 21, -52.5, 0],
        [-56.5, 13.5, -43, 0],
        [-78.5, 5.5, -38.5, 0],
        [-98, -2.5, -26, 0],
        [-120, -5, -18, 0],
        [-136, -3.5, -9, 0],
      ],
    },
  ],
  provenance: { class: 'AUTHORED', source: 'borders, fractions and fascicles chosen by hand, closer where the outline bends; see models/measure/muscle-guides.ts' },
};
