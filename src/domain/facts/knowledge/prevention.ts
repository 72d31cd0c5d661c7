import { founding, named, published } from '../claim.ts';
import type { Topic } from '../knowledge-types.ts';
import { TOPIC_NAMES } from '../topic-names.ts';

export const PREVENTION: Topic = {
  id: 'prevention',
  ...TOPIC_NAMES.prevention,
  sections: [
    {
      id: 'daily',
      title: 'Every day',
      claims: [
        named('five', founding('Stretch, mind your posture, keep strong, move moderately, sit less.', '002')),
        named('posture', founding('Correct the posture of sitting and standing; a stronger trunk and back help.', '001')),
        named('ergonomics', founding('A chair of the right height, support for the low back, breaks.', '001')),
        named('vary', founding('Change between tasks and rest; sleep; eat well.', '001')),
        named('change', published('Change your position every 15–20 min; on the side, a pillow between the knees.', 'namtpt-gluteus-minimus')),
        named('warm-up', founding('Warm up before sport and stretch after it.', '004')),
        named('stress', founding('Meditation, yoga, breathing or counselling against stress.', '001')),
      ],
    },
    {
      id: 'long',
      title: 'In the long run',
      claims: [
        named('assess', founding('Have posture, movement and strength looked at to find what is out of balance.', '001')),
        named('correct', founding('Stretch what is short, strengthen what is weak, loosen by hand.', '001')),
        named('retrain', founding('Learn to feel the pelvis and to use the right muscle again.', '001')),
      ],
    },
  ],
};
