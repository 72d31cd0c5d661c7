import type { FasciaId } from '#domain/ids';
import type { MuscleGuide } from './muscle-guides.ts';

/** Only what the atlas has; the other sheets, ligaments and tendons are laid between landmarks in their tables. */
export const FASCIA_GUIDES: Readonly<Partial<Record<FasciaId, MuscleGuide>>> = {};
