import { exercise, general, plainly, published } from '../claim.ts';
import { REPETITIONS } from '../exercises.ts';
import { BORROWED_HOLD, BREATHE, PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const TIBIALIS_ANTERIOR: MuscleFacts = {
  id: 'tibialis-anterior',
  names: { english: 'Tibialis anterior', latin: 'Musculus tibialis anterior', lay: 'front shin muscle', fma: 'FMA22544' },
  origin: general('Outer condyle and upper two thirds of the outer face of the tibia, with the membrane between the leg bones.'),
  insertion: general('Inner and lower face of the medial cuneiform and base of the first metatarsal.'),
  nerve: general('Deep fibular nerve (L4, L5).'),
  action: general('Lifts the foot and turns its sole inward.'),
  points: [
    {
      id: 'tibialis-anterior-tp1',
      name: 'Upper third',
      lay: 'front of the leg, outside the shin',
      location: [published('In the upper third of the belly.', 'ora-tibialis-anterior')],
      pattern: [
        published('Reported at the front of the ankle, three to five centimetres across, and in the whole big toe.', 'nielasher-tibialis-anterior', 'ora-tibialis-anterior'),
        published('May be felt vaguely along the shin.', 'nielasher-tibialis-anterior'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  symptoms: [published('Pain in big toe and ankle; stumbling over the toes.', 'the-wellness-digest')],
  aggravating: [published('Uneven ground, working a pedal, stubbing the toe.', 'nielasher-tibialis-anterior')],
  setsOff: [published('A blow, a twisted ankle, boots that do not fit.', 'nielasher-tibialis-anterior')],
  perpetuating: [general('A short calf, against which it has to lift the foot.')],
  looksLike: [published('A lumbar disc, shin splints, gout, a sprained big toe (turf toe), compartment syndrome.', 'nielasher-tibialis-anterior')],
  motion: [general('Pointing the foot down hurts.')],
  find: [
    published('In the upper third of the muscle.', 'ora-tibialis-anterior'),
    general('Foot drawn up and inward: the tendon stands out in front of the inner ankle, the belly beside the edge of the shin.'),
  ],
  relief: [
    general('Thumb or roller on the muscle, off the shin bone.'),
    BREATHE,
    REPETITIONS,
    general('See to the length of the calf first.'),
  ],
  hold: BORROWED_HOLD,
  stretches: [exercise('Seated foot pull', general('For the front of the shin.'), ['Sit and lay the ankle on the other knee.', 'With the hand, draw the top of the foot down and back until the front of the shin stretches.'], 30)],
  strengthening: [exercise('Toe lifts', general('Slow and controlled.'), ['Stand with the back against a wall, heels a foot’s length away from it.', 'Lift the forefeet.', 'Lower them slowly.'])],
  cautions: [
    plainly(
      general('A tense, numb, swollen shin after exertion or a blow, with growing pain, is an emergency (compartment syndrome), not a case for pressing.'),
      'Shin hard, numb and swelling after effort or a blow? Go to hospital now.',
    ),
    ...PRESSING_CAUTIONS,
  ],
  reviewed: false,
};
