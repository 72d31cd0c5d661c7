import { published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { CALF, CALF_STRETCH_STRAIGHT } from './shared-calf.ts';

/** What the sources say of both heads of the gastrocnemius. */
export const GASTROCNEMIUS = {
  ...CALF,
  symptoms: [
    published('Cramps in the calf at night.', 'kent-gastrocnemius'),
    published('Pain behind the knee on slopes or in climbing.', 'namtpt-gastrocnemius'),
  ],
  looksLike: [published('An irritated first sacral nerve root, a torn calf (tennis leg), an inflamed vein.', 'namtpt-gastrocnemius')],
  stretches: [CALF_STRETCH_STRAIGHT],
} as const satisfies Partial<MuscleFacts>;
