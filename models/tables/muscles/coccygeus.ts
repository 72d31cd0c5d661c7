import type { MuscleTable } from './muscle-table.ts';
import { measuredOnAtlas } from './measured.ts';

/** Written by `npx tsx models/measure/muscles.ts coccygeus`. A station is the midpoint x, y, z and the thickness, mm. */
export const coccygeus: MuscleTable = {
  id: 'coccygeus',
  borders: ['upper border', 'lower border'],
  along: [0, 0.1, 0.28, 0.5, 0.72, 0.9, 1],
  superficial: {
    kind: 'constant',
    direction: [-0.5, -0.25, -0.83],
    provenance: { class: 'AUTHORED', source: 'backward, outward and a little down, square to the triangle between the ischial spine and the coccyx' },
  },
  fascicles: [
    {
      name: 'upper border',
      across: 0,
      provenance: measuredOnAtlas('coccygeus'),
      stations: [
        [-46.5, 11.5, -43, 0],
        [-44.5, 12.5, -45, 0],
        [-41, 13.5, -49.5, 0],
        [-36.5, 14.5, -54.5, 0],
        [-31, 16, -59, 0],
        [-26.5, 16.5, -61.5, 0],
        [-23.5, 17, -63, 0],
      ],
    },
    {
      name: 'sacral fascicle',
      across: 0.2,
      provenance: measuredOnAtlas('coccygeus'),
      stations: [
        [-47.5, 10, -43.5, 0],
        [-43.5, 11, -45.5, 4],
        [-39, 11.5, -51.5, 4],
        [-32.5, 12.5, -58.5, 4],
        [-24.5, 14, -62.5, 3.5],
        [-17.5, 14.5, -65.5, 3.5],
        [-13, 15.5, -66, 0],
      ],
    },
    {
      name: 'middle fascicle',
      across: 0.5,
      provenance: measuredOnAtlas('coccygeus'),
      stations: [
        [-48, 8.5, -44.5, 0],
        [-43.5, 8.5, -46.5, 4.5],
        [-37.5, 6.5, -53.5, 4],
        [-29.5, 5, -60.5, 3.5],
        [-19.5, 4, -65, 3.5],
        [-11.5, 3, -68, 3.5],
        [-6.5, 3.5, -68.5, 0],
      ],
    },
    {
      name: 'coccygeal fascicle',
      across: 0.8,
      provenance: measuredOnAtlas('coccygeus'),
      stations: [
        [-48.5, 6.5, -44.5, 0],
        [-44, 5, -47.5, 4],
        [-38, 1, -54, 4],
        [-29, -3.5, -60, 3.5],
        [-19, -7.5, -64.5, 3.5],
        [-11, -11.5, -67.5, 3],
        [-6, -12, -68, 0],
      ],
    },
    {
      name: 'lower border',
      across: 1,
      provenance: measuredOnAtlas('coccygeus'),
      stations: [
        [-48, 6, -45, 0],
        [-43.5, 3.5, -47.5, 0],
        [-37.5, -2.5, -54, 0],
        [-28, -9.5, -59, 0],
        [-17.5, -15.5, -62, 0],
        [-9, -20.5, -63.5, 0],
        [-4, -21.5, -64, 0],
      ],
    },
  ],
  provenance: { class: 'AUTHORED', source: 'borders, fractions and fascicles chosen by hand, closer where the outline bends; see models/measure/muscle-guides.ts' },
};
