import type { POSTERIOR_LEG_MUSCLE_IDS } from '#domain/ids';
import type { MuscleGuide } from './muscle-guides.ts';

const FIVE = (names: readonly [string, string, string]): MuscleGuide['fascicles'] =>
  [[0, `${names[0]} border`], [0.2, `${names[0]} fascicle`], [0.5, `${names[1]} fascicle`], [0.8, `${names[2]} fascicle`], [1, `${names[2]} border`]];
const BELLY = [0, 0.05, 0.15, 0.3, 0.45, 0.6, 0.75, 0.88, 0.95, 1] as const;

/** Behind the bones of the leg. */
export const POSTERIOR_LEG_GUIDES = {
  'gastrocnemius-medial-head': {
    superficial: { kind: 'away-from-axis', through: [-75, -400, 45], along: [-3, 290, 60] },
    reason: 'away from the line down the middle of the leg, round whose inner side the head is wrapped',
    borders: ['border in the raphe', 'medial border'],
    corners: [[-66, -390, -8], [-54, -388, 2], [-52, -684, -42], [-64, -683, -50]],
    // the tip above lies inside the femur
    highestMm: -386,
    along: BELLY,
    fascicles: FIVE(['raphe', 'middle', 'medial']),
    stepMm: 1,
  },
  'gastrocnemius-lateral-head': {
    superficial: { kind: 'constant', direction: [-0.15, 0, -1] },
    reason: 'backward and a little outward, square to the broad belly',
    borders: ['lateral border', 'border in the raphe'],
    corners: [[-108, -395, -10], [-95, -390, -6], [-74, -677, -50], [-85, -676, -50]],
    along: BELLY,
    fascicles: FIVE(['lateral', 'middle', 'raphe']),
    stepMm: 1,
  },
  soleus: {
    superficial: { kind: 'away-from-axis', through: [-92, -480, 4], along: [-18, 290, 4] },
    reason: 'away from the line behind the tibia, round which the muscle is hollow in front',
    borders: ['lateral border', 'medial border'],
    corners: [[-115, -560, -30], [-58, -585, 9], [-58, -759, -30], [-64, -759, -34]],
    // lower down it lies within the Achilles tendon
    lowestMm: -759,
    along: [0, 0.06, 0.16, 0.3, 0.45, 0.6, 0.75, 0.88, 0.95, 1],
    fascicles: [
      [0, 'lateral border'], [0.12, 'lower fascicle of the fibula'], [0.28, 'upper fascicle of the fibula'], [0.38, 'fascicle of the neck of the fibula'],
      [0.44, 'fascicle of the head of the fibula'], [0.5, 'fibular fascicle of the arch'], [0.6, 'fascicle of the arch'], [0.74, 'fascicle of the soleal line'], [0.88, 'fascicle of the medial border of the tibia'], [1, 'medial border'],
    ],
    stepMm: 1,
  },
} as const satisfies Partial<Record<(typeof POSTERIOR_LEG_MUSCLE_IDS)[number], MuscleGuide>>;
