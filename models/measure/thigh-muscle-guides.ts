import type { MuscleId } from '#domain/ids';
import type { V3 } from '../geometry/vec.ts';
import type { MuscleGuide } from './muscle-guides.ts';

const STRAP = [0, 0.04, 0.12, 0.25, 0.4, 0.55, 0.7, 0.82, 0.92, 1] as const;
const BELLY = [0, 0.06, 0.2, 0.4, 0.6, 0.8, 0.94, 1] as const;
const SLANTED = [0, 0.08, 0.25, 0.45, 0.65, 0.85, 1] as const;
const FIVE = (names: readonly [string, string, string]): MuscleGuide['fascicles'] =>
  [[0, `${names[0]} border`], [0.2, `${names[0]} fascicle`], [0.5, `${names[1]} fascicle`], [0.8, `${names[2]} fascicle`], [1, `${names[2]} border`]];
/** nearly upright lines inside the thigh, round which the muscles of its front lie */
const upright = (lean: number): V3 => [lean, 1, 0];

/** The muscles of the thigh and obturator externus, measured as the others are. */
export const THIGH_MUSCLE_GUIDES = {
  semimembranosus: {
    superficial: { kind: 'constant', direction: [0.35, 0, -0.95] },
    reason: 'backward and a little inward, square to the back of the thigh where the belly lies',
    borders: ['medial border', 'lateral border'],
    corners: [[-35, -57, -17], [-56, -58, -31], [-63, -484, 17], [-60, -496, 16]],
    along: STRAP,
    fascicles: FIVE(['medial', 'middle', 'lateral']),
    stepMm: 1,
  },
  'biceps-femoris-short-head': {
    superficial: { kind: 'constant', direction: [-0.7, 0, -0.7] },
    reason: 'backward and outward: from there the line of origin on the femur and the free border behind it are seen apart',
    borders: ['free border, from the top of the line', 'lower border, from above the lateral condyle'],
    corners: [[-104, -166, 1], [-110, -395, -5], [-116, -478, -12], [-107, -482, -24]],
    along: SLANTED,
    fascicles: [[0, 'free border, from the top of the line'], [0.15, 'highest fascicle'], [0.35, 'upper fascicle'], [0.6, 'middle fascicle'], [0.85, 'lower fascicle'], [1, 'lower border']],
    stepMm: 0.5,
  },
  'tensor-fasciae-latae': {
    superficial: { kind: 'constant', direction: [-0.9, 0, 0.45] },
    reason: 'outward and a little forward, square to the flat belly',
    borders: ['anterior border', 'posterior border'],
    corners: [[-133, 80, 54], [-142, 97, 30], [-157, -46, 24], [-153, -44, 31]],
    along: BELLY,
    fascicles: FIVE(['anterior', 'middle', 'posterior']),
    stepMm: 0.5,
  },
  sartorius: {
    superficial: { kind: 'away-from-axis', through: [-93, -200, 5], along: upright(-0.08) },
    reason: 'away from the line through the middle of the thigh, round which the strap winds from the outside to the inside',
    borders: ['lateral border', 'medial border'],
    corners: [[-131, 72, 46], [-124, 82, 57], [-65, -536, 26], [-70, -496, 33]],
    along: [0, 0.03, 0.09, 0.18, 0.3, 0.42, 0.54, 0.66, 0.76, 0.84, 0.9, 0.95, 1],
    fascicles: FIVE(['lateral', 'middle', 'medial']),
    stepMm: 0.5,
  },
  gracilis: {
    superficial: { kind: 'constant', direction: [1, 0, -0.1] },
    reason: 'straight inward, square to the flat strap',
    borders: ['anterior border', 'posterior border'],
    corners: [[-12, -14, 54], [-24, -48, 9], [-68, -528, 19], [-70, -488, 28]],
    along: STRAP,
    fascicles: FIVE(['anterior', 'middle', 'posterior']),
    stepMm: 0.5,
  },
  pectineus: {
    superficial: { kind: 'constant', direction: [0.1, 0, 1] },
    reason: 'straight forward, square to the flat quadrangle',
    borders: ['lateral border', 'medial border'],
    corners: [[-62, 1, 32], [-23, -16, 56], [-94, -136, 7], [-97, -90, 9]],
    along: BELLY,
    fascicles: FIVE(['lateral', 'middle', 'medial']),
    stepMm: 0.5,
  },
  'adductor-longus': {
    superficial: { kind: 'constant', direction: [0.35, 0, 1] },
    reason: 'forward and inward, square to the triangle between the pubis and the femur',
    borders: ['upper-lateral border', 'lower-medial border'],
    corners: [[-30, -14, 56], [-17, -18, 51], [-75, -300, 20], [-94, -170, 17]],
    along: BELLY,
    fascicles: FIVE(['upper', 'middle', 'lower']),
    stepMm: 1,
  },
  'adductor-brevis': {
    superficial: { kind: 'constant', direction: [0.2, 0, 1] },
    reason: 'forward, square to the triangle between the pubis and the femur',
    borders: ['upper-lateral border', 'lower-medial border'],
    corners: [[-33, -16, 45], [-23, -22, 45], [-92, -209, 10], [-99, -114, 6]],
    along: BELLY,
    fascicles: FIVE(['upper', 'middle', 'lower']),
    stepMm: 0.5,
  },
  'adductor-magnus': {
    superficial: { kind: 'constant', direction: [0.5, 0, -0.87] },
    reason: 'backward and inward, square to the triangle between the ischium and the linea aspera',
    borders: ['upper border', 'medial border'],
    corners: [[-38, -48, -14], [-15, -34, 28], [-36, -404, 4], [-111, -79, -14]],
    // the adductor tubercle
    lowestMm: -406,
    along: SLANTED,
    fascicles: [
      [0, 'upper border'], [0.08, 'transverse fascicle'], [0.22, 'upper oblique fascicle'], [0.38, 'oblique fascicle'], [0.52, 'lower oblique fascicle'],
      [0.62, 'lowest fascicle to the line'], [0.68, 'fascicle to the outer side of the gap for the vessels'], [0.74, 'fascicle to the top of the gap'],
      [0.8, 'fascicle to its inner side'], [0.9, 'ischial fascicle'], [1, 'medial border'],
    ],
    stepMm: 1,
  },
  // two-feathered: its fascicles leave the tendon in the middle above and run outward to the aponeurosis at the borders below
  'rectus-femoris': {
    superficial: { kind: 'constant', direction: [-0.1, 0, 1] },
    reason: 'straight forward, square to the front of the thigh',
    borders: ['lateral border', 'medial border'],
    corners: [[-119, 54, 28], [-104, 40, 34], [-72, -411, 38], [-98, -411, 38]],
    // the base of the patella; the atlas goes on behind it to the tuberosity
    lowestMm: -412,
    along: [0, 0.04, 0.14, 0.29, 0.47, 0.64, 0.78, 0.88, 0.95, 1],
    spread: [0.25, 4],
    fascicles: FIVE(['lateral', 'middle', 'medial']),
    stepMm: 1,
  },
  'vastus-lateralis': {
    superficial: { kind: 'away-from-axis', through: [-85, -213, 12], along: upright(-0.02) },
    reason: 'away from an upright line beside the inner face of the femur, round whose outer face the muscle lies',
    borders: ['anterior border', 'lower border'],
    corners: [[-108, -26, 13], [-93, -322, 1], [-101, -427, 31], [-104, -372, 44]],
    // lower down lies the retinaculum
    lowestMm: -428,
    along: SLANTED,
    fascicles: [
      [0, 'anterior border'], [0.08, 'front fascicle of the trochanter'], [0.22, 'trochanter fascicle'], [0.38, 'gluteal tuberosity fascicle'],
      [0.54, 'upper fascicle of the line'], [0.7, 'middle fascicle of the line'], [0.86, 'lower fascicle of the line'], [1, 'lower border'],
    ],
    stepMm: 1,
  },
  'vastus-medialis': {
    superficial: { kind: 'away-from-axis', through: [-115, -213, 5], along: upright(-0.05) },
    reason: 'away from an upright line beside the outer face of the femur, round whose inner face the muscle lies',
    borders: ['anterior border', 'lower border'],
    corners: [[-103, -74, 14], [-47, -386, 20], [-63, -408, 34], [-81, -368, 49]],
    // lower down lie the retinaculum and a leaf behind the patella
    lowestMm: -409,
    along: SLANTED,
    fascicles: [
      [0, 'anterior border'], [0.08, 'highest fascicle'], [0.22, 'upper fascicle of the line'], [0.38, 'middle fascicle of the line'],
      [0.54, 'lower fascicle of the line'], [0.7, 'supracondylar fascicle'], [0.86, 'oblique fascicle'], [1, 'lower border'],
    ],
    stepMm: 1,
  },
  'vastus-intermedius': {
    superficial: { kind: 'away-from-axis', through: [-101, -213, -25], along: upright(-0.08) },
    reason: 'away from an upright line behind the femur, round whose front the muscle lies',
    borders: ['medial border', 'lateral border'],
    corners: [[-104, -64, 11], [-130, -60, 0], [-97, -413, 34], [-78, -413, 34]],
    // the base of the patella
    lowestMm: -414,
    along: [0, 0.04, 0.12, 0.25, 0.42, 0.6, 0.75, 0.88, 0.95, 1],
    fascicles: [[0, 'medial border'], [0.12, 'medial fascicle'], [0.35, 'anteromedial fascicle'], [0.65, 'anterolateral fascicle'], [0.88, 'lateral fascicle'], [1, 'lateral border']],
    stepMm: 1,
  },
  'obturator-externus': {
    superficial: { kind: 'constant', direction: [-0.15, -1, -0.1] },
    reason: 'downward, square to the way under the neck of the femur',
    borders: ['anterior border', 'posterior border'],
    corners: [[-41, -17, 28], [-45, -39, -17], [-121, -24, -20], [-125, -20, -11]],
    along: [0, 0.08, 0.22, 0.4, 0.6, 0.8, 0.92, 1],
    fascicles: FIVE(['anterior', 'middle', 'posterior']),
    stepMm: 0.5,
  },
} as const satisfies Partial<Record<MuscleId, MuscleGuide>>;
