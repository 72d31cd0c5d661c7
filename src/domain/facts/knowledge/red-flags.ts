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
        published('No single one of these signs is sure by itself, and they need not all be there: do not wait for the others.', 'ajem-2020-ces'),
        general('A sore, swollen calf with sudden shortness of breath or pain in the chest: call an ambulance, a clot may have moved to the lung.'),
        general('A shin or calf that is hard, numb and ever more painful after effort or a blow: go to hospital now.'),
        named('belly', general('Belly pain with fever, vomiting or a belly hard as a board: never press on it; go to a doctor now.')),
      ],
    },
    {
      id: 'soon',
      title: 'Urgent: see a doctor without delay',
      joins: true,
      claims: [
        named('general', published('Back pain with fever or after an infection; cancer before, weight loss without reason, pain at night that does not let go; a serious injury, or a slight one with thin bones or steroids; weakness that grows, a foot that drops; drugs by needle or a weak immune system.', 'ahcpr-14-red-flags')),
        published('For a fracture the strongest hints are age, long steroid use, a hard injury and bruising; for cancer, having had it.', 'downie-2013'),
        named('calf', published('One calf that is swollen, warm, red or sore may hold a clot: do not press it, and have it looked at today.', 'namtpt-gastrocnemius', 'morningside-acupuncture')),
        published('A sudden snap in the calf, with swelling, suggests a tear.', 'namtpt-gastrocnemius'),
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
