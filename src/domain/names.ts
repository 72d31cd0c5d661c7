import { MUSCLE_FACTS } from './facts/index.ts';
import { FASCIA_NAMES } from './fascia-names.ts';
import { NERVE_NAMES } from './nerve-names.ts';
import type { PartName } from './part-name.ts';
import type { MuscleId, PartId, Side, StructureId } from './ids.ts';
import { isMuscleId, partOf, sideOf } from './ids.ts';

export type { PartName };

/** Bones, discs, fascia, nerves and skin; a muscle's names are in its facts. */
const OTHER_NAMES = {
  'hip-bone': { english: 'Hip bone', latin: 'Os coxae', lay: 'half of the pelvis', fma: 'FMA16586' },
  femur: { english: 'Femur', latin: 'Os femoris', lay: 'thigh bone', fma: 'FMA24474' },
  patella: { english: 'Patella', latin: 'Patella', lay: 'kneecap', fma: 'FMA24486' },
  tibia: { english: 'Tibia', latin: 'Tibia', lay: 'shin bone', fma: 'FMA24477' },
  fibula: { english: 'Fibula', latin: 'Fibula', lay: 'thin bone on the outside of the leg', fma: 'FMA24480' },
  foot: { english: 'Bones of the foot', latin: 'Ossa pedis', lay: 'foot' },
  sacrum: { english: 'Sacrum and coccyx', latin: 'Os sacrum et os coccygis', lay: 'base of the spine and the tailbone', fma: 'FMA16202' },
  'rib-11': { english: 'Eleventh rib', latin: 'Costa undecima', lay: 'lowest rib but one', fma: 'FMA8531' },
  'rib-12': { english: 'Twelfth rib', latin: 'Costa duodecima', lay: 'lowest rib', fma: 'FMA8533' },
  'vertebra-t11': { english: 'Vertebra T11', latin: 'Vertebra thoracica undecima', lay: 'last but one bone of the back that bears ribs', fma: 'FMA10059' },
  'vertebra-t12': { english: 'Vertebra T12', latin: 'Vertebra thoracica duodecima', lay: 'last bone of the back that bears ribs', fma: 'FMA10081' },
  'vertebra-l1': { english: 'Vertebra L1', latin: 'Vertebra lumbalis prima', lay: 'first bone of the low back, from above', fma: 'FMA13072' },
  'vertebra-l2': { english: 'Vertebra L2', latin: 'Vertebra lumbalis secunda', lay: 'second bone of the low back, from above', fma: 'FMA13073' },
  'vertebra-l3': { english: 'Vertebra L3', latin: 'Vertebra lumbalis tertia', lay: 'middle bone of the low back', fma: 'FMA13074' },
  'vertebra-l4': { english: 'Vertebra L4', latin: 'Vertebra lumbalis quarta', lay: 'last but one bone of the low back', fma: 'FMA13075' },
  'vertebra-l5': { english: 'Vertebra L5', latin: 'Vertebra lumbalis quinta', lay: 'last bone of the low back', fma: 'FMA13076' },
  'disc-t11-t12': { english: 'Disc T11–T12', latin: 'Discus intervertebralis T11–T12', lay: 'disc between the last two bones that bear ribs', fma: 'FMA13508' },
  'disc-t12-l1': { english: 'Disc T12–L1', latin: 'Discus intervertebralis T12–L1', lay: 'disc above the low back', fma: 'FMA13509' },
  'disc-l1-l2': { english: 'Disc L1–L2', latin: 'Discus intervertebralis L1–L2', lay: 'disc between the first two bones of the low back', fma: 'FMA16033' },
  'disc-l2-l3': { english: 'Disc L2–L3', latin: 'Discus intervertebralis L2–L3', lay: 'disc between the second and the middle bone of the low back', fma: 'FMA16034' },
  'disc-l3-l4': { english: 'Disc L3–L4', latin: 'Discus intervertebralis L3–L4', lay: 'disc between the middle bone of the low back and the last but one', fma: 'FMA16035' },
  'disc-l4-l5': { english: 'Disc L4–L5', latin: 'Discus intervertebralis L4–L5', lay: 'disc between the last two bones of the low back', fma: 'FMA16036' },
  'disc-l5-s1': { english: 'Disc L5–S1', latin: 'Discus intervertebralis L5–S1', lay: 'disc above the sacrum', fma: 'FMA16037' },
  symphysis: { english: 'Pubic symphysis', latin: 'Symphysis pubica', lay: 'joint in front that holds the two halves of the pelvis together', fma: 'FMA16950' },
  ...FASCIA_NAMES,
  ...NERVE_NAMES,
  skin: { english: 'Skin', latin: 'Integumentum commune', lay: 'skin', fma: 'FMA7163' },
} as const satisfies Record<Exclude<PartId, MuscleId>, PartName>;

export const partName = (id: PartId): PartName => (isMuscleId(id) ? MUSCLE_FACTS[id].names : OTHER_NAMES[id]);

interface PointName {
  readonly muscle: MuscleId;
  /** on the marker, and in its accessible name after "point" */
  readonly number: string;
}

const point = (muscle: MuscleId, number: string): PointName => ({ muscle, number });

/** Numbered as published; where only groups are published, by group from front to back and from the top down. */
export const POINT_NAMES = {
  'gluteus-maximus-tp1': point('gluteus-maximus', '1'),
  'gluteus-maximus-tp2': point('gluteus-maximus', '2'),
  'gluteus-maximus-tp3': point('gluteus-maximus', '3'),
  'gluteus-medius-tp1': point('gluteus-medius', '1'),
  'gluteus-medius-tp2': point('gluteus-medius', '2'),
  'gluteus-medius-tp3': point('gluteus-medius', '3'),
  'gluteus-minimus-anterior-tp1': point('gluteus-minimus', '1'),
  'gluteus-minimus-anterior-tp2': point('gluteus-minimus', '2'),
  'gluteus-minimus-posterior-tp1': point('gluteus-minimus', '3'),
  'gluteus-minimus-posterior-tp2': point('gluteus-minimus', '4'),
  'piriformis-tp1': point('piriformis', '1'),
  'piriformis-tp2': point('piriformis', '2'),
  'quadratus-lumborum-superficial-upper': point('quadratus-lumborum', '1'),
  'quadratus-lumborum-superficial-lower': point('quadratus-lumborum', '2'),
  'quadratus-lumborum-deep-upper': point('quadratus-lumborum', '3'),
  'quadratus-lumborum-deep-lower': point('quadratus-lumborum', '4'),
  'biceps-femoris-long-tp1': point('biceps-femoris-long-head', '1'),
  'semitendinosus-tp1': point('semitendinosus', '1'),
  'semitendinosus-tp2': point('semitendinosus', '2'),
  'biceps-femoris-short-tp2': point('biceps-femoris-short-head', '1'),
  'semimembranosus-tp1': point('semimembranosus', '1'),
  'tensor-fasciae-latae-tp1': point('tensor-fasciae-latae', '1'),
  'psoas-major-tp1': point('psoas-major', '1'),
  'iliacus-tp1': point('iliacus', '1'),
  'iliopsoas-tp-distal': point('iliacus', '2'),
  'obturator-internus-tp1': point('obturator-internus', '1'),
  'obturator-externus-tp1': point('obturator-externus', '1'),
  'gemelli-tp1': point('gemellus-inferior', '1'),
  'quadratus-femoris-tp1': point('quadratus-femoris', '1'),
  'coccygeus-tp1': point('coccygeus', '1'),
  'levator-ani-tp1': point('pubococcygeus', '1'),
  'adductor-longus-tp1': point('adductor-longus', '1'),
  'adductor-longus-tp2': point('adductor-longus', '2'),
  'adductor-brevis-tp1': point('adductor-brevis', '1'),
  'adductor-magnus-tp1': point('adductor-magnus', '1'),
  'adductor-magnus-tp2': point('adductor-magnus', '2'),
  'gracilis-tp1': point('gracilis', '1'),
  'pectineus-tp1': point('pectineus', '1'),
  'rectus-femoris-tp1': point('rectus-femoris', '1'),
  'rectus-femoris-tp2': point('rectus-femoris', '2'),
  'vastus-lateralis-tp1': point('vastus-lateralis', '1'),
  'vastus-lateralis-tp2': point('vastus-lateralis', '2'),
  'vastus-lateralis-tp3': point('vastus-lateralis', '3'),
  'vastus-lateralis-tp4': point('vastus-lateralis', '4'),
  'vastus-lateralis-tp5': point('vastus-lateralis', '5'),
  'vastus-medialis-tp1': point('vastus-medialis', '1'),
  'vastus-medialis-tp2': point('vastus-medialis', '2'),
  'vastus-intermedius-tp1': point('vastus-intermedius', '1'),
  'sartorius-tp1': point('sartorius', '1'),
  'sartorius-tp2': point('sartorius', '2'),
  'sartorius-tp3': point('sartorius', '3'),
  'soleus-tp1': point('soleus', '1'),
  'soleus-tp2': point('soleus', '2'),
  'soleus-tp3': point('soleus', '3'),
  'gastrocnemius-tp1': point('gastrocnemius-medial-head', '1'),
  'gastrocnemius-tp3': point('gastrocnemius-medial-head', '3'),
  'gastrocnemius-tp2': point('gastrocnemius-lateral-head', '2'),
  'gastrocnemius-tp4': point('gastrocnemius-lateral-head', '4'),
  'tibialis-anterior-tp1': point('tibialis-anterior', '1'),
  'peroneus-longus-tp1': point('fibularis-longus', '1'),
  'peroneus-brevis-tp1': point('fibularis-brevis', '1'),
  'iliocostalis-lumborum-tp1': point('iliocostalis-lumborum', '1'),
  'iliocostalis-thoracis-tp1': point('iliocostalis-thoracis', '1'),
  'longissimus-thoracis-tp1': point('longissimus-thoracis', '1'),
  'longissimus-thoracis-tp2': point('longissimus-thoracis', '2'),
  'multifidus-lumbar-tp1': point('multifidus', '1'),
  'multifidus-sacral-s1-tp2': point('multifidus', '2'),
  'multifidus-sacral-s4-tp3': point('multifidus', '3'),
  'rectus-abdominis-lower-tp1': point('rectus-abdominis', '1'),
  'popliteus-tp1': point('popliteus', '1'),
} as const satisfies Record<string, PointName>;
export type PointId = keyof typeof POINT_NAMES;

export const POINT_IDS = Object.keys(POINT_NAMES) as readonly PointId[];
export const isPointId = (text: string): text is PointId => Object.hasOwn(POINT_NAMES, text);
export const pointsOf = (muscle: MuscleId): readonly PointId[] => POINT_IDS.filter((id) => POINT_NAMES[id].muscle === muscle);

/** "Gluteus medius, right"; the midline has no side. */
export const structureName = (id: StructureId): string => {
  const { english } = partName(partOf(id));
  const side = sideOf(id);
  return side === 'midline' ? english : `${english}, ${side}`;
};

/** "Gluteus medius, point 1, right": the same on the marker, in the list, in the search and in the link's notices. */
export const pointName = (id: PointId, side: Side): string => {
  const { muscle, number } = POINT_NAMES[id];
  return `${partName(muscle).english}, point ${number}, ${side}`;
};
