import { founding, general, named, published } from '../claim.ts';
import type { Topic } from '../knowledge-types.ts';
import { TOPIC_NAMES } from '../topic-names.ts';

export const FINDING: Topic = {
  id: 'finding',
  ...TOPIC_NAMES.finding,
  sections: [
    {
      id: 'assessment',
      title: 'The whole picture',
      claims: [
        named('whole', founding('History, touch, movement and, where they are needed, pictures are taken together.', '001')),
        named('reproduce', founding('A press that brings back the known pain suggests that a point has been found.', '002')),
        named('hip-movements', founding('Five movements of the hip are looked at: flexion, extension, abduction, outward and inward rotation. Pain in one of them helps to place the source.', '001')),
        named('active-passive', founding('What somebody can do alone is compared with how far the joint goes when it is moved by the examiner: a difference is a useful clue.', '001')),
        named('neuro', founding('Feeling in the leg, strength of the main muscle groups, knee and ankle reflex.', '001')),
        published('L4: knee reflex, feeling on the inner calf. L5: top of the foot, lifting the great toe, hip abductors. S1: ankle reflex, sole, outer foot and calf.', 'harrison-table-48-1'),
      ],
    },
    {
      id: 'tests',
      title: 'Tests in plain steps',
      claims: [
        named('fair', founding('FAIR: lying on the side, the upper hip is bent, drawn across and turned in. It speaks for the piriformis when the familiar pain in buttock or leg comes.', '001', 'droracle-fair')),
        published('The position is held for some tens of seconds.', 'droracle-fair'),
        general('FADIR is the same movement on the back, read for the hip joint: it counts when it brings pain of the groin. FAIR is read for the sciatic nerve.'),
        general('Two words for how good a test is. Sensitive: it finds most of those who have the trouble. Specific: it seldom points to it in those who do not.'),
        published('The figures that go with FAIR, 88 % sensitive and 83 % specific, belong to a version with nerve measurement, not to the plain manoeuvre.', 'fishman-2002'),
        published('Straight leg raise: lying on the back, the straight leg is lifted; pain that shoots into the leg counts. Its accuracy varies, and tight hamstrings mislead.', 'slr-review-2012'),
        published('For a sciatic nerve caught in the buttock it was 15 % sensitive and 95 % specific; the seated piriformis stretch 52 and 90 %.', 'martin-2014'),
        general('Seated piriformis stretch: sitting, the knee is straightened and the thigh drawn across and turned in, while a hand feels for the nerve in the buttock.'),
        published('Lifting the other leg (crossed) is specific for a root; the slump test is more sensitive and less specific.', 'msd-lumbosacral-radiculopathy'),
        general('FABER: the foot on the other knee, the knee sinks outward. Pain in the groin points to the hip, at the back to the sacroiliac joint.'),
        published('For the sacroiliac joint three or more positive tests of six were 94 % sensitive and 78 % specific in one series.', 'laslett-2005'),
        named('level-pelvis', founding('On one leg, gluteus medius of the standing side keeps the pelvis from dropping on the other.', '001')),
        named('trendelenburg', published('Trendelenburg: standing on the affected leg for up to 30 s; it counts when the pelvis drops on the other side.', 'etg-gtps')),
        published('Thirty seconds on one leg that bring back pain over the trochanter speak for gluteal tendons.', 'etg-gtps', 'lequesne-2008'),
      ],
      see: [{ to: 'part', id: 'piriformis' }, { to: 'condition', id: 'piriformis-syndrome' }],
    },
    {
      id: 'imaging',
      title: 'When pictures are needed',
      claims: [
        named('rules', founding('Mostly not: pictures are for strong pain that does not give way, lasting nerve signs, or suspected damage such as arthritis, a torn labrum or a narrow canal.', '001')),
        named('which', founding('An X-ray shows bone, MRI soft tissue; MRI can exclude a disc.', '001')),
      ],
      see: [{ to: 'topic', id: 'red-flags' }],
    },
    {
      id: 'reliability',
      title: 'How sure a touch is',
      claims: [
        published('Examiners agree poorly to fairly on where a point lies: a pooled kappa of 0.45, and 0.68 for tenderness.', 'rathbone-2017'),
        published('In 2009 a review did not recommend the examination as reliable.', 'lucas-2009'),
        published('A trained pair agreed well, in muscles of the upper body.', 'mayoral-2018'),
      ],
      see: [{ to: 'topic', id: 'evidence' }],
    },
  ],
};
