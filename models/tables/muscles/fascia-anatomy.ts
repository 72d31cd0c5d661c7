import type { FASCIA_IDS } from '#domain/ids';
import { LIGAMENT_ANATOMY } from './ligament-anatomy.ts';
import type { MuscleAnatomy } from './muscle-table.ts';

export const FASCIA_ANATOMY: Readonly<Record<(typeof FASCIA_IDS)[number], MuscleAnatomy>> = {
  ...LIGAMENT_ANATOMY,
};
