import { founding, general, named, partly, published } from '../claim.ts';
import { CLAMSHELL, FIGURE_FOUR, KNEE_TO_OPPOSITE_SHOULDER, PIGEON, REPETITIONS } from '../exercises.ts';
import { BREATHE, HOLD, PRESSING_CAUTIONS, USUAL_HOLD } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const PIRIFORMIS: MuscleFacts = {
  id: 'piriformis',
  names: { english: 'Piriformis', latin: 'Musculus piriformis', lay: 'pear-shaped muscle deep in the buttock', fma: 'FMA22340' },
  origin: partly('Front of the sacrum (S2–S4), between and beside the foramina.', '001'),
  insertion: partly('Tip of the greater trochanter, inner side.', '001'),
  nerve: general('Nerve to piriformis (S1, S2).'),
  action: founding('Short and deep, from sacrum to greater trochanter: rotates the hip outward, abducts it and steadies the joint. The sciatic nerve and blood vessels lie beside it.', '001', '004'),
  points: [
    {
      id: 'piriformis-tp1',
      name: 'Lateral point',
      lay: 'deep behind the hip joint',
      location: [
        named('outer', founding('The outer point, held chiefly responsible for pain and tenderness at the hip joint.', '004')),
        general('Where the middle and outer thirds of the line from sacrum to trochanter meet.'),
      ],
      pattern: [
        named('refers', founding('Reported in the buttock and at the hip joint, behind it and beside it.', '004', 'medlink-piriformis', 'namtpt-piriformis')),
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
      notes: [founding('When the nerve itself is pressed, numbness and tingling along its course come on top; that is no muscle pattern and is not drawn here.', '001')],
    },
  ],
  symptoms: [
    named('often', founding('It is named often when points in the buttock are spoken of: pain deep in the buttock and down the back of thigh and leg, at times with numbness and tingling, which are a reason to be examined.', '001', '003')),
    published('Pain of low back, buttock, hip and back of the thigh; pain at stool.', 'namtpt-piriformis'),
    founding('Pain and tenderness of the hip joint.', '004'),
    published('What radiates mostly does not pass the knee.', 'learnandfeelbetter-piriformis'),
  ],
  aggravating: [
    founding('Sitting, walking, inward rotation of the hip.', '001'),
    published('Driving with gas and brake.', 'learnandfeelbetter-piriformis'),
    published('Long sitting, running, stairs, standing on one leg.', 'morningside-acupuncture'),
  ],
  setsOff: [
    founding('The muscle tightening, or in spasm.', '001'),
    general('Slipping or twisting over a leg that is fixed, catching a fall, forced rotation under load; long straddling.'),
  ],
  perpetuating: [
    published('A shifted sacroiliac joint often goes with it.', 'namtpt-piriformis'),
    general('A long second toe, unequal legs, long sitting with bent and spread hips.'),
  ],
  looksLike: [
    founding('Sciatica from a disc or a narrow canal; the nerve pressed by the muscle itself.', '001'),
    founding('Deep gluteal syndrome.', '004'),
    published('A slipped disc, sacroiliac or facet joint.', 'namtpt-piriformis', 'morningside-acupuncture'),
  ],
  motion: [
    founding('Inward rotation brings it on, most of all in the FAIR position.', '001'),
    founding('Inward rotation may be limited.', '004'),
  ],
  find: [
    named('between', founding('Deep, between sacrum and trochanter; slight bending and inward rotation of the hip helps. It can be very uncomfortable.', '001')),
    published('Almost half of its belly is inside the pelvis, where only trained clinicians reach it.', 'musclepain-piriformis'),
    general('Its line runs from a little above the trochanter to the edge of the sacrum below the posterior inferior spine; the outer point lies where the middle and outer thirds meet.'),
  ],
  relief: [
    HOLD,
    BREATHE,
    REPETITIONS,
    founding('A massage ball, breathing and sinking onto it; a roller hardly reaches it, though the same text names rolling it as well.', '001'),
  ],
  hold: USUAL_HOLD,
  stretches: [FIGURE_FOUR, PIGEON, KNEE_TO_OPPOSITE_SHOULDER],
  strengthening: [{ ...CLAMSHELL, ...founding('One text asks for stronger glutes, trunk and hip abductors; another names this exercise.', '001', '003') }],
  cautions: [
    named('nerve', founding('The sciatic nerve runs under the muscle, in about one of ten people through or over it: stop at electric pain, tingling or numbness.', '001', 'poutoglidou-2020')),
    published('The nerve lies about one third of the way from the posterior spine to the sit bone.', 'currin-2015'),
    ...PRESSING_CAUTIONS,
  ],
  evidence: [
    published('Variants were found in 16.9 of 100 bodies that were dissected and in 16.2 of 100 people operated on: no meaningful difference, so that a variant by itself explains little.', 'smoll-2010'),
    published('Active points in 42 of 100 people with low back pain.', 'monclus-diez-2025'),
  ],
  reviewed: false,
};
