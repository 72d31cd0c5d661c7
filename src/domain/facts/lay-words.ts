import type { PointId } from '../names.ts';

/** Further words in which somebody without anatomy asks for a point, for the search: where a hand, a pocket or a seam lies. */
export const LAY_WORDS: Partial<Readonly<Record<PointId, string>>> = {
  'gluteus-medius-tp1': 'knot lump hard sore tender spot above the back pocket jeans under below the belt hip bone dimple top of the buttock',
  'gluteus-medius-tp2': 'knot above the side pocket belt hip bone',
  'gluteus-medius-tp3': 'knot above the front pocket belt hip bone',
  'gluteus-minimus-anterior-tp1': 'knot trouser seam sciatica shooting runs down the outside of the leg outer side to the ankle foot',
  'gluteus-minimus-posterior-tp1': 'knot under the back pocket sciatica shooting runs down the back of the leg calf',
  'piriformis-tp1': 'knot in the middle of the buttock under the back pocket wallet sitting sciatica',
  'piriformis-tp2': 'knot behind the hip bump under the back pocket wallet sitting sciatica',
  'quadratus-lumborum-superficial-upper': 'knot beside the spine under the ribs waist',
  'quadratus-lumborum-superficial-lower': 'knot in the waist above the hip bone belt',
  'gluteus-maximus-tp3': 'knot beside the tailbone sitting chair',
  'coccygeus-tp1': 'tailbone sitting chair',
  'soleus-tp1': 'heel first steps in the morning',
  'gastrocnemius-tp1': 'calf cramp cramps at night',
  'tensor-fasciae-latae-tp1': 'knot at the front pocket trouser seam',
  'psoas-major-tp1': 'knot deep in the belly hip flexor',
  'semitendinosus-tp1': 'knot back of the thigh hamstring sitting edge of the chair',
};
