import type { FasciaId } from '#domain/ids';
import { AS_MEASURED, authored, sheetSettings } from './anatomy-terms.ts';
import type { MuscleAnatomy } from './muscle-table.ts';

/** No flesh anywhere: longer than any fibre. */
const ALL_WHITE: MuscleAnatomy['tendons'] = { originMm: [400, 400, 400], insertionMm: [0, 0, 0], provenance: authored('a ligament: collagen from end to end') };
const SMALL = sheetSettings({ triangles: 1200, climbMm: 8 }, 'a small band between bones that it must not climb over; checked on renders from six sides');

/** Length × width × thickness of what is published, as far as it is; otherwise of the authored band. */
const band = (minMl: number, maxMl: number, source: string, isPublished = true): MuscleAnatomy['volume'] => ({ minMl, maxMl, provenance: { class: isPublished ? 'PUBLISHED' : 'AUTHORED', source } });

export const LIGAMENT_ANATOMY = {
  'sacrotuberous-ligament': {
    originOn: ['sacrum', 'hip-bone'],
    insertionOn: ['hip-bone'],
    tendons: ALL_WHITE,
    bulk: AS_MEASURED,
    volume: band(3.5, 12, 'length 64–94 mm, width 18–35 mm, thickness 3–4 mm: systematic review of the sacrotuberous ligament, 2019'),
    bones: 'below',
    liesOn: ['coccygeus', 'sacrospinous-ligament'],
    beside: ['obturator-internus', 'gemellus-inferior'],
    sheet: sheetSettings({ triangles: 1600, climbMm: 8 }, 'a band that must not climb over the spine of the ischium; checked on renders from six sides'),
  },
  'sacrospinous-ligament': {
    originOn: ['sacrum'],
    insertionOn: ['hip-bone'],
    tendons: ALL_WHITE,
    bulk: AS_MEASURED,
    volume: band(0.8, 2.6, 'as drawn: a triangle of about 45 × 25 mm, 2.5 mm thick', false),
    bones: 'below',
    liesOn: ['coccygeus'],
    sheet: SMALL,
  },
  'iliolumbar-ligament': {
    originOn: ['vertebra-l4', 'vertebra-l5'],
    insertionOn: ['hip-bone'],
    tendons: ALL_WHITE,
    bulk: AS_MEASURED,
    volume: band(0.8, 3.5, 'as drawn: about 30 × 35 mm, 2.5 mm thick', false),
    bones: 'either',
    liesOn: [],
    beside: ['psoas-major', 'quadratus-lumborum', 'iliacus'],
    sheet: SMALL,
  },
  'inguinal-ligament': {
    originOn: ['hip-bone'],
    insertionOn: ['hip-bone'],
    tendons: ALL_WHITE,
    bulk: AS_MEASURED,
    volume: band(2.4, 4.8, 'as drawn: 140 × 9 × 5 mm, rounded; the atlas part has 3.96 ml', false),
    bones: 'either',
    liesOn: ['iliacus', 'psoas-major', 'pectineus'],
    beside: ['sartorius'],
    sheet: sheetSettings({ triangles: 1200, climbMm: 5 }, 'a cord that ends on two knobs of bone and must not climb over them; checked on renders from six sides'),
  },
} as const satisfies Partial<Record<FasciaId, MuscleAnatomy>>;
