/** Every name that two rooms share. A table keyed by one of these unions does not compile when a row is missing. */

/** Muscles by region, each region's from front to back or from the surface down: the order of lists, files and tables. */
export const HIP_MUSCLE_IDS = [
  'gluteus-maximus',
  'gluteus-medius',
  'gluteus-minimus',
  'piriformis',
  'gemellus-superior',
  'gemellus-inferior',
  'obturator-internus',
  'obturator-externus',
  'quadratus-femoris',
  'tensor-fasciae-latae',
] as const;
export const BACK_MUSCLE_IDS = [
  'external-oblique',
  'rectus-abdominis',
  'latissimus-dorsi',
  'serratus-posterior-inferior',
  'iliocostalis-lumborum',
  'iliocostalis-thoracis',
  'longissimus-thoracis',
  'multifidus',
  'quadratus-lumborum',
] as const;
/** inside the pelvis: its floor, and the muscles that leave it for the thigh */
export const PELVIC_MUSCLE_IDS = [
  'psoas-major',
  'iliacus',
  'coccygeus',
  'iliococcygeus',
  'pubococcygeus',
  'puborectalis',
] as const;
export const THIGH_MUSCLE_IDS = [
  'semitendinosus',
  'biceps-femoris-long-head',
  'semimembranosus',
  'biceps-femoris-short-head',
  'sartorius',
  'gracilis',
  'pectineus',
  'adductor-longus',
  'adductor-brevis',
  'adductor-magnus',
  'rectus-femoris',
  'vastus-lateralis',
  'vastus-medialis',
  'vastus-intermedius',
] as const;
export const POSTERIOR_LEG_MUSCLE_IDS = [
  'gastrocnemius-medial-head',
  'gastrocnemius-lateral-head',
  'plantaris',
  'soleus',
  'popliteus',
  'flexor-digitorum-longus',
  'flexor-hallucis-longus',
  'tibialis-posterior',
] as const;
/** in front of and beside the leg bones */
export const ANTERIOR_LEG_MUSCLE_IDS = [
  'tibialis-anterior',
  'extensor-digitorum-longus',
  'extensor-hallucis-longus',
  'fibularis-longus',
  'fibularis-brevis',
  'fibularis-tertius',
] as const;

export const MUSCLE_IDS = [
  ...HIP_MUSCLE_IDS,
  ...BACK_MUSCLE_IDS,
  ...PELVIC_MUSCLE_IDS,
  ...THIGH_MUSCLE_IDS,
  ...POSTERIOR_LEG_MUSCLE_IDS,
  ...ANTERIOR_LEG_MUSCLE_IDS,
] as const;
export type MuscleId = (typeof MUSCLE_IDS)[number];

/** Sheets of fascia, ligaments and tendons that are parts of their own: fibres without flesh. */
export const FASCIA_IDS = [
  'thoracolumbar-fascia',
  'sacrotuberous-ligament',
  'sacrospinous-ligament',
  'iliolumbar-ligament',
  'inguinal-ligament',
  'iliotibial-tract',
  'patellar-ligament',
  'achilles-tendon',
] as const;
export type FasciaId = (typeof FASCIA_IDS)[number];

/** Everything that is built as a sheet of fibres. */
export const FIBRE_SHEET_IDS = [...MUSCLE_IDS, ...FASCIA_IDS] as const;
export type FibreSheetId = (typeof FIBRE_SHEET_IDS)[number];

/** Nerves, paired; the sciatic nerve as it is typically (type a). */
export const NERVE_IDS = [
  'sciatic-nerve',
  'tibial-nerve',
  'common-fibular-nerve',
  'posterior-femoral-cutaneous-nerve',
  'superior-gluteal-nerve',
  'inferior-gluteal-nerve',
  'pudendal-nerve',
  'femoral-nerve',
  'saphenous-nerve',
  'obturator-nerve',
  'lateral-femoral-cutaneous-nerve',
  'anterior-femoral-cutaneous-nerve',
  'genitofemoral-nerve',
  'iliohypogastric-nerve',
  'ilioinguinal-nerve',
  'superior-cluneal-nerves',
  'middle-cluneal-nerves',
  'deep-fibular-nerve',
  'superficial-fibular-nerve',
  'sural-nerve',
] as const;
export type NerveId = (typeof NERVE_IDS)[number];

/** How the sciatic nerve may pass piriformis (Beaton and Anson); one of them stands in the model at a time. */
export const NERVE_VARIANTS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export type NerveVariant = (typeof NERVE_VARIANTS)[number];
/** Parts that stand in the typical nerve's place. Lists, links and cards know the nerve alone. */
export const SCIATIC_VARIANT_IDS = ['sciatic-nerve~b', 'sciatic-nerve~c', 'sciatic-nerve~d', 'sciatic-nerve~e', 'sciatic-nerve~f'] as const;
export type SciaticVariantId = (typeof SCIATIC_VARIANT_IDS)[number];

/** Paired bones are modelled on the right and mirrored. */
export const PAIRED_BONE_IDS = ['hip-bone', 'femur', 'patella', 'tibia', 'fibula', 'foot', 'rib-11', 'rib-12'] as const;
export const MIDLINE_BONE_IDS = ['sacrum', 'vertebra-t11', 'vertebra-t12', 'vertebra-l1', 'vertebra-l2', 'vertebra-l3', 'vertebra-l4', 'vertebra-l5'] as const;
export const SPINAL_DISC_IDS = ['disc-t11-t12', 'disc-t12-l1', 'disc-l1-l2', 'disc-l2-l3', 'disc-l3-l4', 'disc-l4-l5', 'disc-l5-s1'] as const;
/** `symphysis` is the interpubic disc, which joins the two hip bones in front. */
export const DISC_IDS = [...SPINAL_DISC_IDS, 'symphysis'] as const;
export type BoneId = (typeof PAIRED_BONE_IDS)[number] | (typeof MIDLINE_BONE_IDS)[number];
export type SpinalDiscId = (typeof SPINAL_DISC_IDS)[number];
export type DiscId = (typeof DISC_IDS)[number];

/** A part as the tables name it: the right one of a pair, or the midline one. */
export type PartId = FibreSheetId | NerveId | SciaticVariantId | BoneId | DiscId | 'skin';

export const SIDES = ['right', 'left'] as const;
export type Side = (typeof SIDES)[number];

/** A part in the scene: the right one carries the bare id, the left one `-left` (the names of the glTF nodes). */
export type StructureId = PartId | `${FibreSheetId | NerveId | SciaticVariantId | (typeof PAIRED_BONE_IDS)[number]}-left`;

export const PAIRED_PART_IDS: readonly PartId[] = [...FIBRE_SHEET_IDS, ...NERVE_IDS, ...SCIATIC_VARIANT_IDS, ...PAIRED_BONE_IDS];
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
export const isFibreSheetId = (text: string): text is FibreSheetId => (FIBRE_SHEET_IDS as readonly string[]).includes(text);
export const isFasciaId = (text: string): text is FasciaId => (FASCIA_IDS as readonly string[]).includes(text);
export const isNerveId = (text: string): text is NerveId => (NERVE_IDS as readonly string[]).includes(text);
export const isSciaticVariantId = (text: string): text is SciaticVariantId => (SCIATIC_VARIANT_IDS as readonly string[]).includes(text);
/** The variant that a part of the sciatic nerve shows; null for all other parts. */
export const nerveVariantOf = (id: StructureId): NerveVariant | null => {
  const part = partOf(id);
  if (part === 'sciatic-nerve') return 'a';
  return isSciaticVariantId(part) ? (part.slice(-1) as NerveVariant) : null;
};
/** What a part is called and listed as: a variant stands for its nerve, everything else for itself. */
export const standsFor = (id: StructureId): StructureId => (isSciaticVariantId(partOf(id)) ? (id.replace(/~./, '') as StructureId) : id);
