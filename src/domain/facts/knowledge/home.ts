import { founding, general, named, plainly, published } from '../claim.ts';
import { BREATHE, HOLD } from '../shared-claims.ts';
import type { Topic } from '../knowledge-types.ts';
import { TOPIC_NAMES } from '../topic-names.ts';

export const HOME: Topic = {
  id: 'home',
  ...TOPIC_NAMES.home,
  sections: [
    {
      id: 'hold',
      title: 'How long to hold',
      claims: [
        named('hold', HOLD),
        named('roller-20-30', founding('Roller: roll slowly, rest 20–30 s on a sore spot, breathe.', '001')),
        named('ball-20-30', founding('Massage ball: 20–30 s; body weight, size and hardness set the pressure. It suits gluteus medius, gluteus minimus and piriformis.', '001')),
        named('tennis-30-60', founding('Tennis ball: 30–60 s, breathe, then the next spot.', '002')),
        named('fingers-30-60', founding('Fingers: circling or kneading for 30–60 s.', '002')),
        named('breathe', BREATHE),
        published('In the trapezius, 30 s and 90 s both made a spot less tender, 90 s more so.', 'jcpr-2019-30v90'),
        published('Up to about a minute is used elsewhere, too.', 'gemmell-2008', 'realbodywork-compression'),
        published('A text after Travell presses up to 7 or 8 of 10: nothing for laypeople.', 'realbodywork-compression'),
        named('pressure', general('Pressure: gentle, 4 to 6 of 10, never to tears. A press 3 to 5 times, once or twice a day, with a day off when sore.')),
      ],
    },
    {
      id: 'ball',
      title: 'Where the ball goes',
      claims: [
        named('face-down', plainly(
          founding('One document puts the ball under the buttock of somebody who lies face down. That cannot work: the ball would lie at the front. Lie on the back or the side, sit, or lean on a wall.', '002'),
          'Lie on your back or side on the ball, or lean against a wall with it. Not face down.',
        )),
        named('tools', founding('Rubber, plastic or lacrosse balls; rollers of all sizes and hardness.', '001')),
        named('claims', founding('Rolling is said to loosen adhesions and bring blood: a claim.', '001')),
        named('reviews', published('Reviews find more movement for a while, little on pain, and no agreed dose: 1–3 rounds of 30–120 s.', 'cheatham-2015', 'foam-rolling-chronic-2022', 'konrad-2022')),
      ],
    },
    {
      id: 'ways',
      title: 'Ways of pressing',
      claims: [
        named('sustained', founding('A steady press on the sore spot, without rolling there.', '001', '004')),
        named('short-press', founding('Compression inhibition: press shortly, let go slowly, repeat; with caution.', '004')),
        named('knead', founding('Slow circles or kneading with the fingers.', '002')),
        named('roll-where', founding('Rolling glutes, hamstrings and piriformis is said to ease points and to help the muscles work.', '001')),
        named('roll-longer', founding('On a roller, stay longer where it is sore.', '002')),
        named('few-minutes', founding('Roll gluteus medius for a few minutes, pressing gently.', '003')),
        named('hook', founding('For gluteus minimus: press deep and steadily, with a hook such as a Theracane rather than the hands. The text calls this ischaemic pressure.', '004')),
        named('backnobber', founding('A backnobber is named for gluteus maximus and medius.', '004')),
        named('settle', founding('For the top of gluteus maximus: lean onto the ball, then let the weight settle.', '004')),
        named('outer-first', founding('Let go of gluteus maximus before looking for gluteus minimus under it.', '004')),
        named('dense', founding('It may hurt, since three muscles and the piriformis share a small space.', '004')),
      ],
      see: [{ to: 'part', id: 'gluteus-minimus' }, { to: 'part', id: 'gluteus-medius' }],
    },
    {
      id: 'heat',
      title: 'Heat and cold',
      claims: [
        named('before-after', founding('Heat before massage, ice after it.', '002')),
        named('ice', founding('Ice for 15–20 min, several times a day at first; heat to relax; or in turn.', '003')),
        named('wheat', founding('A warm wheat bag after stretching.', '004')),
        named('either', founding('Either of them for relief for a while.', '001')),
        named('topical', founding('Creams with menthol or capsaicin, for relief for a while.', '003')),
        general('Wrap the ice, and keep heat off numb skin.'),
      ],
    },
    {
      id: 'self-care',
      title: 'The rest',
      claims: [
        named('three', founding('Self-massage, stretching and heat are the three named first.', '000')),
        named('ball-stretch-warmth', founding('In short: a tennis ball or a roller, stretches for glutes and hip rotators, heat or ice for a while.', '001')),
        named('drink', founding('Enough to drink, balanced food, posture.', '003')),
        named('release', founding('When a point lets go, the muscle feels looser and softer and moves farther without pain.', '004')),
      ],
      see: [{ to: 'topic', id: 'exercises' }, { to: 'topic', id: 'recovery' }],
    },
  ],
};
