import type { PELVIC_MUSCLE_IDS } from '#domain/ids';
import type { MuscleGuide } from './muscle-guides.ts';

const BELLY = [0, 0.06, 0.18, 0.32, 0.48, 0.64, 0.78, 0.9, 1] as const;
const SHEET = [0, 0.1, 0.28, 0.5, 0.72, 0.9, 1] as const;

/** The two muscles in front of the hip joint, and the floor of the pelvis. */
export const PELVIC_GUIDES: Readonly<Record<(typeof PELVIC_MUSCLE_IDS)[number], MuscleGuide>> = {
  'psoas-major': {
    superficial: { kind: 'constant', direction: [-0.45, 0, 0.89] },
    reason: 'forward and outward, square to the spindle where it crosses the brim of the pelvis',
    borders: ['lateral border, from the twelfth thoracic vertebra', 'medial border, from the fifth lumbar vertebra'],
    corners: [[-17, 287, 3], [-21, 132, 8], [-99, -72, -19], [-106, -77, -14]],
    along: BELLY,
    fascicles: [
      [0, 'lateral border, from the twelfth thoracic vertebra'], [0.1, 'first lumbar fascicle'], [0.3, 'second lumbar fascicle'], [0.5, 'third lumbar fascicle'],
      [0.68, 'fourth lumbar fascicle'], [0.86, 'fifth lumbar fascicle'], [1, 'medial border, from the fifth lumbar vertebra'],
    ],
    stepMm: 1,
  },
  iliacus: {
    superficial: { kind: 'constant', direction: [0.4, 0, 0.92] },
    reason: 'forward and inward: the way the fossa faces, and the lower part in front of the hip joint',
    borders: ['lateral border, from the anterior inferior spine', 'medial border, from the ala of the sacrum'],
    corners: [[-117, 54, 40], [-74, 84, -24], [-92, -70, -12], [-97, -70, -8]],
    along: BELLY,
    fascicles: [
      [0, 'lateral border, from the anterior inferior spine'], [0.08, 'anterior fascicle'], [0.26, 'front crest fascicle'], [0.44, 'tubercle fascicle'],
      [0.62, 'crest fascicle'], [0.8, 'posterior fossa fascicle'], [0.93, 'iliosacral fascicle'], [1, 'medial border, from the ala of the sacrum'],
    ],
    stepMm: 1,
  },
  coccygeus: {
    superficial: { kind: 'constant', direction: [-0.5, -0.25, -0.83] },
    reason: 'backward, outward and a little down, square to the triangle between the ischial spine and the coccyx',
    borders: ['upper border', 'lower border'],
    corners: [[-47, 12, -42], [-47, 6, -43], [-6, -22, -66], [-24, 17, -64]],
    along: SHEET,
    fascicles: [[0, 'upper border'], [0.2, 'sacral fascicle'], [0.5, 'middle fascicle'], [0.8, 'coccygeal fascicle'], [1, 'lower border']],
    stepMm: 0.5,
  },
  iliococcygeus: {
    superficial: { kind: 'constant', direction: [-0.6, -0.65, -0.45] },
    reason: 'outward, down and backward, square to the sheet between the tendinous arch and the coccyx',
    borders: ['posterior border, from the ischial spine', 'anterior border, from the front of the tendinous arch'],
    corners: [[-47, 9, -43], [-37, -22, 8], [-3, -33, -62], [-4, -22, -62]],
    along: SHEET,
    fascicles: [[0, 'posterior border, from the ischial spine'], [0.15, 'spine fascicle'], [0.4, 'posterior arch fascicle'], [0.65, 'middle arch fascicle'], [0.88, 'anterior arch fascicle'], [1, 'anterior border, from the front of the tendinous arch']],
    stepMm: 0.5,
  },
  pubococcygeus: {
    superficial: { kind: 'constant', direction: [-0.6, -0.65, -0.45] },
    reason: 'down, outward and backward, square to the hammock between the pubis and the coccyx',
    borders: ['lateral border', 'medial border'],
    corners: [[-27, -23, 18], [-9, -37, 20], [-3, -21, -64], [-12, 2, -66]],
    along: [0, 0.08, 0.22, 0.38, 0.54, 0.7, 0.83, 0.94, 1],
    fascicles: [[0, 'lateral border'], [0.15, 'lateral fascicle'], [0.4, 'middle fascicle'], [0.65, 'medial fascicle'], [0.88, 'innermost fascicle'], [1, 'medial border']],
    stepMm: 0.5,
  },
  puborectalis: {
    superficial: { kind: 'constant', direction: [-0.5, -0.72, -0.48] },
    reason: 'down, outward and backward, square to the sling between the pubis and the back of the bowel',
    borders: ['lateral border', 'medial border'],
    corners: [[-29, -27, 14], [-6, -41, 22], [-6, -42, -54], [-6, -30, -54]],
    along: [0, 0.08, 0.22, 0.38, 0.54, 0.7, 0.83, 0.94, 1],
    fascicles: [[0, 'lateral border'], [0.15, 'lateral fascicle'], [0.4, 'middle fascicle'], [0.65, 'medial fascicle'], [0.88, 'innermost fascicle'], [1, 'medial border']],
    stepMm: 0.5,
  },
};
