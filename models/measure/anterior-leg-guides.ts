import type { ANTERIOR_LEG_MUSCLE_IDS } from '#domain/ids';
import type { V3 } from '../geometry/vec.ts';
import type { LineGuide } from './line-sections.ts';

type LinePlace = LineGuide['superficial']['places'][number];
const place = (x: number, y: number, z: number, direction: V3): LinePlace => ({ at: [x, y, z], direction });
const ALONG = [0, 0.03, 0.09, 0.18, 0.28, 0.38, 0.46, 0.54, 0.62, 0.7, 0.77, 0.84, 0.9, 0.96, 1] as const;
const five = (first: string, last: string): LineGuide['fascicles'] =>
  [[0, `${first} border`], [0.12, `fascicle next to the ${first} border`], [0.3, `${first} fascicle`], [0.5, 'middle fascicle'], [0.7, `${last} fascicle`], [0.88, `fascicle next to the ${last} border`], [1, `${last} border`]];

/** In front of and beside the leg bones: bellies between tibia and fibula, tendons that turn over the ankle or behind it. */
export const ANTERIOR_LEG_GUIDES: Readonly<Record<(typeof ANTERIOR_LEG_MUSCLE_IDS)[number], LineGuide>> = {
  'tibialis-anterior': {
    superficial: {
      kind: 'turning',
      places: [
        place(-106, -460, 13, [-0.85, 0, 0.5]), place(-104, -495, 16, [-0.8, 0, 0.6]), place(-103, -530, 17, [-0.8, 0, 0.6]), place(-102, -565, 15, [-0.8, 0, 0.6]),
        place(-102, -600, 13, [-0.8, 0, 0.6]), place(-100, -635, 10, [-0.8, 0, 0.6]), place(-96, -670, 7, [-0.8, 0, 0.6]), place(-93, -705, 4, [-0.8, 0, 0.6]),
        place(-89, -740, 5, [-0.7, 0, 0.7]), place(-82, -775, 11, [-0.5, 0, 0.85]), place(-76, -795, 18, [-0.3, 0.2, 0.9]), place(-72, -810, 26, [-0.1, 0.5, 0.85]),
        place(-71, -824, 38, [0.3, 0.6, 0.6]), place(-71.5, -835, 48, [0.7, 0.5, 0.3]), place(-73.5, -841, 57, [0.9, 0.3, 0.2]), place(-75, -844, 63, [0.9, 0.3, 0.2]),
      ],
    },
    reason: 'outward and forward from the lateral face of the tibia, upward and inward on the back of the foot',
    borders: ['anterior border, along the crest of the tibia', 'posterior border, beside extensor digitorum longus'],
    originDown: [0.06, 0.2],
    tendon: { fromPlace: 9, atU: 0.66 },
    along: ALONG,
    fascicles: five('anterior', 'posterior'),
  },
  'extensor-digitorum-longus': {
    superficial: {
      kind: 'turning',
      places: [
        place(-109, -463, 6, [-1, 0, 0.3]), place(-107, -496, -3, [-1, 0, 0.3]), place(-108, -536, -6, [-1, 0, 0.2]), place(-111, -576, -9, [-1, 0, 0.1]), place(-112, -616, -10, [-1, 0, 0.1]),
        place(-109, -656, -11, [-1, 0, 0.2]), place(-106, -696, -11, [-1, 0, 0.3]), place(-101, -736, -8, [-0.9, 0, 0.45]), place(-94, -776, 1, [-0.6, 0, 0.8]), place(-94.5, -800, 14, [-0.4, 0.4, 0.8]),
        place(-105, -822, 44, [-0.3, 0.8, 0.5]), place(-111, -832, 58, [-0.3, 0.8, 0.5]), place(-118, -843, 72, [-0.3, 0.8, 0.5]), place(-126, -856, 92, [-0.3, 0.8, 0.5]),
        place(-132, -863, 104, [-0.3, 0.9, 0.4]), place(-138, -869, 116, [-0.2, 0.9, 0.3]), place(-144.5, -872, 127, [-0.2, 1, 0.3]),
      ],
    },
    reason: 'outward between its two neighbours, forward over the ankle, upward on the back of the foot',
    borders: ['anterior border, to the second toe', 'posterior border, to the fifth toe'],
    originDown: [0, 0.3],
    tendon: { fromPlace: 8, atU: 0.48 },
    along: [0, 0.03, 0.09, 0.18, 0.28, 0.38, 0.48, 0.56, 0.68, 0.73, 0.79, 0.87, 0.92, 0.96, 1],
    fascicles: [
      [0, 'anterior border'], [0.14, 'fascicle of the second toe'], [0.28, 'far border of the second toe'], [0.32, 'near border of the third toe'], [0.4, 'fascicle of the third toe'], [0.48, 'far border of the third toe'],
      [0.52, 'near border of the fourth toe'], [0.6, 'fascicle of the fourth toe'], [0.68, 'far border of the fourth toe'], [0.72, 'near border of the fifth toe'], [0.86, 'fascicle of the fifth toe'], [1, 'posterior border'],
    ],
    slips: {
      fromPlace: 10,
      gaps: [[0.28, 0.32], [0.48, 0.52], [0.68, 0.72]],
      lines: [
        [[-99, -820, 44], [-103, -829, 60], [-108, -839, 74], [-113, -852, 92], [-120, -862, 110], [-127, -868.5, 126], [-134, -872, 140]],
        [[-105, -822, 44], [-111, -832, 58], [-118, -843, 72], [-126, -856, 92], [-132, -863, 104], [-138, -869, 116], [-144.5, -872, 127]],
        [[-110, -827, 44], [-119, -839, 58], [-128, -850, 70], [-138, -860, 86], [-145, -867, 97], [-152, -871, 107], [-157, -874, 115]],
        [[-121, -838, 44], [-130, -850, 54], [-138, -859, 63], [-147, -866, 72], [-153, -870, 80], [-158, -873, 88], [-161, -874.5, 93]],
      ],
    },
  },
  'extensor-hallucis-longus': {
    superficial: {
      kind: 'turning',
      places: [
        place(-105, -602, -9.5, [-0.8, 0, 0.6]), place(-103, -630, -8, [-0.8, 0, 0.6]), place(-99, -660, -8, [-0.8, 0, 0.6]), place(-97, -690, -9, [-0.8, 0, 0.6]), place(-95, -720, -8, [-0.8, 0, 0.6]),
        place(-92, -750, -4, [-0.75, 0, 0.65]), place(-88.5, -780, 9, [-0.5, 0.1, 0.85]), place(-84, -797, 20, [-0.3, 0.4, 0.85]), place(-82, -813, 35, [-0.1, 0.7, 0.7]), place(-82, -824, 50, [0, 0.8, 0.6]),
        place(-85, -833, 65, [-0.1, 0.9, 0.45]), place(-88, -841, 80, [-0.1, 0.9, 0.45]), place(-92, -850, 95, [-0.1, 0.9, 0.45]), place(-97, -858, 110, [-0.1, 0.9, 0.4]), place(-103, -864.5, 124, [-0.1, 0.9, 0.4]),
      ],
    },
    reason: 'outward and forward, square to the layer between its two neighbours, upward on the back of the foot',
    borders: ['anterior border, which carries the tendon', 'posterior border, along the fibula'],
    originDown: [0, 0.2],
    tendon: { fromPlace: 6, atU: 0.46 },
    along: ALONG,
    fascicles: five('anterior', 'posterior'),
  },
  'fibularis-longus': {
    superficial: {
      kind: 'turning',
      places: [
        place(-112, -463, -22, [-1, 0, 0]), place(-116, -498, -19, [-1, 0, 0]), place(-115, -534, -20, [-1, 0, 0]), place(-114, -570, -22, [-1, 0, 0]), place(-114, -606, -25, [-1, 0, -0.1]), place(-110, -642, -28, [-1, 0, -0.2]),
        place(-107, -678, -29, [-0.9, 0, -0.3]), place(-105, -714, -29, [-0.9, 0, -0.4]), place(-101, -750, -29, [-0.8, 0, -0.5]), place(-94, -786, -30, [-0.6, 0, -0.8]), place(-88, -815, -29.5, [-0.4, 0, -0.9]),
        place(-86.5, -830, -26, [-0.5, -0.3, -0.8]), place(-88, -841, -21, [-0.7, -0.4, -0.5]), place(-94, -849, -14, [-0.8, -0.4, -0.3]), place(-97, -855, -6, [-0.8, -0.5, -0.2]), place(-99.5, -860, 2, [-0.8, -0.6, 0]),
        place(-101.5, -862, 10, [-0.6, -0.8, 0]), place(-101, -862, 18, [-0.3, -0.9, 0.1]), place(-99, -861, 26, [0, -1, 0.1]), place(-95, -857, 34, [0.1, -1, 0.2]), place(-91, -853.5, 42, [0.1, -1, 0.2]), place(-89.5, -853, 52, [0, -1, 0]),
      ],
    },
    reason: 'outward from the fibula, backward behind the malleolus, outward on the calcaneus, downward in the sole',
    borders: ['anterior border', 'posterior border'],
    originDown: [0.06, 0.25],
    tendon: { fromPlace: 8, atU: 0.54 },
    along: [0, 0.03, 0.09, 0.18, 0.28, 0.38, 0.46, 0.54, 0.61, 0.67, 0.72, 0.76, 0.8, 0.84, 0.88, 0.92, 0.96, 1],
    fascicles: five('anterior', 'posterior'),
  },
  'fibularis-brevis': {
    superficial: {
      kind: 'turning',
      places: [
        place(-106.5, -628, -21.5, [-0.9, 0, -0.4]), place(-105, -655, -24, [-0.8, 0, -0.6]), place(-102, -685, -26, [-0.7, 0, -0.7]), place(-98, -715, -27, [-0.7, 0, -0.7]), place(-94, -745, -29, [-0.6, 0, -0.8]),
        place(-90, -775, -29, [-0.5, 0, -0.85]), place(-86, -805, -28, [-0.4, 0, -0.9]), place(-84.5, -822, -26, [-0.5, -0.2, -0.85]), place(-86, -835, -22, [-0.7, -0.3, -0.6]), place(-89, -842, -17, [-0.8, -0.2, -0.5]),
        place(-94, -849, -9, [-0.8, -0.2, -0.5]), place(-99, -855, -1, [-0.8, -0.2, -0.5]), place(-106, -860, 7, [-0.7, -0.2, -0.6]), place(-113, -863.5, 13, [-0.7, -0.2, -0.6]),
      ],
    },
    reason: 'backward and outward from the fibula, round whose back it lies, outward on the calcaneus',
    borders: ['anterior border', 'posterior border'],
    originDown: [0.1, 0.2],
    tendon: { fromPlace: 6, atU: 0.58 },
    along: [0, 0.03, 0.09, 0.18, 0.28, 0.38, 0.48, 0.58, 0.66, 0.72, 0.78, 0.84, 0.9, 0.96, 1],
    fascicles: five('anterior', 'posterior'),
  },
  'fibularis-tertius': {
    superficial: {
      kind: 'turning',
      places: [
        place(-97, -737, -13.5, [-0.9, 0, 0.45]), place(-97, -748, -12, [-0.9, 0, 0.45]), place(-96, -761, -10, [-0.9, 0, 0.45]), place(-93.5, -774, -4, [-0.8, 0, 0.6]), place(-92.5, -787, 3, [-0.7, 0, 0.7]),
        place(-94, -800, 9, [-0.7, 0.1, 0.7]), place(-98, -813, 11, [-0.7, 0.3, 0.65]), place(-106, -826, 12, [-0.6, 0.4, 0.7]), place(-111, -839, 13, [-0.7, 0.3, 0.65]), place(-114, -852, 15, [-0.8, 0.2, 0.5]), place(-118, -863, 16, [-0.8, 0.2, 0.5]),
      ],
    },
    reason: 'outward and forward from the fibula and over the ankle',
    borders: ['anterior border', 'posterior border'],
    originDown: [0, 0.15],
    tendon: { fromPlace: 4, atU: 0.42 },
    along: ALONG,
    fascicles: five('anterior', 'posterior'),
  },
};
