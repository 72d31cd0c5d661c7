import type { MuscleId, PartId, Side, StructureId } from './ids.ts';
import { partOf, sideOf } from './ids.ts';

export interface PartName {
  readonly english: string;
  readonly latin: string;
  /** for somebody who never opened an atlas */
  readonly lay: string;
  /** in the Foundational Model of Anatomy, of the right one where there are two */
  readonly fma: string;
}

export const PART_NAMES = {
  'gluteus-maximus': { english: 'Gluteus maximus', latin: 'Musculus gluteus maximus', lay: 'the big buttock muscle', fma: 'FMA22328' },
  'gluteus-medius': { english: 'Gluteus medius', latin: 'Musculus gluteus medius', lay: 'the muscle on the side of the hip', fma: 'FMA22330' },
  'gluteus-minimus': { english: 'Gluteus minimus', latin: 'Musculus gluteus minimus', lay: 'the deepest hip muscle on the side', fma: 'FMA22332' },
  piriformis: { english: 'Piriformis', latin: 'Musculus piriformis', lay: 'the muscle that crosses the sciatic nerve', fma: 'FMA22340' },
  'gemellus-superior': { english: 'Gemellus superior', latin: 'Musculus gemellus superior', lay: 'upper twin, a small hip rotator', fma: 'FMA22334' },
  'gemellus-inferior': { english: 'Gemellus inferior', latin: 'Musculus gemellus inferior', lay: 'lower twin, a small hip rotator', fma: 'FMA22336' },
  'obturator-internus': { english: 'Obturator internus', latin: 'Musculus obturatorius internus', lay: 'the hip rotator that lines the inside of the pelvis', fma: 'FMA22324' },
  'quadratus-femoris': { english: 'Quadratus femoris', latin: 'Musculus quadratus femoris', lay: 'the square hip rotator', fma: 'FMA22338' },
  'quadratus-lumborum': { english: 'Quadratus lumborum', latin: 'Musculus quadratus lumborum', lay: 'the deep side muscle of the low back', fma: 'FMA22348' },
  semitendinosus: { english: 'Semitendinosus', latin: 'Musculus semitendinosus', lay: 'the inner hamstring', fma: 'FMA22358' },
  'biceps-femoris-long-head': { english: 'Biceps femoris, long head', latin: 'Musculus biceps femoris, caput longum', lay: 'the outer hamstring', fma: 'FMA45888' },
  'hip-bone': { english: 'Hip bone', latin: 'Os coxae', lay: 'half of the pelvis', fma: 'FMA16586' },
  femur: { english: 'Femur', latin: 'Os femoris', lay: 'the thigh bone', fma: 'FMA24474' },
  patella: { english: 'Patella', latin: 'Patella', lay: 'the kneecap', fma: 'FMA24486' },
  tibia: { english: 'Tibia', latin: 'Tibia', lay: 'the shin bone', fma: 'FMA24477' },
  fibula: { english: 'Fibula', latin: 'Fibula', lay: 'the thin bone on the outside of the leg', fma: 'FMA24480' },
  foot: { english: 'Bones of the foot', latin: 'Ossa pedis', lay: 'the foot', fma: 'FMA24497' },
  sacrum: { english: 'Sacrum and coccyx', latin: 'Os sacrum et os coccygis', lay: 'the base of the spine and the tailbone', fma: 'FMA16202' },
  'vertebra-l4': { english: 'Vertebra L4', latin: 'Vertebra lumbalis quarta', lay: 'the last but one bone of the low back', fma: 'FMA13075' },
  'vertebra-l5': { english: 'Vertebra L5', latin: 'Vertebra lumbalis quinta', lay: 'the last bone of the low back', fma: 'FMA13076' },
  'disc-l4-l5': { english: 'Disc L4–L5', latin: 'Discus intervertebralis L4–L5', lay: 'the disc between the last two bones of the low back', fma: 'FMA16036' },
  'disc-l5-s1': { english: 'Disc L5–S1', latin: 'Discus intervertebralis L5–S1', lay: 'the disc above the sacrum', fma: 'FMA16037' },
  skin: { english: 'Skin', latin: 'Integumentum commune', lay: 'the skin', fma: 'FMA7163' },
} as const satisfies Record<PartId, PartName>;

interface PointName {
  readonly muscle: MuscleId;
  /** on the marker, and in its accessible name after "point" */
  readonly number: string;
  /** what the literature calls it, where it gives groups and not numbers */
  readonly published: string;
}

const point = (muscle: MuscleId, number: string, published = `point ${number}`): PointName => ({ muscle, number, published });

/** Numbered as published; where only groups are published, by group from front to back and from the top down. */
export const POINT_NAMES = {
  'gluteus-maximus-tp1': point('gluteus-maximus', '1'),
  'gluteus-maximus-tp2': point('gluteus-maximus', '2'),
  'gluteus-maximus-tp3': point('gluteus-maximus', '3'),
  'gluteus-medius-tp1': point('gluteus-medius', '1'),
  'gluteus-medius-tp2': point('gluteus-medius', '2'),
  'gluteus-medius-tp3': point('gluteus-medius', '3'),
  'gluteus-minimus-anterior-tp1': point('gluteus-minimus', '1', 'anterior group, upper'),
  'gluteus-minimus-anterior-tp2': point('gluteus-minimus', '2', 'anterior group, lower'),
  'gluteus-minimus-posterior-tp1': point('gluteus-minimus', '3', 'posterior group, medial'),
  'gluteus-minimus-posterior-tp2': point('gluteus-minimus', '4', 'posterior group, lateral'),
  'piriformis-tp1': point('piriformis', '1'),
  'piriformis-tp2': point('piriformis', '2'),
  'quadratus-lumborum-superficial-upper': point('quadratus-lumborum', '1', 'superficial, upper'),
  'quadratus-lumborum-superficial-lower': point('quadratus-lumborum', '2', 'superficial, lower'),
  'quadratus-lumborum-deep-upper': point('quadratus-lumborum', '3', 'deep, upper'),
  'quadratus-lumborum-deep-lower': point('quadratus-lumborum', '4', 'deep, lower'),
  'biceps-femoris-long-tp1': point('biceps-femoris-long-head', '1', 'hamstring group, long head'),
  'semitendinosus-tp1': point('semitendinosus', '1', 'hamstring group, mid belly'),
  'semitendinosus-tp2': point('semitendinosus', '2', 'hamstring group, lower belly'),
} as const satisfies Record<string, PointName>;
export type PointId = keyof typeof POINT_NAMES;

export const POINT_IDS = Object.keys(POINT_NAMES) as readonly PointId[];
export const isPointId = (text: string): text is PointId => Object.hasOwn(POINT_NAMES, text);
export const pointsOf = (muscle: MuscleId): readonly PointId[] => POINT_IDS.filter((id) => POINT_NAMES[id].muscle === muscle);

/** "Gluteus medius, right"; the midline has no side. */
export const structureName = (id: StructureId): string => {
  const { english } = PART_NAMES[partOf(id)];
  const side = sideOf(id);
  return side === 'midline' ? english : `${english}, ${side}`;
};

/** "Gluteus medius, point 1, right": the same on the marker, in the list, in the search and in the link's notices. */
export const pointName = (id: PointId, side: Side): string => {
  const { muscle, number } = POINT_NAMES[id];
  return `${PART_NAMES[muscle].english}, point ${number}, ${side}`;
};
