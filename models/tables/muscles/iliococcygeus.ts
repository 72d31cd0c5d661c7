import type { MuscleTable } from './muscle-table.ts';
import { measuredOnAtlas } from './measured.ts';

/** Written by `npx tsx models/measure/muscles.ts iliococcygeus`. A station is the midpoint x, y, z and the thickness, mm. */
export const iliococcygeus: MuscleTable = {
  id: 'iliococcygeus',
  borders: ['posterior border, from the ischial spine', 'anterior border, from the front of the tendinous arch'],
  along: [0, 0.1, 0.28, 0.5, 0.72, 0.9, 1],
  superficial: {
    kind: 'constant',
    direction: [-0.6, -0.65, -0.45],
    provenance: { class: 'AUTHORED', source: 'outward, down and backward, square to the sheet between the tendinous arch and the coccyx' },
  },
  fascicles: [
    {
      name: 'posterior border, from the ischial spine',
      across: 0,
      provenance: measuredOnAtlas('iliococcygeus'),
      stations: [
        [-45.5, 10, -41.5, 0],
        [-43.5, 5, -47, 0],
        [-38, -2, -53.5, 0],
        [-29.5, -9.5, -59, 0],
        [-18.5, -15.5, -62, 0],
        [-9.5, -20.5, -63.5, 0],
        [-5, -24, -63.5, 0],
      ],
    },
    {
      name: 'spine fascicle',
      across: 0.15,
      provenance: measuredOnAtlas('iliococcygeus'),
      stations: [
        [-49, 3.5, -35, 0],
        [-45, 1, -39, 4.5],
        [-39, -4.5, -46.5, 4],
        [-30.5, -11.5, -54.5, 4],
        [-20, -18.5, -60.5, 4],
        [-9.5, -22.5, -62.5, 4],
        [-5, -25, -63, 0],
      ],
    },
    {
      name: 'posterior arch fascicle',
      across: 0.4,
      provenance: measuredOnAtlas('iliococcygeus'),
      stations: [
        [-45, -6.5, -24.5, 0],
        [-41, -8, -27.5, 3.5],
        [-36, -11.5, -37, 4.5],
        [-30, -18, -49, 4.5],
        [-21, -24.5, -57.5, 4],
        [-9, -26.5, -60.5, 4],
        [-4, -26.5, -62, 0],
      ],
    },
    {
      name: 'middle arch fascicle',
      across: 0.65,
      provenance: measuredOnAtlas('iliococcygeus'),
      stations: [
        [-38.5, -13.5, -12, 0],
        [-36, -16.5, -16, 3],
        [-33, -18.5, -27.5, 3.5],
        [-29, -23.5, -42.5, 4.5],
        [-20.5, -29, -54, 3.5],
        [-8.5, -29.5, -58.5, 4.5],
        [-4, -28.5, -60.5, 0],
      ],
    },
    {
      name: 'anterior arch fascicle',
      across: 0.88,
      provenance: measuredOnAtlas('iliococcygeus'),
      stations: [
        [-36, -21.5, -0.5, 0],
        [-32, -23, -3, 2.5],
        [-30.5, -23.5, -17.5, 3],
        [-27.5, -27.5, -35, 3.5],
        [-20.5, -32.5, -50, 3],
        [-8.5, -33, -56.5, 3.5],
        [-4, -30, -59.5, 0],
      ],
    },
    {
      name: 'anterior border, from the front of the tendinous arch',
      across: 1,
      provenance: measuredOnAtlas('iliococcygeus'),
      stations: [
        [-33, -23.5, 6.5, 0],
        [-30, -26, 3.5, 0],
        [-29, -25.5, -12, 0],
        [-26.5, -29, -31, 0],
        [-20, -34, -48, 0],
        [-7.5, -34.5, -55.5, 0],
        [-4, -31, -59, 0],
      ],
    },
  ],
  provenance: { class: 'AUTHORED', source: 'borders, fractions and fascicles chosen by hand, closer where the outline bends; see models/measure/muscle-guides.ts' },
};
