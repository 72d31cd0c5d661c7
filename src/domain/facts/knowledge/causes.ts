import { founding, general, named, published } from '../claim.ts';
import { SATELLITE_STATEMENT } from '../satellites.ts';
import type { Topic } from '../knowledge-types.ts';
import { TOPIC_NAMES } from '../topic-names.ts';

export const CAUSES: Topic = {
  id: 'causes',
  ...TOPIC_NAMES.causes,
  sections: [
    {
      id: 'load',
      title: 'Load',
      claims: [
        named('strain', founding('The same strain over and over: a job, a sport, cycling, lifting, gardening. Vary the work and rest between.', '001', '003', '004')),
        named('overuse', founding('More load than the muscle recovers from. Sleep, food and easy movement belong to recovery.', '001')),
        named('short-list', founding('Another short list: overuse, strain, poor posture, a blow, and long sitting without good support.', '001')),
        named('opinion', founding('One author holds overuse to be the commonest cause, and says that much tendon trouble clears up with trigger-point work: an opinion.', '004')),
        named('trauma', founding('A fall or a blow; the muscle guards afterwards, and a scar may stay.', '001', '003')),
        named('list', founding('Sitting, imbalance, overuse and injury are the short list.', '002')),
        named('tight-glutes', founding('Too much sitting, overuse and overexertion are said to make glutes tight, and tight glutes to lead to other injuries.', '004')),
      ],
    },
    {
      id: 'posture',
      title: 'Posture and balance',
      claims: [
        named('slouch', founding('Slouching lets the glutes weaken and the hip flexors shorten.', '001')),
        named('sitting', founding('Long sitting and little movement: muscles lose condition, get less blood and grow stiff. Breaks help.', '001', '002')),
        named('imbalance', founding('Short hip flexors with weak glutes tip the pelvis forward.', '001')),
        named('compensation', founding('Where one muscle fails, its neighbours are overloaded.', '001')),
        named('partners', founding('The partner that helps and the one that works against it are both overloaded when a muscle drops out.', '004')),
        named('short-and-long', founding('In a fixed posture some muscles stay short and others long: sway back, head carried forward.', '004')),
        named('pelvis', founding('The pelvis is the base that many muscles hold on to; when it is out of balance, points are said to come more easily.', '001')),
        named('awareness', founding('Poor feeling for the pelvis while sitting lets one slump.', '001')),
      ],
      see: [{ to: 'part', id: 'gluteus-maximus' }, { to: 'part', id: 'hip-bone' }],
    },
    {
      id: 'other-pain',
      title: 'Other pain',
      claims: [
        named('satellites', SATELLITE_STATEMENT),
        named('guarding', founding('Strong pain may keep the muscles around it tense, and points may arise in them: guarding.', '004')),
      ],
    },
    {
      id: 'mind',
      title: 'Stress',
      claims: [
        named('stress', founding('Stress makes people tighten muscles without knowing. Meditation, yoga, breathing and counselling are named against it.', '001')),
        named('mindfulness', founding('For gluteus medius, mindfulness and relaxation are named against stress.', '003')),
      ],
    },
    {
      id: 'keeps-going',
      title: 'What may keep them going',
      claims: [
        named('nutrition', founding('Low vitamins B1, B6, B12, C or folate, and imbalance of calcium, potassium or iron are named; “nearly half” of lasting cases are said to need supplements. Nothing that we read bears out that figure: test before taking anything.', '004')),
        published('A review names low iron stores, an underactive thyroid, low vitamin D and structural causes.', 'gerwin-2005-persistence'),
        named('gait', founding('A foot that rolls in, and legs of unequal length.', '003')),
        published('From how much difference between the legs it matters is disputed: one page says 5 mm, another 10 mm.', 'namtpt-gluteus-minimus', 'post-operative-chronic-pain-gmed'),
        named('habits', published('A wallet in the back pocket, sleeping on the side with nothing between the knees, a long second toe (Morton foot).', 'namtpt-gluteus-minimus')),
        general('An injection into the muscle may itself leave a sore spot.'),
      ],
    },
  ],
};
