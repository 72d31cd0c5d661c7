import { CLUNEAL_NERVE_TABLES } from './cluneal-nerves.ts';
import { GLUTEAL_NERVE_TABLES } from './gluteal-nerves.ts';
import { LEG_NERVE_TABLES } from './leg-nerves.ts';
import { LIMB_NERVE_TABLES } from './limb-nerves.ts';
import { LUMBAR_NERVE_TABLES } from './lumbar-nerves.ts';
import type { NerveTable } from './nerve-table.ts';
import { SCIATIC_TABLES } from './sciatic-nerve.ts';

/** Every nerve and every variant once. */
export const NERVE_TABLES: readonly NerveTable[] = [...SCIATIC_TABLES, ...LIMB_NERVE_TABLES, ...GLUTEAL_NERVE_TABLES, ...LUMBAR_NERVE_TABLES, ...LEG_NERVE_TABLES, ...CLUNEAL_NERVE_TABLES];
