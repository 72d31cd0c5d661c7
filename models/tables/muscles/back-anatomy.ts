import type { BACK_MUSCLE_IDS } from '#domain/ids';
import { AS_MEASURED, atlasVolume, authored, sheetSettings, tendons } from './anatomy-terms.ts';
import type { MuscleAnatomy } from './muscle-table.ts';

const IN_VIEW = 'volume of the atlas part as far as it is modelled';
const BODYPARTS = 'Measured on BodyParts3D, © The Database Center for Life Science, licensed under CC Attribution-Share Alike 2.1 Japan';

/** The part of an atlas muscle below the cut of the trunk, 20 % either way. */
const inView = (ml: number): MuscleAnatomy['volume'] => ({
  minMl: Math.round(ml * 8) / 10,
  maxMl: Math.round(ml * 12) / 10,
  provenance: { class: 'MEASURED', source: `${IN_VIEW}, ${ml} ml, 20 % either way. ${BODYPARTS}` },
});
const thin = (triangles: number): MuscleAnatomy['sheet'] => sheetSettings({ triangles, letInMm: -0.8 }, 'as many triangles as the sheet shows; so thin that whatever it sinks into would show through');
const budget = (triangles: number): MuscleAnatomy['sheet'] => sheetSettings({ triangles }, 'as many triangles as the muscle shows');

export const BACK_ANATOMY: Readonly<Record<(typeof BACK_MUSCLE_IDS)[number], MuscleAnatomy>> = {
  'external-oblique': {
    originOn: ['rib-12'],
    insertionOn: ['hip-bone'],
    tendons: {
      ...tendons([0, 0, 0], [2, 2, 2], 'fleshy slips from the ribs and a fleshy end on the crest; in front an aponeurosis, medial of the linea semilunaris and below the line from the navel to the anterior superior spine'),
      fleshTo: [[0, 1.1], [0.148, 0.96], [0.261, 0.72], [0.404, 0.58], [0.558, 0.47], [0.705, 0.36], [0.79, 0.16], [0.87, -0.2], [1, -0.5]],
    },
    bulk: { thickness: [0.85, 0.6, 0.5], outwardShare: 1, provenance: authored('the atlas muscle touches its skin in front: thinner from outside, most where it is an aponeurosis') },
    volume: { minMl: 98, maxMl: 147, provenance: { class: 'PUBLISHED', source: 'Christophy et al. 2012 (PMC3594999): 6.85 cm² × 12.9 cm of flesh, scaled to this body by 0.931 to 82 ml, and an aponeurosis of about 250 cm² at 1.6 mm; 20 % either way' } },
    bones: 'below',
    liesOn: [],
    sheet: sheetSettings({ triangles: 4200, letInMm: -0.8, meetsTwin: true }, 'as many triangles as the sheet shows; so thin that the crest would show through; the atlas leaves the linea alba open'),
  },
  'rectus-abdominis': {
    originOn: [],
    insertionOn: [],
    tendons: tendons([26, 22, 22], [0, 0, 0], 'a flat tendon from the pubic crest and symphysis'),
    intersections: { at: [0.52, 0.695, 0.885], widthMm: 7, provenance: authored('the tendinous intersections lie where the atlas muscle is thinnest: at the navel, half-way up and below the ribs') },
    bulk: { thickness: [0.85, 0.85, 0.75], outwardShare: 1, provenance: authored('thinner from outside, most at its borders, so that it keeps under the sheath') },
    volume: { minMl: 140, maxMl: 245, provenance: { class: 'MEASURED', source: `${IN_VIEW}, 204 ml: from 0.7, the room under the sheath, to 1.2 of it. Delp et al. 2001 give 2.6 cm² × 28.3 cm, 74 ml, for old bodies. ${BODYPARTS}` } },
    bones: 'below',
    liesOn: [],
    under: ['external-oblique'],
    sheet: sheetSettings({ triangles: 3600, rimFollows: true }, 'as many triangles as the muscle shows; sinks under the sheath, which ends short of its medial border'),
  },
  'latissimus-dorsi': {
    originOn: [],
    insertionOn: [],
    tendons: tendons([4, 10, 12], [0, 0, 0], 'flesh begins at the edge of the aponeurosis, which is the thoracolumbar fascia; nearly fleshy from the crest'),
    bulk: AS_MEASURED,
    volume: { minMl: 50, maxMl: 75, provenance: { class: 'PUBLISHED', source: 'Christophy et al. 2012 (PMC3594999): 4.1 cm² × 32.5 cm, scaled to this body by 0.931 to 124 ml; half of the flesh lies below the cut of the trunk; 20 % either way' } },
    bones: 'below',
    liesOn: ['thoracolumbar-fascia', 'serratus-posterior-inferior', 'iliocostalis-lumborum', 'external-oblique'],
    sheet: thin(3600),
  },
  'serratus-posterior-inferior': {
    originOn: [],
    insertionOn: ['rib-12'],
    tendons: tendons([46, 50, 40], [2, 2, 2], 'a thin aponeurosis from the spines, one with the thoracolumbar fascia; fleshy slips to the ribs'),
    bulk: { thickness: [1.44, 1.44, 1.44], outwardShare: 0.8, provenance: authored('what the sheet loses between the erector spinae and the ribs is given back outward') },
    volume: inView(57.5),
    bones: 'below',
    liesOn: ['longissimus-thoracis', 'iliocostalis-lumborum'],
    sheet: sheetSettings({ triangles: 2800, letInMm: -0.2 }, 'as many triangles as the muscle shows; so thin at its aponeurosis that longissimus would show through'),
  },
  'iliocostalis-lumborum': {
    originOn: ['hip-bone', 'sacrum'],
    insertionOn: [],
    tendons: tendons([85, 55, 12], [0, 0, 0], 'the erector aponeurosis from sacrum and posterior superior spine, longest on the medial side; nearly fleshy from the crest'),
    bulk: { thickness: [1.35, 1.35, 1.35], along: [0, 1.1, 1.1], outwardShare: 0.7, provenance: authored('the slips to the ribs, which the sheet leaves out, and what it gives way to multifidus, are given back outward, where the atlas leaves room under the fascia') },
    volume: inView(46.4),
    bones: 'below',
    liesOn: ['quadratus-lumborum', 'multifidus', 'longissimus-thoracis'],
    beside: ['iliocostalis-thoracis'],
    sheet: sheetSettings({ triangles: 3000, letInMm: 0 }, 'as many triangles as the muscle shows; so thin over the sacrum that longissimus would show through'),
  },
  'iliocostalis-thoracis': {
    originOn: ['rib-12'],
    insertionOn: [],
    tendons: tendons([4, 5, 6], [0, 0, 0], 'short slips from the angles of the lower ribs'),
    bulk: AS_MEASURED,
    volume: inView(4.1),
    bones: 'below',
    liesOn: [],
    beside: ['longissimus-thoracis'],
    sheet: budget(1200),
  },
  'longissimus-thoracis': {
    originOn: ['sacrum'],
    insertionOn: [],
    tendons: tendons([30, 50, 120], [0, 0, 0], 'the erector aponeurosis from sacrum and lumbar spines, longest below'),
    bulk: { thickness: [1.3, 1.3, 1.3], outwardShare: 0.5, provenance: authored('the slips to the transverse processes, which the sheet leaves out, and what it gives way to multifidus, are given back outward, where the atlas leaves room under the fascia') },
    volume: inView(78),
    bones: 'either',
    liesOn: ['multifidus'],
    beside: ['quadratus-lumborum'],
    sheet: sheetSettings({ triangles: 3600, climbMm: 45 }, 'as many triangles as the muscle shows; its aponeurosis climbs over the whole thickness of multifidus'),
  },
  multifidus: {
    originOn: ['sacrum'],
    insertionOn: [],
    tendons: tendons([3, 3, 3], [8, 8, 8], 'fleshy from sacrum and mamillary processes; short tendons to the spines'),
    bulk: { ...AS_MEASURED, provenance: authored('as its table has it, written by hand') },
    volume: { minMl: 102, maxMl: 154, provenance: { class: 'PUBLISHED', source: 'Ward et al. 2009 weighed 146 g, 128 ml in this body; 20 % either way' } },
    bones: 'either',
    liesOn: [],
    sheet: budget(2400),
  },
  'quadratus-lumborum': {
    originOn: ['hip-bone'],
    insertionOn: ['rib-12'],
    tendons: tendons([14, 12, 10], [6, 8, 8], 'aponeurotic from the iliolumbar ligament and the crest; short slips to rib 12 and the transverse processes'),
    bulk: AS_MEASURED,
    volume: atlasVolume(86.6),
    bones: 'either',
    liesOn: [],
  },
};
