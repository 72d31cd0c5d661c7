import { exercise, general, plainly, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const POPLITEUS: MuscleFacts = {
  id: 'popliteus',
  names: { english: 'Popliteus', latin: 'Musculus popliteus', lay: 'muscle that unlocks the knee', fma: 'FMA22591' },
  origin: general('Pit below the lateral epicondyle of the femur, and the lateral meniscus.'),
  insertion: general('Back of the tibia, above the soleal line.'),
  nerve: general('Tibial nerve (L4, L5, S1).'),
  action: general('Turns the tibia inward on the femur and so unlocks the straight knee.'),
  points: [
    {
      id: 'popliteus-tp1',
      name: 'Point behind the knee',
      lay: 'deep in the hollow of the knee',
      location: [general('In the upper part, on the back of the upper tibia.')],
      pattern: [
        published('Reported behind the knee, in its middle, five to six centimetres across.', 'nielasher-popliteus', 'namtpt-popliteus'),
        published('May spread to the upper calf.', 'namtpt-popliteus', 'nielasher-popliteus'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  symptoms: [
    published('Pain behind the knee in crouching, running, going downhill and downstairs.', 'namtpt-popliteus'),
    published('A knee that is stiff in the morning.', 'nielasher-popliteus'),
  ],
  aggravating: [published('Running or skiing downhill, twisting on the leg.', 'namtpt-popliteus')],
  setsOff: [published('A strain of the posterior cruciate ligament.', 'namtpt-popliteus')],
  perpetuating: [published('Heavy squats, insoles that do not fit.', 'nielasher-popliteus')],
  looksLike: [published('A Baker’s cyst, a clot in the vein behind the knee, a torn meniscus or posterior cruciate ligament.', 'namtpt-popliteus')],
  motion: [published('The knee lacks a little of full extension.', 'nielasher-popliteus')],
  find: [general('With a bent knee: off the midline, on the upper inner border of the tibia, deep to the gastrocnemius; felt more than seen when the leg is turned inward.')],
  relief: [
    plainly(
      published('No tool: gentle movement instead. Pressing here oneself is generally advised against, so no time to hold is given.', 'nielasher-popliteus', 'the-wellness-digest'),
      'Do not press here yourself. Move the knee gently instead.',
    ),
    published('Whoever does not know the region goes to a professional.', 'the-wellness-digest'),
  ],
  stretches: [exercise('Knee straight, leg turned out', general('Gently, for the back of the knee.'), ['Sit with the heel on the floor in front of you.', 'Straighten the knee slowly.', 'Turn the foot a little outward at the end.'])],
  strengthening: [exercise('Shallow step-down', general('Control of the knee.'), ['Stand on a low step.', 'Lower the other heel toward the floor, the knee over the foot.', 'Come up again without twisting.'])],
  cautions: [published('Vessels and the tibial nerve cross the hollow of the knee in its midline: treatment there belongs to a professional.', 'nielasher-popliteus', 'the-wellness-digest'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
