import type { FasciaId } from './ids.ts';
import type { PartName } from './part-name.ts';

/** Fascia, ligaments and tendons. */
export const FASCIA_NAMES = {
  'achilles-tendon': { english: 'Achilles tendon', latin: 'Tendo calcaneus', lay: 'cord at the back of the heel', fma: 'FMA258847' },
} as const satisfies Record<FasciaId, PartName>;
