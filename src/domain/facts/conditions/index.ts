import type { Condition } from '../knowledge-types.ts';
import { DEEP_GLUTEAL_SYNDROME } from './deep-gluteal-syndrome.ts';
import { GREATER_TROCHANTERIC_PAIN } from './greater-trochanteric-pain.ts';
import { HIP_OSTEOARTHRITIS } from './hip-osteoarthritis.ts';
import { LABRAL_TEAR } from './labral-tear.ts';
import { OTHER_CAUSES } from './other-causes.ts';
import { PIRIFORMIS_SYNDROME } from './piriformis-syndrome.ts';
import { RADICULOPATHY } from './radiculopathy.ts';
import { SACROILIAC_JOINT } from './sacroiliac-joint.ts';

/** What else may hurt there, the more common first. */
export const CONDITIONS: readonly Condition[] = [
  RADICULOPATHY, PIRIFORMIS_SYNDROME, DEEP_GLUTEAL_SYNDROME, SACROILIAC_JOINT, GREATER_TROCHANTERIC_PAIN, HIP_OSTEOARTHRITIS, LABRAL_TEAR, OTHER_CAUSES,
];

export const conditionOf = (id: string): Condition | undefined => CONDITIONS.find((condition) => condition.id === id);
