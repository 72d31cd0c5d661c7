import { founding, general, named } from '../claim.ts';
import { HOLD } from '../shared-claims.ts';
import type { Topic } from '../knowledge-types.ts';
import { TOPIC_NAMES } from '../topic-names.ts';

/** Where the founding documents differ from one another or err, and what the app does about it. */
export const DISAGREEMENTS: Topic = {
  id: 'disagreements',
  ...TOPIC_NAMES.disagreements,
  sections: [
    {
      id: 'patterns',
      title: 'Patterns',
      claims: [
        named('gluteus-medius', founding('Gluteus medius: to ankle and foot in one text; low back, ilium, sacrum and buttock in another; outer thigh, seldom knee and foot, in a third. The long band is off until you switch it on.', '001', '003', '004')),
        named('gluteus-maximus', founding('Gluteus maximus: only the buttock, or also the back of the thigh, or more often the low back. The buttock is drawn as essential, the top of the thigh as spill-over, the low back above the crest not at all.', '001', '004')),
        named('gluteus-minimus', founding('Gluteus minimus: as far as the foot, or the ankle in front and just below the knee behind.', '001', '004')),
        named('knee-gap', founding('That its outer band leaves out the side of the knee is said in one founding document and not in the pages after Travell; we draw the gap.', '004')),
        named('side-sciatica', founding('“Side sciatica” is laid on two outer points in one place and on one set toward the front in another: both are the front group.', '004')),
        named('tailbone', founding('One text calls the sacrum the tailbone; the tailbone is the coccyx below it.', '004')),
      ],
      see: [{ to: 'part', id: 'gluteus-medius' }, { to: 'part', id: 'gluteus-minimus' }],
    },
    {
      id: 'care',
      title: 'Care',
      claims: [
        named('hold', HOLD),
        named('heat', founding('Heat before massage, after stretching, or in turn with cold: all three are said. No source compares them.', '002', '003', '004')),
        named('face-down', founding('Lying face down on a ball under the buttock cannot work; the app says: on the back, on the side, sitting, or at a wall.', '002')),
        named('rest', founding('Rest in two texts, movement in two: relative rest only.', '001', '002', '003', '004')),
        named('injections', founding('Injections are a treatment in one place and a cause in another; both are told.', '003', '004')),
      ],
    },
    {
      id: 'signs',
      title: 'Signs',
      claims: [
        named('tingling', founding('Numbness and tingling: a symptom in one text, a warning in another. The app takes the warning.', '001', '003')),
        named('radiating', founding('Pain that runs down the leg: typical in three texts, a reason to see a doctor in one. The app says both.', '000', '001', '002', '003')),
        named('spasm', founding('Spasm: not the same thing in one text, a symptom in another.', '000', '001')),
        named('piriformis', founding('The piriformis starts at the sacrum, not in the middle of the buttock.', '001', '004')),
      ],
    },
    {
      id: 'missing',
      title: 'What is missing in them',
      claims: [
        named('lists', founding('One text announces lists of causes, treatments and prevention and does not give them; the other four fill them.', '000')),
        named('third-point', founding('Where the third point of gluteus maximus lies is cut off; an excerpt of the manual gives it at the coccyx.', '004', 'travell-simons-v2-excerpt')),
        named('activators', founding('What sets gluteus minimus off is cut off as well; published pages fill it.', '004', 'namtpt-gluteus-minimus')),
        general('Facts that only one clinic page gives are marked by their source.'),
        general('Clinic pages mostly retell one manual and do not count as independent.'),
      ],
    },
  ],
};
