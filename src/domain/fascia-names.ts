import type { FasciaId } from './ids.ts';
import type { PartName } from './part-name.ts';

/** Fascia, ligaments and tendons. */
export const FASCIA_NAMES = {} as const satisfies Record<FasciaId, PartName>;
