import { authored } from '../muscles/anatomy-terms.ts';
import type { NerveTable } from './nerve-table.ts';
import { station } from './nerve-table.ts';

/** The two branches of the sciatic nerve, the skin nerve beside it, and the nerve of the front of the thigh. */
export const LIMB_NERVE_TABLES: readonly NerveTable[] = [
  {
    id: 'tibial-nerve',
    faces: [0, 0, -1],
    strands: [{
      name: 'trunk',
      stations: [
        station('within the end of the sciatic nerve', [-82, -322, -16], 5.5, 4.5), station('upper corner of the hollow of the knee', [-79, -360, -25], 7, 5),
        station('middle of the hollow of the knee', [-76, -400, -37], 7.5, 5.5), station('between the heads of gastrocnemius', [-74, -425, -40], 7, 5),
        station('behind popliteus', [-71, -452, -29], 6.5, 4.8), station('on popliteus', [-72, -468, -32], 6.4, 4.6), station('into the arch of soleus', [-76.5, -486, -31.5], 5.8, 3.8),
        station('under the arch of soleus', [-84, -504, -22], 5.4, 3.4),
        station('on tibialis posterior, upper calf', [-90, -523, -22.5], 5.2, 3.4), station('on tibialis posterior', [-92, -540, -25], 5.2, 3.4), station('mid-calf', [-84, -600, -25], 5.2, 3.4),
        station('below mid-calf, on flexor digitorum longus', [-80, -640, -20], 5.2, 3.6), station('lower calf', [-75, -680, -20], 5.4, 3.8), station('where the Achilles tendon begins', [-70, -720, -24], 5.6, 4),
        station('between the Achilles tendon and the tibia', [-63, -760, -28], 5.5, 4), station('behind the inner ankle', [-54, -800, -25], 5.2, 3.6), station('below the inner ankle', [-50, -824, -18], 4.8, 3.4),
      ],
      // its arch is drawn too tight for the nerve: it keeps to popliteus, as it does in the body
      through: ['soleus'],
    }],
    provenance: authored('midline of the hollow of the knee, arch of soleus, half-way between the Achilles tendon and the inner ankle; width 5–7.5 mm by judgement; checked on renders from six sides'),
  },
  {
    id: 'common-fibular-nerve',
    faces: [0, 0, -1],
    strands: [{
      name: 'trunk',
      stations: [
        station('within the end of the sciatic nerve', [-85, -322, -16], 4.5, 3.8), station('along the inner border of biceps', [-84, -368, -25], 5, 3.8),
        station('beside the long head of biceps', [-89, -390, -30], 5, 3.7), station('on the outer head of gastrocnemius', [-97, -414, -35], 5, 3.6), station('behind the outer condyle', [-109, -438, -35], 4.8, 3.4),
        station('behind the head of the fibula', [-117, -463, -28], 4.6, 3.2), station('below the head of the fibula', [-121.5, -480, -18], 4.5, 3),
        station('round the neck of the fibula', [-121, -491, -7], 4.2, 2.8), station('before the neck, where it divides', [-116, -500, 2], 3.8, 2.6),
      ],
      // under the arch of its upper end
      through: ['fibularis-longus', 'extensor-digitorum-longus'],
    }],
    provenance: authored('from the division along biceps to the back of the head of the fibula and round its neck; width 4–5 mm by judgement; checked on renders from six sides'),
  },
  {
    id: 'posterior-femoral-cutaneous-nerve',
    faces: [0, 0, -1],
    strands: [{
      name: 'trunk',
      stations: [
        station('before piriformis', [-46, 27, -42], 2.8, 2.2), station('under the lower border of piriformis', [-59, 13, -51], 3, 2.2), station('on the sciatic nerve', [-76, -6, -51], 3, 2.2),
        station('level with the tuberosity', [-89, -36, -46], 3, 2.2), station('gluteal fold', [-90, -80, -47], 3, 2.2), station('under the fascia, on the long head of biceps', [-87, -140, -58], 2.8, 2.2),
        station('mid-thigh', [-83, -220, -57], 2.6, 2), station('lower thigh', [-80, -310, -54], 2.4, 1.9), station('hollow of the knee', [-78, -390, -49], 2.2, 1.8),
      ],
      through: [],
    }],
    provenance: authored('below piriformis beside the sciatic nerve, then in the midline of the back of the thigh under the deep fascia; 2–3 mm by judgement; checked on renders from six sides'),
  },
  {
    id: 'femoral-nerve',
    faces: [0, 0, 1],
    strands: [{
      name: 'trunk',
      stations: [
        station('within psoas, level with L4', [-62, 140, -3], 4.5, 3.2), station('leaves psoas behind its outer border', [-79, 117, -6], 5, 3.4), station('groove between psoas and iliacus', [-85, 99, 9], 5.6, 3.6),
        station('lower in the groove', [-84.5, 80, 24], 6, 3.8), station('out of the groove, before iliacus', [-83.5, 58, 36], 6.5, 3.8), station('behind the inguinal ligament', [-82, 24, 49], 7.5, 3.6),
        station('in the triangle of the thigh', [-83, -12, 49.5], 8, 3.4), station('where it splits', [-83, -34, 46.5], 8.5, 3), station('among its branches', [-83.5, -52, 42.5], 4, 2.4),
      ],
      through: ['psoas-major'],
    }, {
      name: 'branch to rectus femoris and vastus lateralis',
      stations: [
        station('within the end of the trunk', [-84, -36, 46.5], 3, 2.4), station('inner border of rectus femoris', [-87, -56, 36], 3, 2.4), station('under rectus femoris', [-95, -80, 26], 2.8, 2.2),
        station('on vastus intermedius', [-108, -105, 32], 2.8, 2.2), station('front border of vastus lateralis, upper thigh', [-124, -145, 41], 2.6, 2.1), station('between vastus lateralis and intermedius, under rectus', [-129, -190, 49], 2.4, 1.9),
        station('into the front border of vastus lateralis', [-131, -240, 52.5], 2.1, 1.7),
      ],
      through: [],
    }],
    provenance: authored('through psoas, in the groove between psoas and iliacus, behind the inguinal ligament outside the artery; of its many branches the one under rectus femoris to vastus lateralis; 6–9 mm broad, the branch 2–3, by judgement; checked on renders from six sides'),
  },
];
