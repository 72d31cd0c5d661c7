import type { PartId } from '#domain/ids';
import type { PELVIC_ANATOMY } from '../../../models/tables/muscles/pelvic-anatomy.ts';

type PelvicMuscleId = keyof typeof PELVIC_ANATOMY;

/** Mean and 95th percentile of the distance to the atlas, mm. */
export const PELVIC_ACCURACY: Readonly<Record<PelvicMuscleId | 'inguinal-ligament', readonly [meanMm: number, p95Mm: number]>> = {
  // thickened: the atlas muscle has 0.68 of the scaled volume
  'psoas-major': [3, 9],
  iliacus: [2.5, 6.5],
  coccygeus: [1, 2.5],
  iliococcygeus: [1, 2.5],
  pubococcygeus: [1, 2.5],
  puborectalis: [1, 2.5],
  // with a slight sag; the atlas has a straight rod
  'inguinal-ligament': [1.5, 4],
};

/** Ligaments and fascia that the atlas lacks: drawn between landmarks. */
const WITHOUT_ATLAS = ['thoracolumbar-fascia', 'sacrotuberous-ligament', 'sacrospinous-ligament', 'iliolumbar-ligament', 'patellar-ligament'] as const;
export type WithoutAtlasId = (typeof WITHOUT_ATLAS)[number];
export const isWithoutAtlas = (id: PartId): id is WithoutAtlasId => (WITHOUT_ATLAS as readonly string[]).includes(id);
