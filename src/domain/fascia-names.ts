import type { FasciaId } from './ids.ts';
import type { PartName } from './part-name.ts';

/** Fascia, ligaments and tendons. */
export const FASCIA_NAMES = {
  'thoracolumbar-fascia': { english: 'Thoracolumbar fascia', latin: 'Fascia thoracolumbalis', lay: 'white sheet over the low back', fma: 'FMA25072' },
  'achilles-tendon': { english: 'Achilles tendon', latin: 'Tendo calcaneus', lay: 'cord at the back of the heel', fma: 'FMA258847' },
} as const satisfies Record<FasciaId, PartName>;
