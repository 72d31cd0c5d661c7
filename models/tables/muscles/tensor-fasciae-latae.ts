import type { MuscleTable } from './muscle-table.ts';
import { measuredOnAtlas } from './measured.ts';

/** Written by `npx tsx models/measure/muscles.ts tensor-fasciae-latae`. A station is the midpoint x, y, z and the thickness, mm. */
export const tensorFasciaeLatae: MuscleTable = {
  id: 'tensor-fasciae-latae',
  borders: ['anterior border', 'posterior border'],
  along: [0, 0.06, 0.2, 0.4, 0.6, 0.8, 0.94, 1],
  superficial: {
    kind: 'constant',
    direction: [-0.9, 0, 0.45],
    provenance: { class: 'AUTHORED', source: 'outward and a little forward, square to the flat belly' },
  },
  fascicles: [
    {
      name: 'anterior border',
      across: 0,
      provenance: measuredOnAtlas('tensor-fasciae-latae'),
      stations: [
        [-133, 80, 53.5, 0],
        [-131, 72.5, 54.5, 0],
        [-131.5, 54, 53, 0],
        [-131, 28, 52, 0],
        [-135, 3, 47, 0],
        [-143, -21.5, 40, 0],
        [-150.5, -37.5, 34, 0],
        [-153.5, -44, 30.5, 0],
      ],
    },
    {
      name: 'anterior fascicle',
      across: 0.2,
      provenance: measuredOnAtlas('tensor-fasciae-latae'),
      stations: [
        [-135, 89, 52.5, 0],
        [-134, 81, 52, 4.5],
        [-136, 61.5, 50, 9.5],
        [-135, 33.5, 46.5, 13.5],
        [-139.5, 5.5, 42, 14],
        [-146.5, -21, 36, 10.5],
        [-152.5, -38.5, 32, 4],
        [-154.5, -46, 29.5, 0],
      ],
    },
    {
      name: 'middle fascicle',
      across: 0.5,
      provenance: measuredOnAtlas('tensor-fasciae-latae'),
      stations: [
        [-138.5, 100.5, 45.5, 0],
        [-137.5, 91.5, 43.5, 4.5],
        [-141, 70.5, 40.5, 9.5],
        [-144, 40, 37.5, 18.5],
        [-148.5, 9.5, 33.5, 16.5],
        [-152, -20.5, 30, 12],
        [-155.5, -41, 29, 4],
        [-155.5, -49.5, 27.5, 0],
      ],
    },
    {
      name: 'posterior fascicle',
      across: 0.8,
      provenance: measuredOnAtlas('tensor-fasciae-latae'),
      stations: [
        [-139.5, 105, 34, 0],
        [-142, 96.5, 32, 3.5],
        [-146, 74.5, 28.5, 7],
        [-151, 44, 25, 11],
        [-154, 12.5, 22, 11.5],
        [-155, -19, 22, 8],
        [-155.5, -40, 24.5, 0.5],
        [-156.5, -49, 26, 0],
      ],
    },
    {
      name: 'posterior border',
      across: 1,
      provenance: measuredOnAtlas('tensor-fasciae-latae'),
      stations: [
        [-141.5, 97.5, 29.5, 0],
        [-143.5, 89, 26.5, 0],
        [-150, 69.5, 23.5, 0],
        [-154, 41, 18.5, 0],
        [-158.5, 11.5, 17, 0],
        [-154.5, -18, 17, 0],
        [-155.5, -38, 23, 0],
        [-156.5, -46.5, 26, 0],
      ],
    },
  ],
  provenance: { class: 'AUTHORED', source: 'borders, fractions and fascicles chosen by hand, closer where the outline bends; see models/measure/muscle-guides.ts' },
};
