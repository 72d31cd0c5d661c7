import type { BACK_MUSCLE_IDS } from '#domain/ids';
import type { MuscleGuide } from './muscle-guides.ts';

export const BACK_GUIDES: Readonly<Record<(typeof BACK_MUSCLE_IDS)[number], MuscleGuide>> = {
  'quadratus-lumborum': {
    superficial: { kind: 'constant', direction: [0, 0, -1] },
    reason: 'straight backward, square to the sheet',
    borders: ['medial border', 'lateral border'],
    corners: [[-36, 80, -58], [-71, 140, -40], [-71, 217, -45], [-18, 270, -30]],
    along: [0, 0.06, 0.18, 0.32, 0.46, 0.6, 0.74, 0.88, 1],
    fascicles: [[0, 'medial border'], [0.12, 'transverse process fascicle'], [0.37, 'medial costal fascicle'], [0.63, 'middle costal fascicle'], [0.88, 'lateral costal fascicle'], [1, 'lateral free border']],
    stepMm: 1,
  },
};
