/** Every name that two rooms share. A table keyed by one of these unions does not compile when a row is missing. */

export const MUSCLE_IDS = [
  'gluteus-maximus',
  'gluteus-medius',
  'gluteus-minimus',
  'piriformis',
  'gemellus-superior',
  'gemellus-inferior',
  'obturator-internus',
  'quadratus-femoris',
  'quadratus-lumborum',
  'semitendinosus',
  'biceps-femoris-long-head',
] as const;
export type MuscleId = (typeof MUSCLE_IDS)[number];

/** Paired bones are modelled on the right and mirrored. */
export const PAIRED_BONE_IDS = ['hip-bone', 'femur', 'patella', 'tibia', 'fibula', 'foot', 'rib-12'] as const;
export const MIDLINE_BONE_IDS = ['sacrum', 'vertebra-l1', 'vertebra-l2', 'vertebra-l3', 'vertebra-l4', 'vertebra-l5'] as const;
export const DISC_IDS = ['disc-l1-l2', 'disc-l2-l3', 'disc-l3-l4', 'disc-l4-l5', 'disc-l5-s1'] as const;
export type BoneId = (typeof PAIRED_BONE_IDS)[number] | (typeof MIDLINE_BONE_IDS)[number];
export type DiscId = (typeof DISC_IDS)[number];

/** A part as the tables name it: the right one of a pair, or the midline one. */
export type PartId = MuscleId | BoneId | DiscId | 'skin';

export const SIDES = ['right', 'left'] as const;
export type Side = (typeof SIDES)[number];

/** A part in the scene: the right one carries the bare id, the left one `-left` (the names of the glTF nodes). */
export type StructureId = PartId | `${MuscleId | (typeof PAIRED_BONE_IDS)[number]}-left`;

export const PAIRED_PART_IDS: readonly PartId[] = [...MUSCLE_IDS, ...PAIRED_BONE_IDS];
export const MIDLINE_PART_IDS: readonly PartId[] = [...MIDLINE_BONE_IDS, ...DISC_IDS, 'skin'];
export const PART_IDS: readonly PartId[] = [...PAIRED_PART_IDS, ...MIDLINE_PART_IDS];

export const STRUCTURE_IDS: readonly StructureId[] = [
  ...PART_IDS,
  ...PAIRED_PART_IDS.map((id) => `${id}-left` as StructureId),
];

/** The named stops of the peel, from outside in. At a stop, everything of an earlier layer is taken off. */
export const PEEL_STOPS = ['skin', 'superficial', 'intermediate', 'deep', 'deepest', 'bones'] as const;
export type PeelStop = (typeof PEEL_STOPS)[number];

export const partOf = (id: StructureId): PartId => (id.endsWith('-left') ? id.slice(0, -5) : id) as PartId;
export const sideOf = (id: StructureId): Side | 'midline' =>
  id.endsWith('-left') ? 'left' : MIDLINE_PART_IDS.includes(id as PartId) ? 'midline' : 'right';
export const structureOf = (part: PartId, side: Side): StructureId =>
  side === 'left' && PAIRED_PART_IDS.includes(part) ? (`${part}-left` as StructureId) : part;
export const isStructureId = (text: string): text is StructureId => (STRUCTURE_IDS as readonly string[]).includes(text);
export const isMuscleId = (text: string): text is MuscleId => (MUSCLE_IDS as readonly string[]).includes(text);
