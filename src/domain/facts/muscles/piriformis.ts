import { founding, general, published } from '../claim.ts';
import { BREATHE, HOLD, PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const PIRIFORMIS: MuscleFacts = {
  id: 'piriformis',
  names: { english: 'Piriformis', latin: 'Musculus piriformis', lay: 'pear-shaped muscle deep in the buttock', fma: 'FMA22340' },
  origin: founding('Front of the sacrum (S2–S4), between and beside the foramina.', '001'),
  insertion: founding('Tip of the greater trochanter, inner side.', '001'),
  nerve: general('Nerve to piriformis (S1, S2).'),
  action: founding('Outwardly rotates the straight hip, abducts the bent one; lies next to the sciatic nerve.', '001'),
  points: [
    {
      id: 'piriformis-tp1',
      name: 'Lateral point',
      lay: 'deep behind the hip joint',
      location: [
        founding('The outer point, held responsible for pain and tenderness at the hip joint.', '004'),
        general('Where the middle and outer thirds of the line from sacrum to trochanter meet.'),
      ],
      pattern: [
        founding('Reported behind and beside the hip joint.', '004', 'medlink-piriformis', 'namtpt-piriformis'),
        published('Across the buttock; may spread down the upper two thirds of the back of the thigh.', 'medlink-piriformis', 'namtpt-piriformis'),
        published('The pattern ends above the knee; pain below it suggests the nerve.', 'medlink-piriformis'),
      ],
      looksLike: [
        founding('Sciatica from a disc or a narrow canal; compression of the nerve by the muscle (piriformis syndrome); deep gluteal syndrome.', '001', '004'),
        published('Sacroiliac or facet joint trouble.', 'namtpt-piriformis', 'morningside-acupuncture'),
      ],
      notes: [],
    },
    {
      id: 'piriformis-tp2',
      name: 'Medial point',
      lay: 'deep beside the sacrum',
      location: [general('Just beside the edge of the sacrum, at the greater sciatic notch.')],
      pattern: [
        published('Reported over the sacroiliac region.', 'medlink-piriformis', 'namtpt-piriformis'),
        founding('Across the buttock; may spread down the upper two thirds of the back of the thigh.', '004', 'medlink-piriformis', 'namtpt-piriformis'),
      ],
      looksLike: [founding('Sciatica from a disc or a narrow canal.', '001'), published('Sacroiliac dysfunction.', 'morningside-acupuncture')],
      notes: [founding('When the nerve itself is pressed, burning and tingling along its course come on top; that is no muscle pattern and is not drawn here.', '001')],
    },
  ],
  setsOff: [
    founding('Sitting, walking, inward rotation of the hip.', '001'),
    published('Driving with gas and brake; stairs, running, standing on one leg.', 'learnandfeelbetter-piriformis', 'morningside-acupuncture'),
    general('A slip or twist on a fixed leg; long straddling.'),
  ],
  find: [
    founding('Deep, between sacrum and trochanter; slight bending and inward rotation of the hip helps. It can be very uncomfortable.', '001'),
    published('Nearly half of the belly lies inside the pelvis and is out of reach from outside.', 'musclepain-piriformis'),
  ],
  relief: [
    HOLD,
    BREATHE,
    founding('A massage ball; a roller is too broad.', '001'),
    founding('Figure-four lying down; pigeon pose.', '002'),
    founding('Strengthen glutes, trunk and hip abductors.', '001'),
  ],
  cautions: [
    founding('The sciatic nerve runs under the muscle and in about one person in ten through or over it: stop at electric pain, tingling or numbness.', '001', 'poutoglidou-2020'),
    published('Such variants are as common in people without complaints as in operated ones, so a variant alone explains little.', 'smoll-2010'),
    ...PRESSING_CAUTIONS,
  ],
  reviewed: false,
};
