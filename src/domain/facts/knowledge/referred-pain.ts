import { founding, general, named, plainly, published } from '../claim.ts';
import type { Topic } from '../knowledge-types.ts';
import { TOPIC_NAMES } from '../topic-names.ts';

export const REFERRED_PAIN: Topic = {
  id: 'referred-pain',
  ...TOPIC_NAMES['referred-pain'],
  sections: [
    {
      id: 'what',
      title: 'Referred pain',
      claims: [
        named('predictable', founding('Referred pain is felt away from its source, for each muscle in a fairly regular area. That area is what this app draws.', '001')),
        named('down-and-up', founding('From the buttock it may run down the leg or up to the low back.', '001')),
        named('hard-to-find', founding('This is why the source is hard to find: the place that hurts need not be the place that is in trouble.', '000')),
        named('on-pressing', founding('When a point in the buttock is pressed, the pain may run on behind the thigh.', '004')),
        general('Two levels are drawn: the essential area, where most people report it, and the spill-over, where it may spread.'),
      ],
    },
    {
      id: 'belt-line',
      title: 'Back or buttock?',
      claims: [
        named('belt-line', founding('Pain at the belt and above it goes by the name of low back pain, pain below it is called gluteal. The patterns of quadratus lumborum and gluteus medius lie on both sides of it; those of gluteus minimus, quadratus lumborum and piriformis reach buttock and hip.', '004')),
      ],
      see: [{ to: 'part', id: 'quadratus-lumborum' }, { to: 'part', id: 'gluteus-medius' }],
    },
    {
      id: 'pseudo-sciatica',
      title: 'Like sciatica, without the nerve',
      claims: [
        named('pseudo-sciatica', founding('Muscle pain that runs down the leg is called pseudo-sciatica: it may imitate a pressed nerve and be mistaken for it.', '000', '004')),
        named('both', published('The two may also come together: tender gluteal points were found in 76 of 100 people with a proven irritation of a nerve root, and in 2 of 100 healthy ones.', 'adelmanesh-2015')),
        plainly(
          published('As a sign of a nerve root, gluteal points were 74.1 % sensitive and 91.4 % specific in one study.', 'adelmanesh-2016'),
          'A sore spot does not rule out a nerve: in one study it was even a sign of one.',
        ),
      ],
      see: [{ to: 'condition', id: 'radiculopathy' }, { to: 'part', id: 'gluteus-minimus' }],
    },
    {
      id: 'riding',
      title: 'One pattern on another',
      claims: [
        named('piggy-back', founding('Pressing quadratus lumborum may bring up its own pattern and that of gluteus minimus together, one riding on the other. Show both points to see where they overlap.', '004')),
        named('secondary', founding('Gluteal muscle pain is also called secondary: to trouble of the low back, to imbalance or an unstable pelvis.', '004')),
      ],
      see: [{ to: 'part', id: 'quadratus-lumborum' }, { to: 'part', id: 'gluteus-minimus' }],
    },
  ],
};
