import { founding, general, named, plainly, published } from '../claim.ts';
import type { Condition } from '../knowledge-types.ts';

export const GREATER_TROCHANTERIC_PAIN: Condition = {
  id: 'greater-trochanteric-pain',
  name: 'Greater trochanteric pain, gluteal tendinopathy',
  lay: 'pain over the outer hip bone, once called bursitis',
  site: [
    published('Over the greater trochanter.', 'williams-cohen-2009', 'msse-2016-gluteal-tendinopathy'),
    named('syndrome', founding('“Gluteus medius syndrome” resembles it and is said to show as low back and leg pain; it is linked with worn lumbar spine, hip and knee, and with back operations that failed.', '004')),
  ],
  character: [general('An ache, sharper under load.')],
  provoked: [
    published('Walking, stairs, lying on that side.', 'msse-2016-gluteal-tendinopathy'),
    published('Standing on one leg.', 'etg-gtps'),
  ],
  examination: [
    published('Tender over the trochanter; without that it is unlikely.', 'etg-gtps'),
    plainly(
      published('In 17 people, 30 s on one leg were 100 % sensitive and 97.3 % specific, turning back from outward rotation against resistance 88 and 97.3 %.', 'lequesne-2008'),
      'Standing on that leg for half a minute brings the pain on.',
    ),
    published('Trendelenburg: 72 % sensitive, 76 % specific.', 'bjsm-hip-triangle-tables'),
  ],
  imaging: [published('Ultrasound or MRI only when in doubt: findings are common without pain.', 'etg-gtps')],
  notes: [
    published('About 1.8 in 1000 people a year.', 'williams-cohen-2009'),
    published('Teaching and exercise did better than a steroid injection.', 'mellor-2018-leap'),
  ],
  comparison: 'greater-trochanteric-pain',
  see: [{ to: 'part', id: 'gluteus-medius' }, { to: 'part', id: 'gluteus-minimus' }, { to: 'part', id: 'tensor-fasciae-latae' }],
};
