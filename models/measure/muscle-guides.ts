import type { FibreSheetId, MuscleId } from '#domain/ids';
import type { V3 } from '../geometry/vec.ts';
import type { SuperficialDirection } from '../muscles/superficial-direction.ts';
import { ANTERIOR_LEG_GUIDES } from './anterior-leg-guides.ts';
import type { LineGuide } from './line-sections.ts';
import { BACK_GUIDES } from './back-guides.ts';
import { FASCIA_GUIDES } from './fascia-guides.ts';
import { PELVIC_GUIDES } from './pelvic-guides.ts';
import { POSTERIOR_LEG_GUIDES } from './posterior-leg-guides.ts';
import { THIGH_MUSCLE_GUIDES } from './thigh-muscle-guides.ts';

/** A section of a tendon as an ellipse: its two ends across, and its thickness. */
export interface LaidStation {
  readonly place: string;
  readonly first: V3;
  readonly last: V3;
  readonly thicknessMm: number;
}

/**
 * How a muscle is to be measured: judged on pictures of the atlas and on textbook anatomy, in the model frame (mm).
 * From these and the atlas the tables follow by the procedure in `muscles.ts`; nothing is searched for.
 */
export interface MuscleGuide {
  readonly superficial: SuperficialDirection;
  /** why this direction */
  readonly reason: string;
  readonly borders: readonly [string, string];
  /** places on the outline where the origin meets its two borders, then where the insertion meets them (v 1, then v 0) */
  readonly corners: readonly [originV0: V3, originV1: V3, insertionV1: V3, insertionV0: V3];
  readonly along: readonly number[];
  readonly fascicles: readonly (readonly [across: number, name: string])[];
  /**
   * a feathered muscle: how far apart the fascicles lie in the middle, as a multiple of even, at the origin and at the insertion;
   * under 1 they crowd in the middle, over 1 along the borders
   */
  readonly spread?: readonly [origin: number, insertion: number];
  /** the muscle is measured down to this height only: what the atlas shows below it belongs to something else */
  readonly lowestMm?: number;
  /** the muscle goes on above this height and is cut level there; what is higher is not measured */
  readonly cutMm?: number;
  /** points, from below upward, of the line at which the flesh begins; what lies medial of it is an aponeurosis and a part of its own */
  readonly medialEdge?: readonly V3[];
  /** the atlas part holds hollows or is laid of several sheets: gaps narrower than this count as muscle */
  readonly bridgeMm?: number;
  /** and up to this height only: what lies above it runs through a bone, or ends on what the model lacks */
  readonly highestMm?: number;
  /** where the measured part ends at a tendon that turns round a bone: stations laid by hand from there on; the end measured last is dropped */
  readonly after?: readonly LaidStation[];
  /** side of the raster's squares */
  readonly stepMm: number;
}

const FAN = [0, 0.08, 0.25, 0.45, 0.65, 0.85, 1] as const;
const STRAP = [0, 0.04, 0.12, 0.25, 0.4, 0.55, 0.7, 0.82, 0.92, 1] as const;
const SHORT = [0, 0.1, 0.3, 0.55, 0.8, 1] as const;
const VERTICAL: V3 = [0, 1, 0];

export const MUSCLE_GUIDES: Readonly<Record<Exclude<MuscleId, 'multifidus'>, MuscleGuide | LineGuide> & Partial<Record<FibreSheetId, MuscleGuide | LineGuide>>> = {
  'gluteus-maximus': {
    superficial: { kind: 'away-from-axis', through: [-50, 0, 15], along: VERTICAL },
    reason: 'away from the vertical line through the hip, round which the muscle wraps from the sacrum to the outside of the thigh',
    borders: ['upper-lateral border', 'lower-medial border'],
    corners: [[-66, 121, -55], [-2, -25, -66], [-107, -143, -5], [-136, 2, -28]],
    along: FAN,
    fascicles: [
      [0, 'upper border, from the crest'], [0.06, 'crest fascicle'], [0.2, 'posterior superior spine fascicle'], [0.35, 'upper sacral fascicle'],
      [0.5, 'mid sacral fascicle'], [0.65, 'lower sacral fascicle'], [0.8, 'sacrotuberous fascicle'], [0.94, 'coccygeal fascicle'], [1, 'lower border, from the coccyx'],
    ],
    stepMm: 1,
  },
  'gluteus-medius': {
    superficial: { kind: 'constant', direction: [-0.79, 0, -0.62] },
    reason: 'outward and backward, square to the line between the anterior and the posterior border of the origin: the way the wing of the ilium faces',
    borders: ['anterior border', 'posterior border'],
    corners: [[-135, 100, 23], [-60, 75, -61], [-131, -12, -27], [-147, -20, -11]],
    along: FAN,
    fascicles: [
      [0, 'anterior border'], [0.1, 'tubercle fascicle'], [0.3, 'anterior crest fascicle'], [0.5, 'middle fascicle'],
      [0.7, 'posterior crest fascicle'], [0.9, 'posterior spine fascicle'], [1, 'posterior border'],
    ],
    stepMm: 1,
  },
  'gluteus-minimus': {
    superficial: { kind: 'constant', direction: [-0.72, 0, -0.69] },
    reason: 'outward and backward, square to the line between the anterior and the posterior border of the origin: the way the wing of the ilium faces',
    borders: ['anterior border', 'posterior border'],
    corners: [[-125, 90, 23], [-71, 62, -32], [-128, -6, -24], [-146, -26, -8]],
    along: FAN,
    fascicles: [
      [0, 'anterior border'], [0.1, 'foremost fascicle'], [0.3, 'anterior fascicle'], [0.5, 'middle fascicle'],
      [0.7, 'posterior fascicle'], [0.9, 'notch fascicle'], [1, 'posterior border'],
    ],
    stepMm: 1,
  },
  piriformis: {
    superficial: { kind: 'constant', direction: [-0.3, 0, -0.95] },
    reason: 'backward and outward, square to the belly where it leaves the greater sciatic foramen',
    borders: ['upper border', 'lower border'],
    corners: [[-32, 60, -30], [-32, 22, -62], [-136, -5, -8], [-136, 0, -8]],
    along: FAN,
    fascicles: [
      [0, 'upper border'], [0.12, 'second sacral fascicle, upper'], [0.35, 'second sacral fascicle'], [0.65, 'third sacral fascicle'],
      [0.88, 'fourth sacral fascicle'], [1, 'lower border'],
    ],
    stepMm: 0.5,
  },
  'gemellus-superior': {
    superficial: { kind: 'constant', direction: [-0.48, 0, -0.88] },
    reason: 'backward and outward, square to the line from the ischial spine to the trochanter',
    borders: ['upper border', 'lower border'],
    corners: [[-46, 13, -42], [-47, 2, -44], [-125, -13, -1], [-125, -9, -1]],
    along: SHORT,
    fascicles: [[0, 'upper border'], [0.2, 'upper fascicle'], [0.5, 'middle fascicle'], [0.8, 'lower fascicle'], [1, 'lower border']],
    stepMm: 0.5,
  },
  'gemellus-inferior': {
    superficial: { kind: 'constant', direction: [-0.48, 0, -0.88] },
    reason: 'backward and outward, square to the line from the tuberosity to the trochanter',
    borders: ['upper border', 'lower border'],
    corners: [[-57, -12, -45], [-62, -30, -48], [-125, -14, -2], [-125, -9, -2]],
    along: SHORT,
    fascicles: [[0, 'upper border'], [0.2, 'upper fascicle'], [0.5, 'middle fascicle'], [0.8, 'lower fascicle'], [1, 'lower border']],
    stepMm: 0.5,
  },
  'obturator-internus': {
    superficial: { kind: 'away-from-axis', through: [-70, 0, 3], along: VERTICAL },
    reason: 'away from the vertical line through the acetabulum, round which the muscle turns at the lesser notch',
    borders: ['upper border', 'lower border'],
    corners: [[-45, 14, 15], [-38, -38, -3], [-119, -14, -10], [-119, -9, -12]],
    along: [0, 0.08, 0.2, 0.33, 0.45, 0.57, 0.7, 0.85, 1],
    fascicles: [[0, 'upper border'], [0.12, 'quadrilateral plate fascicle'], [0.37, 'upper membrane fascicle'], [0.63, 'lower membrane fascicle'], [0.88, 'ramus fascicle'], [1, 'lower border']],
    stepMm: 0.5,
  },
  'quadratus-femoris': {
    superficial: { kind: 'constant', direction: [0, 0, -1] },
    reason: 'straight backward, square to the flat quadrangle',
    borders: ['upper border', 'lower border'],
    corners: [[-60, -25, -30], [-63, -55, -33], [-118, -66, -25], [-126, -22, -25]],
    along: SHORT,
    fascicles: [[0, 'upper border'], [0.12, 'uppermost fascicle'], [0.37, 'upper fascicle'], [0.63, 'lower fascicle'], [0.88, 'lowest fascicle'], [1, 'lower border']],
    stepMm: 0.5,
  },
  semitendinosus: {
    superficial: { kind: 'constant', direction: [0.45, 0, -0.9] },
    reason: 'backward and inward, so that the tendon is still seen broadside where it turns forward below the knee',
    borders: ['medial border', 'lateral border'],
    corners: [[-42, -50, -40], [-60, -50, -38], [-68, -528, 15], [-60, -510, 20]],
    along: STRAP,
    fascicles: [[0, 'medial border'], [0.2, 'medial fascicle'], [0.5, 'middle fascicle'], [0.8, 'lateral fascicle'], [1, 'lateral border']],
    stepMm: 0.5,
  },
  'biceps-femoris-long-head': {
    superficial: { kind: 'constant', direction: [-0.2, 0, -1] },
    reason: 'backward and a little outward, square to the back of the thigh where the belly lies',
    borders: ['medial border', 'lateral border'],
    corners: [[-50, -48, -42], [-63, -48, -42], [-122, -480, -15], [-113, -483, -18]],
    along: STRAP,
    fascicles: [[0, 'medial border'], [0.2, 'medial fascicle'], [0.5, 'middle fascicle'], [0.8, 'lateral fascicle'], [1, 'lateral border']],
    stepMm: 1,
  },
  ...BACK_GUIDES,
  ...PELVIC_GUIDES,
  ...THIGH_MUSCLE_GUIDES,
  ...POSTERIOR_LEG_GUIDES,
  ...ANTERIOR_LEG_GUIDES,
  ...FASCIA_GUIDES,
};
