import { founding, general, published } from './claim.ts';
import type { LinkType, SatelliteLink } from './knowledge-types.ts';
import type { SatelliteNodeId } from './satellite-nodes.ts';
import type { Claim } from './types.ts';

const link = (from: SatelliteNodeId, to: SatelliteNodeId, type: LinkType, note: Claim, only?: string): SatelliteLink => ({
  id: `${from}->${to}`, from, to, type, note, ...(only === undefined ? {} : { only }),
});

/** Why one looks farther than where it hurts. */
export const SATELLITE_STATEMENT: Claim = founding(
  'Pain that other points, joints or organs refer into a muscle may overload it; in trouble older than about two days, satellites are said to take part.',
  '004',
);

/** From the one that may be the key to the one that may follow. Only the types called satellite are satellites in the strict sense. */
export const SATELLITE_LINKS: readonly SatelliteLink[] = [
  link('quadratus-lumborum', 'gluteus-minimus', 'referred-pain satellite', founding('Very common: pressing the quadratus lumborum may bring up both patterns at once, one riding on the other.', '004', 'namtpt-quadratus-lumborum')),
  link('quadratus-lumborum', 'gluteus-medius', 'referred-pain satellite', founding('Named together with gluteus minimus where the patterns ride on one another.', '004')),
  link('gluteus-medius', 'piriformis', 'satellite', founding('Named as a satellite of gluteus medius.', '004')),
  link('gluteus-medius', 'gluteus-minimus', 'satellite', founding('Named as a satellite of gluteus medius.', '004')),
  link('gluteus-medius', 'gluteus-maximus', 'satellite', founding('Named as a satellite of gluteus medius.', '004')),
  link('quadratus-lumborum', 'piriformis', 'referred-pain satellite', founding('Pain referred by the quadratus lumborum may set off points in muscles that move the hip; the piriformis is one.', '004'), 'as one of the muscles that move the hip'),
  link('quadratus-lumborum', 'tensor-fasciae-latae', 'referred-pain satellite', founding('Pain referred by the quadratus lumborum may set off points in muscles that move the hip; this is one.', '004'), 'as one of the muscles that move the hip'),
  link('quadratus-lumborum', 'gluteus-maximus', 'perpetuates', founding('A troubled quadratus lumborum is said to make buttock points that are there already worse.', '001')),
  link('gluteus-maximus', 'biceps-femoris', 'overload by under-activation', founding('Where the buttock does not work in extending the hip, the hamstrings do its work and may refer pain back to it.', '001')),
  link('gluteus-maximus', 'semitendinosus', 'overload by under-activation', founding('The inner hamstrings may take over for an idle gluteus maximus.', '001')),
  link('gluteus-maximus', 'semimembranosus', 'overload by under-activation', founding('The inner hamstrings may take over for an idle gluteus maximus.', '001')),
  link('semitendinosus', 'gluteus-maximus', 'load chain', founding('Tight or weak hamstrings are said to make the pelvis unsteady, and points in the buttock more likely.', '001')),
  link('biceps-femoris', 'gluteus-maximus', 'load chain', founding('Tight or weak hamstrings are said to make the pelvis unsteady, and points in the buttock more likely.', '001')),
  link('psoas-major', 'gluteus-maximus', 'antagonist imbalance', founding('Short hip flexors and weak glutes tip the pelvis forward and load the buttock.', '001')),
  link('iliacus', 'gluteus-maximus', 'antagonist imbalance', founding('Short hip flexors and weak glutes tip the pelvis forward and load the buttock.', '001')),
  link('gluteus-maximus', 'gluteus-medius', 'imbalance', founding('Imbalance between the two is named as a cause.', '003')),
  link('psoas-major', 'gluteus-medius', 'imbalance', founding('Imbalance with the hip flexors is named as a cause.', '003')),
  link('sacroiliac-joint', 'gluteus-maximus', 'joint dysfunction aggravates', founding('The joint may hurt like buttock points, and may make them worse.', '001')),
  link('sacroiliac-joint', 'gluteus-minimus', 'joint dysfunction aggravates', published('Listed among what keeps points in gluteus minimus going.', 'namtpt-gluteus-minimus')),
  link('pelvic-malalignment', 'gluteus-medius', 'perpetuates', founding('A pelvis out of balance is said to raise the risk of buttock points over the long run.', '001')),
  link('gluteus-minimus', 'tensor-fasciae-latae', 'satellite', published('Points in the front of gluteus minimus may set off one here.', 'cheatography-upper-leg'), 'anterior points'),
  link('gluteus-minimus', 'fibularis-longus', 'associated', published('A page lists the front of gluteus minimus beside the fibularis tertius; it gives no direction, and carrying it over to the fibularis longus is ours.', 'webmanmed-peroneus-tertius'), 'anterior points'),
  link('sartorius', 'rectus-femoris', 'associated', published('Listed as a companion of sartorius points.', 'nielasher-sartorius')),
  link('sartorius', 'vastus-medialis', 'associated', published('Listed as a companion of sartorius points.', 'nielasher-sartorius')),
  link('sartorius', 'pectineus', 'associated', published('Listed as a companion of sartorius points.', 'nielasher-sartorius')),
  link('sartorius', 'adductor-longus', 'associated', published('Listed, with the other adductors, as a companion of sartorius points.', 'nielasher-sartorius')),
  link('sartorius', 'adductor-brevis', 'associated', published('Listed, with the other adductors, as a companion of sartorius points.', 'nielasher-sartorius')),
  link('sartorius', 'adductor-magnus', 'associated', published('Listed, with the other adductors, as a companion of sartorius points.', 'nielasher-sartorius')),
  link('rectus-femoris', 'vastus-intermedius', 'satellite', published('The vastus intermedius is said to follow when the rest of the quadriceps has points.', 'the-wellness-digest')),
  link('vastus-medialis', 'vastus-intermedius', 'satellite', published('The vastus intermedius is said to follow when the rest of the quadriceps has points.', 'the-wellness-digest')),
  link('vastus-lateralis', 'vastus-intermedius', 'satellite', published('The vastus intermedius is said to follow when the rest of the quadriceps has points.', 'the-wellness-digest')),
  link('adductor-longus', 'pectineus', 'associated', published('Pectineus points are said to come mostly with points in the adductors.', 'namtpt-pectineus')),
  link('iliacus', 'pectineus', 'associated', published('Pectineus points are also said to come with points in the iliopsoas.', 'namtpt-pectineus')),
  link('popliteus', 'gastrocnemius', 'associated', published('Named as a connected muscle.', 'nielasher-popliteus')),
  link('popliteus', 'biceps-femoris', 'associated', published('Named as a connected muscle.', 'nielasher-popliteus')),
  link('levator-ani', 'rectus-abdominis', 'satellite', published('A point in the pelvic floor may drive one in the belly wall.', 'tina-baum-pelvic-floor')),
  link('piriformis', 'quadratus-femoris', 'mimic or associated', published('The quadratus femoris may feel like the piriformis.', 'gait-guys-quadratus-femoris')),
  link('quadratus-lumborum', 'iliocostalis-lumborum', 'associated', general('Both are overloaded by the same work.')),
  link('psoas-major', 'quadratus-lumborum', 'functional unit', general('Both steady the lumbar spine; looked at together.')),
  link('quadratus-lumborum', 'psoas-major', 'functional unit', general('Both steady the lumbar spine; looked at together.')),
  link('gluteus-minimus', 'biceps-femoris', 'satellite', general('The rear points refer over the hamstrings, which may grow satellites there.'), 'posterior points'),
  link('gluteus-minimus', 'vastus-lateralis', 'satellite', general('The front points refer over the vastus lateralis.'), 'anterior points'),
  link('gluteus-minimus', 'gastrocnemius', 'satellite', general('The rear points refer as far as the calf.'), 'posterior points'),
  link('piriformis', 'gluteus-minimus', 'functional unit', general('Neighbours at the same hip.')),
  link('piriformis', 'obturator-internus', 'functional unit', general('Both are short outward rotators of the hip.')),
  link('piriformis', 'gemelli', 'functional unit', general('All are short outward rotators of the hip.')),
  link('obturator-internus', 'levator-ani', 'functional unit', general('The pelvic floor hangs from the fascia over the obturator internus.')),
  link('longissimus-thoracis', 'gluteus-maximus', 'satellite', general('The lowest thoracic back muscles refer into the buttock.')),
  link('soleus', 'gastrocnemius', 'functional unit', general('Together they are the triceps surae.')),
  link('gastrocnemius', 'soleus', 'functional unit', general('Together they are the triceps surae.')),
  link('adductor-magnus', 'semimembranosus', 'functional unit', general('The hamstring part of adductor magnus works with it.')),
  link('vastus-lateralis', 'tensor-fasciae-latae', 'functional unit', general('Both pull through the iliotibial tract.')),
  link('fibularis-longus', 'gluteus-minimus', 'load chain', general('How the foot rolls in bears on the muscles that steady the hip.')),
  link('coccygeus', 'gluteus-maximus', 'associated', general('Sources of pain at the tailbone are checked together.'), 'third point of gluteus maximus'),
];
