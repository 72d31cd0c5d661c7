import { founding, general, named, plainly, published } from '../claim.ts';
import type { Condition } from '../knowledge-types.ts';

export const SACROILIAC_JOINT: Condition = {
  id: 'sacroiliac-joint',
  name: 'Sacroiliac joint pain',
  lay: 'pain from the joint between sacrum and hip bone',
  site: [
    named('site', founding('Buttock, low back, groin. It may feel like buttock points or make them worse.', '001')),
    published('By part of the joint: upper buttock, around the posterior spine, middle and lower buttock; the groin in 22 of 50.', 'kurosawa-2015'),
  ],
  character: [general('Deep, on one side, near the dimple over the posterior spine.')],
  provoked: [general('Standing on one leg, stairs, turning over in bed.')],
  examination: [
    plainly(
      published('Three or more positive tests of six: 94 % sensitive, 78 % specific; in another series 85 and 79 %.', 'laslett-2005', 'snyder-sij-cpr'),
      'An examiner presses on the joint in six ways; three that hurt speak for the joint.',
    ),
    published('In one study FABER was the most specific single test; it is combined with the thigh thrust.', 'nejati-2020'),
  ],
  imaging: [general('X-ray or MRI for inflammation; in the studies a numbing injection was the measure.')],
  notes: [named('load', founding('The joint joins sacrum and ilium and passes the load on.', '001'))],
  comparison: 'sacroiliac-joint',
  see: [{ to: 'part', id: 'sacrum' }, { to: 'part', id: 'gluteus-medius' }],
};
