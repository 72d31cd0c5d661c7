import type { NerveId, NerveVariant } from '../ids.ts';
import { founding, general, plainly, published } from './claim.ts';
import { LUMBAR_AND_LEG_NERVES } from './lumbar-and-leg-nerves.ts';
import type { Claim } from './types.ts';

export interface NerveFacts {
  readonly id: NerveId;
  /** moves no muscle */
  readonly skinOnly?: true;
  readonly roots: Claim;
  readonly course: Claim;
  readonly supplies: Claim;
  /** what a hand should know of it */
  readonly cautions: readonly Claim[];
}

/** One way in which the sciatic nerve passes piriformis, and how often it was found. */
export interface SciaticVariant {
  readonly id: NerveVariant;
  readonly arrangement: Claim;
  readonly found: readonly Claim[];
}

const LIMBS_294 = 'natsis-2014', LIMBS_80 = 'jcdr-sciatic-80-limbs';
const found = (share294: string, share80: string): readonly Claim[] => [published(`${share294} of 294 limbs.`, LIMBS_294), published(`${share80} of 80 limbs.`, LIMBS_80)];

/** Beaton and Anson's list, in its order. */
export const SCIATIC_VARIANTS: Readonly<Record<NerveVariant, SciaticVariant>> = {
  a: { id: 'a', arrangement: published('Undivided, below piriformis: the usual way.', LIMBS_80), found: [...found('93.6 %', '81.25 %'), published('90 % when 44 studies are pooled.', 'poutoglidou-2020'), published('83 % of a Nigerian series.', 'mbaka-osinubi-2022')] },
  b: { id: 'b', arrangement: published('Divided: one part, mostly the common fibular, between the heads of piriformis, the other below it.', LIMBS_80), found: found('4.1 %', '10 %') },
  c: { id: 'c', arrangement: published('Divided: one part above piriformis, the other below it.', LIMBS_80), found: found('0.3 %', '3.75 %') },
  d: { id: 'd', arrangement: published('Undivided, between the heads of piriformis.', LIMBS_80), found: found('0.3 %', '2.5 %') },
  e: { id: 'e', arrangement: published('Divided: one part between the heads of piriformis, the other above it.', LIMBS_80), found: found('None', '2.5 %') },
  f: { id: 'f', arrangement: published('Undivided, above piriformis.', LIMBS_80), found: found('0.3 %', 'None') },
};

/** What the variants mean, and what they do not. */
export const VARIANTS_MEANING: readonly Claim[] = [
  plainly(
    published('Some variant was found in 16.9 % of 6,062 cadavers and in 16.2 % of those operated for piriformis syndrome: no meaningful difference.', 'smoll-2010'),
    'Many people whose buttock never hurts have such a variant.',
  ),
  published('31 % of East Asian samples; over all, more than one nerve in ten runs through or above the muscle.', 'poutoglidou-2020'),
  general('Where a type passes between the heads, the model shows the nerve through one belly: real ones part around it.'),
];

export const NERVE_FACTS: Readonly<Record<NerveId, NerveFacts>> = {
  'sciatic-nerve': {
    id: 'sciatic-nerve',
    roots: general('Spinal roots L4–S3.'),
    course: published('Leaves the pelvis below piriformis, runs half-way between the ischial tuberosity and the greater trochanter, then down the middle of the back of the thigh.', 'currin-2015'),
    supplies: general('The hamstrings; through its two branches everything below the knee but a strip of skin on the inner side.'),
    cautions: [
      founding('It lies next to piriformis, so a tight muscle there may be felt along the leg.', '001'),
      general('Tingling, numbness or an electric feeling down the leg while pressing: let go at once and move the place of pressure.'),
    ],
  },
  'tibial-nerve': {
    id: 'tibial-nerve',
    roots: general('Spinal roots L4–S3, the larger branch of the sciatic nerve.'),
    course: general('Down the middle of the hollow of the knee, between the heads of gastrocnemius, under the arch of soleus, and behind the inner ankle to the sole.'),
    supplies: general('The muscles of the calf and the sole; the skin of the heel and the sole.'),
    cautions: [general('In the hollow of the knee it lies just under the fascia beside the vessels: no pressure there.')],
  },
  'common-fibular-nerve': {
    id: 'common-fibular-nerve',
    roots: general('Spinal roots L4–S2, the smaller branch of the sciatic nerve.'),
    course: general('Along biceps femoris to the back of the head of the fibula and round its neck, where it divides.'),
    supplies: general('The muscles that lift the foot and turn it out; the skin of the outer leg and the back of the foot.'),
    cautions: [general('At the neck of the fibula it lies on the bone under the skin: pressing, or crossing the legs for long, can numb the back of the foot. A foot that drops belongs to a doctor.')],
  },
  'posterior-femoral-cutaneous-nerve': {
    id: 'posterior-femoral-cutaneous-nerve',
    skinOnly: true,
    roots: general('Spinal roots S1–S3.'),
    course: general('Out of the pelvis below piriformis beside the sciatic nerve, then under the fascia in the middle of the back of the thigh.'),
    supplies: general('The skin of the lower buttock, the back of the thigh and the hollow of the knee.'),
    cautions: [],
  },
  'superior-gluteal-nerve': {
    id: 'superior-gluteal-nerve',
    roots: general('Spinal roots L4–S1.'),
    course: general('Out of the pelvis above piriformis, then forward between gluteus medius and minimus.'),
    supplies: general('Gluteus medius, gluteus minimus and tensor fasciae latae.'),
    cautions: [],
  },
  'inferior-gluteal-nerve': {
    id: 'inferior-gluteal-nerve',
    roots: general('Spinal roots L5–S2.'),
    course: general('Out of the pelvis below piriformis and at once into the deep face of gluteus maximus.'),
    supplies: general('Gluteus maximus.'),
    cautions: [],
  },
  'pudendal-nerve': {
    id: 'pudendal-nerve',
    roots: general('Spinal roots S2–S4.'),
    course: general('Below piriformis out of the pelvis, round the ischial spine behind the sacrospinous ligament, and through the lesser sciatic foramen into the canal on obturator internus.'),
    supplies: general('The muscles of the perineum, the outer sphincters and the skin of the saddle area.'),
    cautions: [general('A numb saddle area, or new trouble with bladder or bowel, is an emergency.')],
  },
  'femoral-nerve': {
    id: 'femoral-nerve',
    roots: general('Spinal roots L2–L4.'),
    course: general('Through psoas, in the groove between psoas and iliacus, and behind the inguinal ligament outside the artery into the thigh.'),
    supplies: general('Iliacus, the quadriceps, sartorius and pectineus; the skin of the front of the thigh and the inner leg.'),
    cautions: [general('In the groin it lies beside the artery: no pressure where a pulse is felt.')],
  },
  ...LUMBAR_AND_LEG_NERVES,
};

export const nerveClaims = ({ roots, course, supplies, cautions }: NerveFacts): readonly Claim[] => [roots, course, supplies, ...cautions];
export const variantClaims = (): readonly Claim[] => [...Object.values(SCIATIC_VARIANTS).flatMap(({ arrangement, found: shares }) => [arrangement, ...shares]), ...VARIANTS_MEANING];
