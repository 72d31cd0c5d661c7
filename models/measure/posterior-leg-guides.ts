import type { POSTERIOR_LEG_MUSCLE_IDS } from '#domain/ids';
import type { V3 } from '../geometry/vec.ts';
import type { LineGuide } from './line-sections.ts';
import type { MuscleGuide } from './muscle-guides.ts';

const FIVE = (names: readonly [string, string, string]): MuscleGuide['fascicles'] =>
  [[0, `${names[0]} border`], [0.2, `${names[0]} fascicle`], [0.5, `${names[1]} fascicle`], [0.8, `${names[2]} fascicle`], [1, `${names[2]} border`]];
const BELLY = [0, 0.05, 0.15, 0.3, 0.45, 0.6, 0.75, 0.88, 0.95, 1] as const;

const place = (x: number, y: number, z: number, direction: V3): LineGuide['superficial']['places'][number] => ({ at: [x, y, z], direction });

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
  plantaris: {
    superficial: { kind: 'constant', direction: [-0.1, 0, -1] },
    reason: 'straight backward, square to the belly behind the knee and to the long tendon',
    borders: ['lateral border', 'medial border'],
    // the horn above lies inside the femur
    highestMm: -374,
    corners: [[-97, -378, 5], [-84, -378, 2], [-45, -862, -39], [-50, -862, -40]],
    along: [0, 0.03, 0.08, 0.14, 0.2, 0.25, 0.29, 0.35, 0.45, 0.57, 0.7, 0.85, 0.95, 1],
    fascicles: FIVE(['lateral', 'middle', 'medial']),
    stepMm: 0.5,
  },
  popliteus: {
    superficial: { kind: 'constant', direction: [0.1, 0, -1] },
    reason: 'backward, square to the back of the tibia',
    borders: ['upper border', 'lower border'],
    corners: [[-107, -407, -15], [-110, -413, -17], [-68, -545, 5], [-62, -462, -12]],
    along: [0, 0.08, 0.2, 0.35, 0.5, 0.65, 0.8, 0.93, 1],
    fascicles: FIVE(['upper', 'middle', 'lower']),
    stepMm: 0.5,
  },
  'flexor-digitorum-longus': {
    superficial: {
      kind: 'turning',
      places: [
        place(-76.5, -524, 2, [0.3, 0, -0.95]), place(-75.5, -560, 0, [0.3, 0, -0.95]), place(-73.5, -600, 0, [0.3, 0, -0.95]), place(-71, -640, -2, [0.3, 0, -0.95]), place(-67.5, -670, -5.5, [0.3, 0, -0.95]),
        place(-65, -700, -9, [0.3, 0, -0.95]), place(-61.5, -730, -13, [0.3, 0, -0.95]), place(-57, -755, -15.5, [0.3, 0, -0.95]), place(-52, -780, -16.5, [0.3, 0, -0.95]), place(-46.5, -800, -18, [0.3, 0, -0.95]),
        place(-43.5, -815, -18.5, [0.3, 0, -0.95]), place(-42.5, -830, -18, [0.3, -0.1, -0.95]), place(-46, -839.5, -16.5, [0.3, -0.5, -0.8]), place(-51, -846, -12.5, [0.2, -0.8, -0.6]), place(-56.5, -851, -7.5, [0.2, -0.9, -0.4]),
        place(-62.5, -855.5, 0, [0.1, -1, -0.2]), place(-68.5, -857.5, 8, [0.1, -1, 0]), place(-76, -859, 17, [0.1, -1, 0]), place(-82, -861, 27, [0.1, -1, 0]), place(-90, -864, 36, [0.1, -1, 0]),
        place(-102, -868.5, 52, [0, -1, 0]), place(-108, -872, 61, [0, -1, 0]), place(-115, -875, 72, [0, -1, 0]), place(-121.5, -878, 84, [0, -1, 0]), place(-132.5, -879, 100, [0, -1, 0]), place(-142, -878.5, 116, [0, -1, 0]), place(-148, -880.5, 130, [0, -1, 0]),
      ],
    },
    reason: 'backward and inward from the tibia, backward behind the inner ankle, downward in the sole',
    borders: ['lateral border, to the fifth toe', 'medial border, to the second toe'],
    originDown: [0.1, 0.2],
    tendon: { fromPlace: 8, atU: 0.52 },
    along: [0, 0.04, 0.1, 0.18, 0.26, 0.33, 0.4, 0.46, 0.52, 0.56, 0.6, 0.635, 0.66, 0.69, 0.72, 0.76, 0.8, 0.83, 0.87, 0.92, 0.96, 1],
    fascicles: [
      [0, 'lateral border'], [0.14, 'fascicle of the fifth toe'], [0.28, 'inner border of the fifth toe'], [0.32, 'outer border of the fourth toe'], [0.4, 'fascicle of the fourth toe'], [0.48, 'inner border of the fourth toe'],
      [0.52, 'outer border of the third toe'], [0.6, 'fascicle of the third toe'], [0.68, 'inner border of the third toe'], [0.72, 'outer border of the second toe'], [0.86, 'fascicle of the second toe'], [1, 'medial border'],
    ],
    slips: {
      fromPlace: 20,
      gaps: [[0.28, 0.32], [0.48, 0.52], [0.68, 0.72]],
      lines: [
        [[-126, -875, 52], [-132, -876.5, 57], [-139, -878, 63], [-146, -879.5, 70.5], [-154, -880.5, 80], [-160, -881, 89], [-164.5, -881.5, 97]],
        [[-112.5, -871, 52], [-119, -873, 60], [-127, -876, 70], [-134.5, -879, 80], [-142.5, -879, 92], [-151, -879.5, 105], [-158, -881, 115]],
        [[-102, -868.5, 52], [-108, -872, 61], [-115, -875, 72], [-121.5, -878, 84], [-132.5, -879, 100], [-142, -878.5, 116], [-148, -880.5, 130]],
        [[-94, -866, 52], [-98, -868.5, 62], [-103, -873, 75], [-110.5, -876.5, 90], [-120.5, -877.5, 108], [-131, -878, 126], [-138, -880, 143]],
      ],
    },
  },
  'flexor-hallucis-longus': {
    superficial: {
      kind: 'turning',
      places: [
        { at: [-62, -800, -24], direction: [0, 0, -1] },
        { at: [-56, -830, -21.5], direction: [0.3, -0.3, -1] },
        { at: [-57, -843.5, -8], direction: [0.5, -1, -0.3] },
        { at: [-65.5, -848.5, 8], direction: [0.2, -1, 0] },
        { at: [-94, -880, 100], direction: [0, -1, 0] },
      ],
    },
    reason: 'backward down the leg; inward where the tendon passes under the shelf of the calcaneus; downward in the sole',
    borders: ['lateral border', 'medial border'],
    corners: [[-107, -562, -20], [-98, -560, -15], [-59, -797, -24], [-68, -797, -24]],
    // from here on the tendon turns
    lowestMm: -798,
    along: [0, 0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95, 1],
    after: [
      { place: 'above the ankle', first: [-67, -800, -24], last: [-58.5, -800, -24], thicknessMm: 7 },
      { place: 'behind the talus', first: [-62.5, -815, -25], last: [-56, -815, -24.5], thicknessMm: 6 },
      { place: 'groove of the talus', first: [-58.5, -830, -23], last: [-53, -830, -20.5], thicknessMm: 5.5 },
      { place: 'under the shelf of the calcaneus', first: [-58.5, -842, -11], last: [-53, -839.5, -10.5], thicknessMm: 5 },
      { place: 'in front of the shelf', first: [-64, -847.5, 0.5], last: [-58.5, -844.5, -0.5], thicknessMm: 4.5 },
      { place: 'under the navicular', first: [-71.5, -851, 16], last: [-66.5, -849.5, 16], thicknessMm: 4 },
      { place: 'under the first cuneiform', first: [-78, -855.5, 35], last: [-73, -854.5, 35], thicknessMm: 3.5 },
      { place: 'under the base of the first metatarsal', first: [-84, -863, 60], last: [-79, -862.5, 60], thicknessMm: 3.3 },
      { place: 'under its shaft', first: [-90, -872, 80], last: [-85, -871, 80], thicknessMm: 3.3 },
      { place: 'between the sesamoids', first: [-96.5, -880, 100], last: [-91.5, -880, 100], thicknessMm: 3 },
      { place: 'under the proximal phalanx', first: [-101, -879.5, 116], last: [-96, -879.5, 116], thicknessMm: 2.6 },
      { place: 'under the joint of the big toe', first: [-110.5, -879.5, 130], last: [-104, -879.5, 130], thicknessMm: 2 },
      { place: 'base of the distal phalanx', first: [-118.5, -879.5, 142], last: [-110.5, -880, 141], thicknessMm: 0 },
    ],
    fascicles: FIVE(['lateral', 'middle', 'medial']),
    stepMm: 0.5,
  },
  'tibialis-posterior': {
    superficial: {
      kind: 'turning',
      places: [
        { at: [-57, -785, -16.5], direction: [-0.1, 0, -1] },
        { at: [-48, -810, -14], direction: [0.7, 0, -0.7] },
        { at: [-45.5, -820, -8], direction: [1, 0, -0.3] },
        { at: [-51, -833.5, 8], direction: [0.85, -0.5, 0] },
        { at: [-66, -841, 25], direction: [0.4, -0.9, 0] },
      ],
    },
    reason: 'backward down the leg; inward behind the inner ankle; inward and downward at the navicular',
    borders: ['fibular border', 'tibial border'],
    corners: [[-98, -518, -12], [-89, -480, 0], [-54, -789, -16], [-60, -789, -18]],
    // from here on the tendon turns
    lowestMm: -790,
    along: [0, 0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95, 1],
    after: [
      { place: 'above the inner ankle', first: [-56.5, -798, -18], last: [-50.5, -798, -14], thicknessMm: 4.5 },
      { place: 'groove behind the inner ankle', first: [-50.5, -810, -17], last: [-45.5, -810, -11], thicknessMm: 4.2 },
      { place: 'under the tip of the inner ankle', first: [-47.5, -821, -11.5], last: [-44, -819, -4.5], thicknessMm: 3.8 },
      { place: 'beside the talus', first: [-48, -830.5, -2], last: [-45, -824, 3], thicknessMm: 3.8 },
      { place: 'above the shelf of the calcaneus', first: [-55, -838.5, 7], last: [-47.5, -829, 9.5], thicknessMm: 4.2 },
      { place: 'behind the tuberosity of the navicular', first: [-66, -843.5, 15.5], last: [-51, -832.5, 18], thicknessMm: 5 },
      { place: 'under the navicular', first: [-78, -847.5, 25], last: [-54.5, -836, 26], thicknessMm: 5 },
      { place: 'under the cuneiforms', first: [-89, -848, 39], last: [-59, -840.5, 32], thicknessMm: 3.6 },
      { place: 'from the navicular to the base of the fourth metatarsal', first: [-100, -850, 52], last: [-63, -844, 38], thicknessMm: 0 },
    ],
    fascicles: FIVE(['fibular', 'middle', 'tibial']),
    stepMm: 0.5,
  },
} as const satisfies Partial<Record<(typeof POSTERIOR_LEG_MUSCLE_IDS)[number], MuscleGuide | LineGuide>>;
