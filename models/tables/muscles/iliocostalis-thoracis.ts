import type { MuscleTable } from './muscle-table.ts';
import { measuredOnAtlas } from './measured.ts';

/** Written by `npx tsx models/measure/muscles.ts iliocostalis-thoracis`. A station is the midpoint x, y, z and the thickness, mm. */
export const iliocostalisThoracis: MuscleTable = {
  id: 'iliocostalis-thoracis',
  borders: ['medial border', 'lateral border'],
  along: [0, 0.12, 0.32, 0.55, 0.78, 1],
  cutMm: 308,
  superficial: {
    kind: 'constant',
    direction: [0, 0, -1],
    provenance: { class: 'AUTHORED', source: 'straight backward, square to the strap on the back of the ribs' },
  },
  fascicles: [
    {
      name: 'medial border',
      across: 0,
      provenance: measuredOnAtlas('iliocostalis-thoracis'),
      stations: [
        [-43.5, 249.5, -43.5, 0],
        [-45, 256, -50.5, 0],
        [-49.5, 267.5, -60, 0],
        [-52, 281.5, -65.5, 0],
        [-54.5, 295.5, -69, 0],
        [-58, 308, -70, 0],
      ],
    },
    {
      name: 'fascicle of rib 11',
      across: 0.2,
      provenance: measuredOnAtlas('iliocostalis-thoracis'),
      stations: [
        [-44.5, 248.5, -44.5, 0],
        [-46.5, 255, -50.5, 3.5],
        [-51.5, 266.5, -60, 5],
        [-55, 280.5, -64, 7],
        [-58, 295, -67.5, 5.5],
        [-61.5, 308, -70, 4.5],
      ],
    },
    {
      name: 'middle fascicle',
      across: 0.5,
      provenance: measuredOnAtlas('iliocostalis-thoracis'),
      stations: [
        [-46.5, 246.5, -45, 0],
        [-48.5, 253.5, -51, 6.5],
        [-54, 265.5, -59, 5.5],
        [-59, 280, -64, 7],
        [-63, 294.5, -67.5, 6],
        [-67, 308, -69.5, 6.5],
      ],
    },
    {
      name: 'fascicle of rib 12',
      across: 0.8,
      provenance: measuredOnAtlas('iliocostalis-thoracis'),
      stations: [
        [-48.5, 245.5, -45.5, 0],
        [-51.5, 253, -52.5, 3.5],
        [-57.5, 265, -58.5, 5.5],
        [-63.5, 279.5, -63.5, 4.5],
        [-68.5, 294, -67, 5],
        [-72.5, 308, -69, 7],
      ],
    },
    {
      name: 'lateral border',
      across: 1,
      provenance: measuredOnAtlas('iliocostalis-thoracis'),
      stations: [
        [-49.5, 247, -46.5, 0],
        [-52.5, 254.5, -54.5, 0],
        [-59, 266, -58.5, 0],
        [-66, 280, -64, 0],
        [-72, 294, -67, 0],
        [-76, 308, -68.5, 0],
      ],
    },
  ],
  provenance: { class: 'AUTHORED', source: 'borders, fractions and fascicles chosen by hand, closer where the outline bends; see models/measure/muscle-guides.ts' },
};
