import { founding, general, named, published } from '../claim.ts';
import type { Topic } from '../knowledge-types.ts';
import { TOPIC_NAMES } from '../topic-names.ts';

export const RED_FLAG_TOPIC: Topic = {
  id: 'red-flags',
  ...TOPIC_NAMES['red-flags'],
  sections: [
    {
      id: 'now',
      title: 'Now: an emergency',
      claims: [
        named('cauda', published('New trouble with bladder or bowel, numbness between the legs, both legs weak or numb, new sexual trouble: go to hospital at once, it is a matter of hours.', 'bmj-bestpractice-ces')),
        published('No single one of these signs is sure; the sum counts.', 'ajem-2020-ces'),
      ],
    },
    {
      id: 'soon',
      title: 'Soon',
      joins: true,
      claims: [
        named('general', published('Fever or a recent infection with back pain; cancer before, weight loss without reason, pain at night that does not let go; a serious injury, or a slight one with thin bones or steroids; weakness that grows, a foot that drops; drugs by needle or a weak immune system.', 'ahcpr-14-red-flags')),
        published('For a fracture the strongest hints are age, long steroid use, a hard injury and bruising; for cancer, having had it.', 'downie-2013'),
        named('calf', published('A calf that is swollen, warm, red and sore may hold a clot; a shin that is hard and numb after effort, or a sudden snap in the calf, needs to be seen the same day.', 'namtpt-gastrocnemius')),
        named('belly', general('Belly pain with fever, vomiting or a hard belly: never press on it; see a doctor first.')),
      ],
    },
    {
      id: 'documents',
      title: 'What the founding documents add',
      claims: [
        named('persistent', founding('Pain that does not ease with rest, stretching or drugs without prescription.', '003')),
        named('radiating', founding('Pain that runs down the leg or into the groin.', '003')),
        named('weak', founding('A weak or unsteady hip.', '003')),
        named('falls', founding('Poor balance, and a risk of falling.', '003')),
        named('mobility', founding('Movement or daily life clearly limited.', '003')),
        named('numb', founding('Numbness, tingling or swelling.', '003')),
        named('worsening', founding('Pain that stays or gets worse.', '000', '002')),
        named('severe', founding('Pain that is severe, lasting or limits daily life.', '001')),
      ],
    },
  ],
};
