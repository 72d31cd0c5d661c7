import type { MuscleTable } from './muscle-table.ts';
import { measuredOnAtlas } from './measured.ts';

/** Written by `npx tsx models/measure/muscles.ts obturator-externus`. A station is the midpoint x, y, z and the thickness, mm. */
export const obturatorExternus: MuscleTable = {
  id: 'obturator-externus',
  borders: ['anterior border', 'posterior border'],
  along: [0, 0.08, 0.22, 0.4, 0.6, 0.8, 0.92, 1],
  superficial: {
    kind: 'constant',
    direction: [-0.15, -1, 0.2],
    provenance: { class: 'AUTHORED', source: 'downward, square to the way under the neck of the femur' },
  },
  fascicles: [
    {
      name: 'anterior border',
      across: 0,
      provenance: measuredOnAtlas('obturator-externus'),
      stations: [
        [-39.5, -17, 26.5, 0],
        [-45, -18.5, 20.5, 0],
        [-54.5, -20, 10.5, 0],
        [-68, -21.5, -1.5, 0],
        [-85.5, -20.5, -11, 0],
        [-105, -19, -14, 0],
        [-117, -19.5, -11.5, 0],
        [-125, -19.5, -11, 0],
      ],
    },
    {
      name: 'anterior fascicle',
      across: 0.2,
      provenance: measuredOnAtlas('obturator-externus'),
      stations: [
        [-28.5, -23.5, 28.5, 0],
        [-35, -21, 22, 7.5],
        [-47, -22, 12.5, 9.5],
        [-63.5, -23.5, 0.5, 8.5],
        [-83.5, -21, -9.5, 0.5],
        [-105.5, -19, -14, 0.5],
        [-119, -20, -12.5, 4],
        [-127.5, -21.5, -12.5, 0],
      ],
    },
    {
      name: 'middle fascicle',
      across: 0.5,
      provenance: measuredOnAtlas('obturator-externus'),
      stations: [
        [-25.5, -34, 11, 0],
        [-33.5, -36, 7.5, 7.5],
        [-46.5, -36.5, 1, 9],
        [-63.5, -34.5, -7.5, 10.5],
        [-84, -29, -15, 12.5],
        [-105.5, -25.5, -17.5, 10],
        [-118, -22.5, -17, 7],
        [-126.5, -21.5, -16, 0],
      ],
    },
    {
      name: 'posterior fascicle',
      across: 0.8,
      provenance: measuredOnAtlas('obturator-externus'),
      stations: [
        [-36, -39, -6.5, 0],
        [-43, -41, -8.5, 5],
        [-55, -40, -11.5, 8],
        [-70, -37, -16, 10.5],
        [-87.5, -32.5, -19.5, 10],
        [-105.5, -28, -20.5, 8],
        [-116, -25, -19.5, 6.5],
        [-122.5, -21.5, -18.5, 0],
      ],
    },
    {
      name: 'posterior border',
      across: 1,
      provenance: measuredOnAtlas('obturator-externus'),
      stations: [
        [-45, -38.5, -16.5, 0],
        [-51.5, -38.5, -17.5, 0],
        [-62.5, -38.5, -18.5, 0],
        [-76, -38, -20.5, 0],
        [-91, -33, -23, 0],
        [-106.5, -29, -22.5, 0],
        [-115.5, -27.5, -21.5, 0],
        [-121, -23.5, -20, 0],
      ],
    },
  ],
  provenance: { class: 'AUTHORED', source: 'borders, fractions and fascicles chosen by hand, closer where the outline bends; see models/measure/muscle-guides.ts' },
};
