import { founding, general, named, plainly, published } from '../claim.ts';
import type { Topic } from '../knowledge-types.ts';
import { TOPIC_NAMES } from '../topic-names.ts';

export const TRIGGER_POINT: Topic = {
  id: 'trigger-point',
  ...TOPIC_NAMES['trigger-point'],
  sections: [
    {
      id: 'what',
      title: 'A tender spot in a tight band',
      claims: [
        named('definition', plainly(
          founding('A trigger point is described as an over-sensitive spot in a taut band of muscle, felt as a tender nodule. “Muscle knot” is the everyday word.', '000', '001', '002', '004'),
          'A small, sore lump in a tight string of muscle: what people call a knot.',
        )),
        named('any-muscle', founding('It may arise in any muscle; the gluteal muscles carry much load and are named often.', '000')),
        named('overlooked', founding('Points in the buttock are called common and often overlooked, since they may be felt in the back, the hip or the leg instead.', '000')),
        named('three-muscles', founding('In the buttock they lie in gluteus maximus, medius and minimus; pain from there may run down the leg much like sciatica.', '002')),
        named('tiny', founding('The knot itself may be tiny, and yet the pain may be severe.', '004')),
      ],
      see: [{ to: 'topic', id: 'evidence' }, { to: 'topic', id: 'referred-pain' }],
    },
    {
      id: 'kinds',
      title: 'Active, latent, satellite, key',
      claims: [
        named('active-latent', published('An active point hurts by itself; a latent one only when it is pressed; a satellite was set up by another point.', 'tina-baum-pelvic-floor', '004_b8923ee122280285.txt')),
        named('mostly-latent', founding('Most points are said to stay latent: mild, occasional, unnoticed.', '004')),
        general('The point that drives the others is called the key point.'),
      ],
      see: [{ to: 'topic', id: 'causes' }],
    },
    {
      id: 'not-a-spasm',
      title: 'Not the same as a spasm',
      claims: [
        named('spasm', founding('A trigger point is a single tight spot; in a spasm the whole muscle tightens against the will.', '000')),
        named('spasm-as-sign', founding('Another text counts spasm among the symptoms; here it is told as a sign that may come with it.', '001')),
      ],
    },
    {
      id: 'mechanism',
      title: 'How it might come about',
      claims: [
        named('cycle', founding('Proposed: fibres stay contracted, less blood comes through, waste stays, and this keeps the contraction going. Together with its pain this is called myofascial pain syndrome.', '001')),
        named('weak-link', founding('Another picture: the control that turns the signal of a nerve into the work of a muscle is the weak link, and load makes it fail.', '004')),
        general('Both are hypotheses; see the chapter on the evidence.'),
      ],
      see: [{ to: 'topic', id: 'evidence' }],
    },
    {
      id: 'symptoms',
      title: 'What people report',
      claims: [
        named('local', founding('Pain at the spot itself.', '000')),
        named('ache', founding('A deep ache or tenderness over the muscle.', '001')),
        named('sciatica-like', founding('Pain down the leg that is often taken for sciatica; whether a nerve or a muscle is the source has to be found out.', '001')),
        named('referred', founding('Pain felt elsewhere: low back, hip, leg.', '000')),
        named('stiff', founding('Stiffness, worse after having kept still.', '000')),
        named('range', founding('Movement that does not go as far: extension, abduction and rotation of the hip.', '000', '001')),
        named('tingling', founding('Numbness or tingling is named as less common. The app treats it as a reason to be examined.', '001', '003')),
        named('daily-life', founding('Sitting, walking and sleeping may become hard.', '001')),
      ],
      see: [{ to: 'topic', id: 'red-flags' }],
    },
  ],
};
