import type { ANTERIOR_LEG_MUSCLE_IDS } from '#domain/ids';
import { extensorDigitorumLongus } from './extensor-digitorum-longus.ts';
import { extensorHallucisLongus } from './extensor-hallucis-longus.ts';
import { fibularisBrevis } from './fibularis-brevis.ts';
import { fibularisLongus } from './fibularis-longus.ts';
import { fibularisTertius } from './fibularis-tertius.ts';
import type { MuscleTable } from './muscle-table.ts';
import { tibialisAnterior } from './tibialis-anterior.ts';

export const ANTERIOR_LEG_TABLES: Readonly<Record<(typeof ANTERIOR_LEG_MUSCLE_IDS)[number], MuscleTable>> = {
  'tibialis-anterior': tibialisAnterior,
  'extensor-digitorum-longus': extensorDigitorumLongus,
  'extensor-hallucis-longus': extensorHallucisLongus,
  'fibularis-longus': fibularisLongus,
  'fibularis-brevis': fibularisBrevis,
  'fibularis-tertius': fibularisTertius,
};
