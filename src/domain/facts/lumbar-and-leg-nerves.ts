import type { NerveId } from '../ids.ts';
import { general, published } from './claim.ts';
import type { NerveFacts } from './nerves.ts';

type Here =
  | 'saphenous-nerve' | 'obturator-nerve' | 'lateral-femoral-cutaneous-nerve' | 'anterior-femoral-cutaneous-nerve' | 'genitofemoral-nerve' | 'iliohypogastric-nerve' | 'ilioinguinal-nerve' | 'superior-cluneal-nerves' | 'middle-cluneal-nerves'
  | 'deep-fibular-nerve' | 'superficial-fibular-nerve' | 'sural-nerve';

/** What the lumbar plexus sends beside the femoral nerve, the skin nerves of the buttock, and the nerves of the leg below the tibial and the common fibular one. */
export const LUMBAR_AND_LEG_NERVES = {
  'saphenous-nerve': {
    id: 'saphenous-nerve',
    skinOnly: true,
    roots: general('Spinal roots L3 and L4, the longest branch of the femoral nerve.'),
    course: published('Through the canal under sartorius, out through the fascia at the inner side of the knee 5–6 cm below the adductor tubercle, then along the inner border of the shin beside the great saphenous vein to the inner ankle.', 'tothonglor-2013'),
    supplies: general('The skin of the inner side of the knee, the leg and the foot as far as the ball of the great toe.'),
    cautions: [
      published('Half a centimetre before the inner ankle it lies on the bone, mostly against the great saphenous vein.', 'saphenous-42-limbs'),
      general('Burning on the inner side of the knee or leg, without pain on moving a muscle, may come from it: no hard pressure on the inner knee or along the vein.'),
    ],
  },
  'obturator-nerve': {
    id: 'obturator-nerve',
    roots: general('Spinal roots L2–L4.'),
    course: general('Along the inner border of psoas and the side wall of the pelvis, through the obturator canal, then with one branch before and one behind adductor brevis.'),
    supplies: general('Obturator externus, the adductors and gracilis; a patch of skin on the inner thigh.'),
    cautions: [general('Pain of the inner thigh with weak adductors or numb skin there, rather than with a tender muscle, points to the nerve or to the pelvis: have it examined.')],
  },
  'lateral-femoral-cutaneous-nerve': {
    id: 'lateral-femoral-cutaneous-nerve',
    skinOnly: true,
    roots: general('Spinal roots L2 and L3.'),
    course: published('From the outer border of psoas across iliacus and under the inguinal ligament, on average 2 cm inside the front spine of the hip bone (between 0.3 and 4.6 cm), then over the front and outer side of the thigh.', 'hospodar-1999'),
    supplies: general('The skin of the front and outer side of the thigh; no muscle.'),
    cautions: [
      general('Trapped under the ligament (meralgia paraesthetica: tight belts, weight, long sitting) it burns or numbs the outer thigh without weakness.'),
      general('Press beside the front spine lightly, and let go when the thigh tingles.'),
    ],
  },
  'anterior-femoral-cutaneous-nerve': {
    id: 'anterior-femoral-cutaneous-nerve',
    skinOnly: true,
    roots: general('Spinal roots L2 and L3, branches of the femoral nerve.'),
    course: general('One branch through or past the upper sartorius and down the front of rectus femoris to the knee, one across sartorius down the inner side.'),
    supplies: general('The skin of the front and the inner side of the thigh as far as the kneecap.'),
    cautions: [general('Numb skin on the front of the thigh together with a knee that gives way points to the femoral nerve or its roots: have it examined.')],
  },
  'genitofemoral-nerve': {
    id: 'genitofemoral-nerve',
    roots: general('Spinal roots L1 and L2.'),
    course: general('Through the front of psoas and down on it; one branch behind the inguinal ligament into the thigh, one through the canal of the groin.'),
    supplies: general('A hand’s breadth of skin below the middle of the groin; the skin of the genitals and, in men, the muscle that lifts the testicle.'),
    cautions: [general('It lies on the face of psoas that a hand in the belly reaches: a shooting feeling into the groin or the genitals means let go.')],
  },
  'iliohypogastric-nerve': {
    id: 'iliohypogastric-nerve',
    roots: published('L1, often with T12; in some people T11 and T12.', 'klaassen-2011'),
    course: published('From psoas across quadratus lumborum into the wall of the belly above the crest of the hip bone; enters the front wall 2.8 cm inside and 1.4 cm below the front spine and ends 4 cm from the midline (means of 200).', 'klaassen-2011'),
    supplies: general('The lowest part of the two inner sheets of the wall of the belly; the skin over the side of the buttock and above the pubic bone.'),
    cautions: [general('Behind it lies the kidney: no deep pressure below the last rib.')],
  },
  'ilioinguinal-nerve': {
    id: 'ilioinguinal-nerve',
    roots: published('L1 in 65 %, with T12 or L2 in most of the others (200 nerves).', 'klaassen-2011'),
    course: published('Below the iliohypogastric nerve across quadratus lumborum and iliacus; enters the front wall 2.8 cm inside and 4 cm below the front spine, runs in the canal of the groin and ends 3 cm from the midline (means of 200).', 'klaassen-2011'),
    supplies: general('The skin of the groin, the inner root of the thigh and the front of the genitals.'),
    cautions: [general('Groin pain after a hernia operation may come from it; a new lump in the groin belongs to a doctor.')],
  },
  'superior-cluneal-nerves': {
    id: 'superior-cluneal-nerves',
    skinOnly: true,
    roots: published('Usually the back branches of L1–L3; they may arise anywhere from T11 to L5.', 'iwanaga-2019'),
    course: published('Behind quadratus lumborum, through the fascia of the low back near the crest of the hip bone, and over the crest: the innermost 6.5–8 cm from the midline, the others each about a centimetre further out.', 'lu-1998', 'iwanaga-2019', 'tubbs-2010'),
    supplies: general('The skin of the upper buttock as far as the trochanter.'),
    cautions: [
      published('Trapped at the crest they give pain in the low back and the buttock that may be taken for sciatica: one tender place on the crest about 7 cm from the midline.', 'iwanaga-2019', 'loubser-cluneal'),
      published('37 % of 89 innermost branches ran through a tunnel of bone and fascia; two were badly squeezed.', 'kuniya-2011'),
      general('Not with a hard tool on the crest itself: press the muscle below it.'),
    ],
  },
  'middle-cluneal-nerves': {
    id: 'middle-cluneal-nerves',
    skinOnly: true,
    roots: general('The back branches of S1–S3.'),
    course: published('Through the muscles on the back of the sacrum, past the back spine of the hip bone (on average 2 cm above it, at it and 1.5 cm below it), to the inner buttock.', 'tubbs-2010'),
    supplies: general('The skin over the sacrum and the inner part of the buttock.'),
    cautions: [general('They pass over or under the long ligament behind the sacroiliac joint: pain there need not come from the joint.')],
  },
  'deep-fibular-nerve': {
    id: 'deep-fibular-nerve',
    roots: general('Spinal roots L4–S1, one of the two branches of the common fibular nerve.'),
    course: general('Through extensor digitorum longus onto the membrane between the bones, down beside tibialis anterior, and between the tendons over the front of the ankle to the first gap of the toes.'),
    supplies: general('The muscles that lift the foot and the toes; the skin between the great and the second toe.'),
    cautions: [general('A tight, very painful shin after a blow or a long run, with numbness between the first two toes, is an emergency (compartment syndrome). A foot that drops belongs to a doctor.')],
  },
  'superficial-fibular-nerve': {
    id: 'superficial-fibular-nerve',
    roots: general('Spinal roots L4–S1, one of the two branches of the common fibular nerve.'),
    course: published('Between fibularis longus and extensor digitorum longus; through the fascia about 12 cm above the ankle in the commonest form, then under the skin over the front of the ankle.', 'superficial-fibular-25-limbs'),
    supplies: general('Fibularis longus and brevis; the skin of the outer lower leg and the back of the foot.'),
    cautions: [general('Where it comes through the fascia, a hand’s breadth above the outer ankle, pressure may tingle into the back of the foot: move the place.')],
  },
  'sural-nerve': {
    id: 'sural-nerve',
    skinOnly: true,
    roots: general('Spinal roots S1 and S2, from the tibial nerve, mostly with a branch from the common fibular nerve.'),
    course: published('In the groove between the heads of gastrocnemius, out through the fascia below mid-calf, along the outer border of the Achilles tendon, and 1–1.5 cm from the tip of the outer ankle round to the outer border of the foot.', 'sural-foot-nerves'),
    supplies: general('The skin of the back and outer side of the lower leg, the heel and the outer border of the foot.'),
    cautions: [general('Tingling along the outer heel or foot while pressing the middle of the calf is this nerve: move the place to one side.')],
  },
} as const satisfies Record<Here & NerveId, NerveFacts>;
