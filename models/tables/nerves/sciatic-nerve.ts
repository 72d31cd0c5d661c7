import { SCIATIC_VARIANT_IDS } from '#domain/ids';
import type { SciaticVariantId } from '#domain/ids';
import { authored } from '../muscles/anatomy-terms.ts';
import type { NerveStation, NerveStrand, NerveTable } from './nerve-table.ts';
import { station } from './nerve-table.ts';

const WIDTHS = 'width: 11.7 mm where it leaves the pelvis, 9.2 mm at mid-thigh, 9.7 mm at its division, means of 62 adult cadavers (Ugandan morphometric study); flat against the bone in the buttock, by judgement';
const COURSE = 'between landmarks of our own bones and muscles: greater sciatic foramen, gemelli, between ischial tuberosity and greater trochanter (half-way: Currin et al. 2015; a centimetre inside of that, where gluteus maximus leaves room on quadratus femoris), adductor magnus, division 9 cm above the crease of the knee; ';

/** From the gemelli on all types are alike. */
const THIGH: readonly NerveStation[] = [
  station('between tuberosity and trochanter, on quadratus femoris', [-90, -30, -39.4], 11.5, 3.9),
  station('beside the tuberosity, on quadratus femoris', [-85.5, -48, -36.8], 11, 3.6),
  station('lower border of quadratus femoris', [-82.5, -64, -30.5], 10.4, 3.6),
  station('on adductor magnus, under gluteus maximus', [-83.5, -90, -22], 10, 4.4),
  station('upper thigh, on adductor magnus', [-87.5, -122, -23.5], 9.6, 5.6),
  station('mid-thigh, under the long head of biceps', [-90, -200, -19], 9.2, 6.2),
  station('lower thigh', [-86, -260, -15], 9.3, 6.2),
  station('division above the hollow of the knee', [-83, -330, -16], 9.7, 5.5),
];
const ON_GEMELLI = [
  station('on gemellus superior', [-74, 3, -44], 11.7, 4.3),
  station('on the tendon of obturator internus', [-87, -11, -42], 11.7, 4.3),
] as const;
/** Where two divisions have met. */
const MET = [station('on gemellus superior, where both have met', [-81, -3, -44.5], 11.7, 4.3), ON_GEMELLI[1]] as const;

const whole = (...above: readonly NerveStation[]): NerveStrand => ({ name: 'trunk', stations: [...above, ...THIGH], through: [] });
const below = (...stations: readonly NerveStation[]): NerveStrand => ({ name: 'tibial division', stations: [...stations, station('joins the trunk', [-85, -8, -43], 5.5, 4)], through: [] });
const fibular = (...stations: readonly NerveStation[]): NerveStrand => ({ name: 'common fibular division', stations: [...stations, station('joins the trunk', [-88, -9, -43], 5, 4)], through: [] });
/** Through the belly, or over the upper border, where the gap below the notch is too narrow not to dent it. */
const piercing = (strand: NerveStrand): NerveStrand => ({ ...strand, through: ['piriformis'] });

const BELOW = [station('before piriformis', [-47, 30, -30], 6, 3.8), station('before its lower border', [-54, 19.5, -38], 6.2, 3.8), station('under its lower border', [-61, 12, -45.5], 6.5, 3.8), station('on gemellus superior', [-73, 3, -45], 6.5, 3.8)] as const;
/** width and thickness of what goes through or over the muscle */
const through = (widthMm: number, thicknessMm: number): readonly NerveStation[] => [
  station('before piriformis', [-44, 42, -36], widthMm, thicknessMm), station('within the belly', [-57, 31, -44], widthMm, thicknessMm),
  station('behind the belly', [-68, 20, -53], widthMm, thicknessMm), station('below its lower border', [-78, 4, -50], widthMm, thicknessMm),
];
const over = (widthMm: number, thicknessMm: number): readonly NerveStation[] => [
  station('before the upper border of piriformis', [-52, 43.5, -24], widthMm, thicknessMm), station('on its upper border, below the notch', [-59, 50, -31.5], widthMm, thicknessMm),
  station('behind the upper border', [-67, 50.5, -41.5], widthMm, thicknessMm), station('behind the belly', [-73.5, 34, -47.5], widthMm, thicknessMm), station('below its lower border', [-80, 6, -49], widthMm, thicknessMm),
];
const UNDIVIDED_BELOW = [station('before piriformis, at the plexus', [-47, 30, -29.5], 10, 4), station('before its lower border', [-54, 19.5, -37.5], 11, 4.2), station('under the lower border of piriformis', [-61, 12, -45.5], 11.7, 4.3)] as const;

const STRANDS: Readonly<Record<SciaticVariantId, readonly NerveStrand[]>> = {
  'sciatic-nerve~b': [whole(...MET), below(...BELOW), piercing(fibular(...through(4.5, 3.5)))],
  'sciatic-nerve~c': [whole(...MET), below(...BELOW), piercing(fibular(...over(4.5, 3.5)))],
  'sciatic-nerve~d': [piercing(whole(...through(9, 4.3), ON_GEMELLI[1]))],
  'sciatic-nerve~e': [whole(...MET), piercing(below(...through(6, 3.8))), piercing(fibular(...over(4.5, 3.5)))],
  'sciatic-nerve~f': [piercing(whole(...over(9, 4.3), ON_GEMELLI[1]))],
};

export const SCIATIC_TABLES: readonly NerveTable[] = [
  { id: 'sciatic-nerve', faces: [0, 0, -1], strands: [whole(...UNDIVIDED_BELOW, ...ON_GEMELLI)], provenance: authored(`type a of Beaton and Anson, ${COURSE}${WIDTHS}`) },
  ...SCIATIC_VARIANT_IDS.map((id): NerveTable => ({
    id, faces: [0, 0, -1], strands: STRANDS[id],
    provenance: authored(`type ${id.slice(-1)} of Beaton and Anson: what passes below, through and above piriformis as that list has it; ${COURSE}${WIDTHS}; a division takes a little more or less than half`),
  })),
];
