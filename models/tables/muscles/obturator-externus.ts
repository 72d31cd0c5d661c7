import type { MuscleTable } from './muscle-table.ts';
import { measuredOnAtlas } from './measured.ts';

/** Written by `npx tsx models/measure/muscles.ts obturator-externus`. A station is the midpoint x, y, z and the thickness, mm. */
export const obturatorExternus: MuscleTable = {
  id: 'obturator-externus',
  borders: ['anterior border', 'posterior border'],
  along: [0, 0.08, 0.22, 0.4, 0.6, 0.8, 0.92, 1],
  superficial: {
    kind: 'constant',
    direction: [-0.15, -1, -0.1],
    provenance: { class: 'AUTHORED', source: 'downward, square to the way under the neck of the femur' },
  },
  fascicles: [
    {
      name: 'anterior border',
      across: 0,
      provenance: measuredOnAtlas('obturator-externus'),
      stations: [
        [-39.5, -17.5, 26.5, 0],
        [-45, -19, 20.5, 0],
        [-55, -21.5, 10, 0],
        [-69.5, -26, -2, 0],
        [-87, -24.5, -11, 0],
        [-106.5, -24.5, -14.5, 0],
        [-117.5, -20, -11.5, 0],
        [-125, -21, -11, 0],
      ],
    },
    {
      name: 'anterior fascicle',
      across: 0.2,
      provenance: measuredOnAtlas('obturator-externus'),
      stations: [
        [-29, -23, 29, 0],
        [-35, -20.5, 23, 9],
        [-47.5, -22.5, 13, 10.5],
        [-64.5, -24, 1, 7],
        [-84, -23.5, -10, 2],
        [-106.5, -23, -14.5, 8.5],
        [-119, -20.5, -12.5, 4],
        [-127.5, -21.5, -12.5, 0],
      ],
    },
    {
      name: 'middle fascicle',
      across: 0.5,
      provenance: measuredOnAtlas('obturator-externus'),
      stations: [
        [-26, -34.5, 10.5, 0],
        [-33.5, -36.5, 6, 8],
        [-47, -37.5, -1, 10],
        [-64.5, -35, -9, 13.5],
        [-84.5, -29, -15.5, 17],
        [-106, -25.5, -18, 12],
        [-118.5, -22.5, -17, 8],
        [-126.5, -20.5, -16, 0],
      ],
    },
    {
      name: 'posterior fascicle',
      across: 0.8,
      provenance: measuredOnAtlas('obturator-externus'),
      stations: [
        [-36.5, -39, -7, 0],
        [-43, -41, -10, 5],
        [-55, -40, -13, 7.5],
        [-70.5, -36.5, -17, 10.5],
        [-88, -31.5, -20.5, 10.5],
        [-105.5, -27, -21, 7.5],
        [-116.5, -24.5, -19.5, 8.5],
        [-123, -21, -18, 0],
      ],
    },
    {
      name: 'posterior border',
      across: 1,
      provenance: measuredOnAtlas('obturator-externus'),
      stations: [
        [-45, -38, -17, 0],
        [-50.5, -35, -18, 0],
        [-61.5, -33.5, -19, 0],
        [-75.5, -34, -21, 0],
        [-91, -31.5, -23, 0],
        [-106, -28.5, -23, 0],
        [-115, -25.5, -21.5, 0],
        [-121, -23, -20, 0],
      ],
    },
  ],
  provenance: { class: 'AUTHORED', source: 'borders, fractions and fascicles chosen by hand, closer where the outline bends; see models/measure/muscle-guides.ts' },
};
