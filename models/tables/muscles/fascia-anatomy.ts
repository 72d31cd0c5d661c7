import type { FASCIA_IDS } from '#domain/ids';
import { AS_MEASURED, authored, sheetSettings, tendons } from './anatomy-terms.ts';
import type { MuscleAnatomy } from './muscle-table.ts';

export const FASCIA_ANATOMY: Readonly<Record<(typeof FASCIA_IDS)[number], MuscleAnatomy>> = {
  'thoracolumbar-fascia': {
    originOn: [],
    insertionOn: [],
    tendons: tendons([400, 400, 400], [400, 400, 400], 'fibres of collagen alone: longer than the sheet is wide'),
    bulk: { ...AS_MEASURED, provenance: authored('as its table has it') },
    volume: { minMl: 10, maxMl: 30, provenance: authored('about 170 cm² of a sheet of 1.5 mm, thinner at its borders') },
    bones: 'below',
    liesOn: ['longissimus-thoracis', 'iliocostalis-lumborum', 'iliocostalis-thoracis', 'multifidus', 'serratus-posterior-inferior'],
    sheet: sheetSettings({ triangles: 1800, sinkMm: -0.2 }, 'as many triangles as the sheet shows; so thin that whatever it sinks into would show through'),
  },
};
