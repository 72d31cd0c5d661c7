import { founding, general, named, published } from '../claim.ts';
import type { Topic } from '../knowledge-types.ts';
import { TOPIC_NAMES } from '../topic-names.ts';

export const RECOVERY: Topic = {
  id: 'recovery',
  ...TOPIC_NAMES.recovery,
  sections: [
    {
      id: 'time',
      title: 'Time',
      claims: [
        named('weeks', founding('Two to six weeks until it is clearly better, longer when it has lasted long.', '003')),
        named('sessions', founding('One session may be enough for some points; others take several, over weeks.', '000')),
        published('Texts after Travell speak of 3–10 sessions on alternate days.', 'realbodywork-compression'),
      ],
    },
    {
      id: 'stages',
      title: 'Stages',
      claims: [
        named('rest', founding('First: rest for the sore area, and ice for 15–20 min, several times a day.', '003')),
        named('stretch', founding('In the same first phase: gentle stretching and movement, so as to stay supple.', '003')),
        named('strength', founding('Then holding exercises, then resistance, then everyday moves.', '003')),
        general('Rest is relative: keep moving as far as it does not hurt more.'),
      ],
    },
    {
      id: 'setbacks',
      title: 'What may go wrong',
      claims: [
        named('compensation', founding('Injury again, or other parts that take over: pain in the low back or knee.', '003')),
        named('support', founding('Posture, good mechanics, enough to drink and a physical therapist help against it.', '003')),
      ],
    },
  ],
};
