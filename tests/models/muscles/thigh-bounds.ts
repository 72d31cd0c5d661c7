import type { THIGH_ANATOMY } from '../../../models/tables/muscles/thigh-anatomy.ts';

type ThighMuscleId = keyof typeof THIGH_ANATOMY;

/** Mean and 95th percentile of the distance to the atlas, mm; those marked are thickened or thinned on purpose. */
export const THIGH_ACCURACY: Readonly<Record<ThighMuscleId, readonly [meanMm: number, p95Mm: number]>> = {
  'biceps-femoris-short-head': [2, 5],
  'tensor-fasciae-latae': [1.5, 4],
  gracilis: [1.5, 4],
  pectineus: [2, 5],
  'adductor-longus': [3, 7],
  'adductor-magnus': [2.5, 7],
  'rectus-femoris': [2, 6],
  'vastus-medialis': [3, 7],
  'vastus-intermedius': [2, 6],
  // thinned
  semimembranosus: [3, 7],
  // thickened
  sartorius: [4, 9],
  'adductor-brevis': [4, 9],
  'vastus-lateralis': [5, 11],
  'obturator-externus': [4, 9],
};

/** Pairs of which the atlas itself shares more than one millilitre (its baseline of penetration), as far as ours do too. */
const ATLAS_SHARES_ML: readonly (readonly [a: string, b: string, ml: number])[] = [
  ['gluteus-maximus', 'vastus-lateralis', 2.16],
  ['semimembranosus', 'semitendinosus', 1.3],
  ['adductor-longus', 'vastus-medialis', 4.59],
];

export const atlasSharesMl = (a: string, b: string): number =>
  ATLAS_SHARES_ML.find(([p, q]) => (p === a && q === b) || (p === b && q === a))?.[2] ?? 0;
