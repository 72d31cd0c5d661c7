import { founding, general, named } from '../claim.ts';
import type { Topic } from '../knowledge-types.ts';
import { TOPIC_NAMES } from '../topic-names.ts';

export const DISCLAIMER_TOPIC: Topic = {
  id: 'disclaimer',
  ...TOPIC_NAMES.disclaimer,
  sections: [
    {
      id: 'limits',
      title: 'For learning',
      claims: [
        general('Myoscope shows typical patterns; people differ. It cannot examine you or tell you what you have, and it replaces no doctor or physiotherapist. Do not start, stop or put off care because of it.'),
        named('educational', founding('The text on releasing points by oneself says the same of itself: for education only.', '002')),
        named('ask-first', general('Stop whatever brings sharp, electric, spreading or lasting pain. Ask first when pregnant, on blood thinners, with thin bones, cancer, a clot before, an implant or a fresh operation.')),
      ],
      see: [{ to: 'topic', id: 'red-flags' }],
    },
  ],
};
