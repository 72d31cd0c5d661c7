import type { ZoneId } from '../places.ts';
import type { Lua, Place, ZoneFrame, ZoneRule } from './frame.ts';
import { all, along, any, between, except, levelBetween, within } from './frame.ts';

/** half of the belt along the crest, the spine's midline strip, the edge of the erector mass; cm for the tables' adult */
const BELT = 1.9, FOLD = 1.6, MIDLINE = 1.5, ERECTOR = 6;
const LOWEST_SACRAL_STEP = 0.5;

const sacralS3 = (f: ZoneFrame): number => levelBetween(f, 'S2-SP', 'S4-SP', LOWEST_SACRAL_STEP);
const hiatus = (f: ZoneFrame): number => f.up('S4-SP') - f.cm(0.9);
const behindSide = (p: Place): number => (90 - p.trunkDeg) * 1.8;

const sij: ZoneRule = (p, f) => {
  const [psis] = f.skin('PSIS');
  // the belt keeps what lies above the crest outside the spine itself
  const belowBelt = p.lateral > psis - f.cm(0.5) ? f.cm(0.8) - p.aboveCrestMm : f.cm(9);
  return all(between(p.lateral, psis - f.cm(1.8), psis + f.cm(1.5)), between(p.up, f.up('PIIS'), f.up('PSIS') + f.cm(1.8)), behindSide(p), belowBelt);
};
const belt = (p: Place, f: ZoneFrame): number => all(f.cm(BELT) - Math.abs(p.aboveCrestMm), p.lateral - f.skin('PSIS')[0] + f.cm(0.5), behindSide(p));

const sacrumUpper = (p: Place, f: ZoneFrame): number =>
  all(f.skin('PSIS')[0] - f.cm(1.8) - p.lateral, between(p.up, sacralS3(f), f.up('L5-SP') - f.cm(1.2)), behindSide(p));

/** beside the cleft: bowed outward, so that it is hollow toward the midline */
const cleftChain = (f: ZoneFrame): readonly Lua[] => {
  const top = f.skin('SIJ-mid'), ila = f.skin('sacral-ILA'), low = f.skin('fold-med');
  return [top, [ila[0] + f.cm(0.9), ila[1], ila[2] - f.cm(0.2)], [(ila[0] + low[0]) / 2 + f.cm(0.8), (ila[1] + low[1]) / 2, ila[2]], [low[0] + f.cm(0.6), low[1] + f.cm(0.8), low[2] - f.cm(1)]];
};
const cleftSide = (p: Place, f: ZoneFrame): number => except(along(p, f.once(cleftChain), f.cm(1.6)), sij(p, f), sacrumUpper(p, f), foldBand(p, f), ischial(p, f));
/** the sit bone's own skin, however near the fold comes to it */
const SIT_BONE = 1.6;
const foldBand = (p: Place, f: ZoneFrame): number =>
  except(all(f.cm(FOLD) - Math.abs(p.aboveFoldMm), between(p.lateral, f.skin('fold-med')[0] - f.cm(1), f.skin('fold-lat')[0] + f.cm(0.6)), -p.anterior - f.cm(1.5)), within(p, f.skin('ischial-tuberosity'), f.cm(SIT_BONE)));
const ischial = (p: Place, f: ZoneFrame): number => except(within(p, f.skin('ischial-tuberosity'), f.cm(2.5)), foldBand(p, f));
export const trochanter = (p: Place, f: ZoneFrame): number => within(p, f.skin('GT-lat'), f.cm(4));
/** ends half way to the fold, so that the lower buttock and the outer thigh meet below it */
export const retroEnd = (f: ZoneFrame): Lua => {
  const [l, u, a] = f.skin('GT-post'), low = f.skin('fold-lat');
  return [l + (low[0] - l) * 0.5, u + (low[1] - u) * 0.5, a + (low[2] - a) * 0.5];
};
const retrotrochanteric = (p: Place, f: ZoneFrame): number => {
  return except(all(along(p, f.once(retroChain), f.cm(2)), p.up - f.once(retroEnd)[1]), trochanter(p, f));
};
const retroChain = (f: ZoneFrame): readonly Lua[] => {
  const [l, u, a] = f.skin('GT-post');
  return [[l, f.up('GT-top'), a], [l, u, a], f.once(retroEnd)];
};
const outerButtockDeg = 70, behindTrochanterDeg = 78;
/** beyond the end of the fold the lower buttock reaches down to its level, and out to the thigh's outer side */
const aboveThigh = (p: Place, f: ZoneFrame): number => {
  const [l, u] = f.skin('fold-lat');
  return any(p.aboveFoldMm - f.cm(FOLD), all(p.lateral - l - f.cm(0.6), p.up - u));
};
/** the outer zone below the trochanter reaches round this far to meet the lower buttock; quarter turns */
export const BEHIND_OUTER_THIGH = 0.6;
const behindOuterThigh = (p: Place): number => (p.turn > 2.5 ? p.quarterMm : (BEHIND_OUTER_THIGH - p.turn) * p.quarterMm);
/** where the medial and the lateral half of the lower buttock meet: nearer to the trochanter, so that the sit bone leaves the medial half something */
const halves = (f: ZoneFrame): number => 0.32 * f.skin('sacral-ILA')[0] + 0.68 * f.skin('GT-post')[0];
const lowerButtock = (p: Place, f: ZoneFrame): number =>
  except(all(f.up('GT-top') - p.up, aboveThigh(p, f), behindSide(p), behindOuterThigh(p)), cleftSide(p, f), ischial(p, f), retrotrochanteric(p, f), trochanter(p, f));

export const BACK_AND_BUTTOCK = {
  'back-thoracolumbar': (p, f) => all(between(p.up, f.up('L1-SP'), f.up('T10-SP')), f.cm(ERECTOR) - p.lateral, behindSide(p)),
  'back-lumbar-midline': (p, f) => all(f.cm(MIDLINE) - p.lateral, between(p.up, f.up('L5-SP') - f.cm(1.2), f.up('L1-SP')), behindSide(p)),
  'back-lumbar-upper': (p, f) => all(between(p.lateral, f.cm(MIDLINE), f.cm(ERECTOR)), between(p.up, f.up('L3-SP'), f.up('L1-SP')), behindSide(p)),
  'back-lumbar-lower': (p, f) => except(all(between(p.lateral, f.cm(MIDLINE), f.cm(ERECTOR)), between(p.up, f.up('L5-SP') - f.cm(1.2), f.up('L3-SP')), behindSide(p)), belt(p, f), sij(p, f)),
  'back-flank': (p, f) => all(p.lateral - f.cm(ERECTOR), p.aboveCrestMm - f.cm(BELT), f.up('rib12-angle') - p.up, behindSide(p)),
  'back-beltline': (p, f) => except(all(belt(p, f), (f.skinDeg('crest-apex') - p.trunkDeg) * 1.8), sij(p, f)),
  'sacrum-upper': sacrumUpper,
  'sacrum-lower': (p, f) => except(all(f.at('sacral-ILA')[0] + f.cm(0.6) - p.lateral, between(p.up, hiatus(f), sacralS3(f)), behindSide(p)), along(p, f.once(cleftChain), f.cm(1.6))),
  'sij-region': sij,
  'coccyx-region': (p, f) => except(all(f.cm(2) - p.lateral, between(p.up, f.up('coccyx-tip') - f.cm(0.8), hiatus(f)), -p.anterior), along(p, f.once(cleftChain), f.cm(1.6))),
  'cleft-side': cleftSide,
  anococcygeal: (p, f) => except(all(f.cm(2.4) - p.lateral, f.up('coccyx-tip') - f.cm(0.8) - p.up, p.up - f.skin('fold-lat')[1], between(p.anterior, f.at('coccyx-tip')[2] - f.cm(4), f.cm(1))), cleftSide(p, f), foldBand(p, f)),
  'buttock-upper-medial': (p, f) => except(all(-p.aboveCrestMm - f.cm(BELT), p.up - f.up('PIIS'), p.lateral - f.skin('PSIS')[0], (outerButtockDeg - p.trunkDeg) * 1.8), sij(p, f)),
  'buttock-upper-lateral': (p, f) => all(-p.aboveCrestMm - f.cm(BELT), p.up - f.up('GT-top') - f.cm(3), between(p.trunkDeg, outerButtockDeg, 92) * 1.8),
  'buttock-mid': (p, f) => except(all(p.up - f.up('GT-top'), Math.max(all(f.up('PIIS') - p.up, outerButtockDeg - p.trunkDeg), f.up('GT-top') + f.cm(3) - p.up), (behindTrochanterDeg - p.trunkDeg) * 1.8, p.lateral - f.at('sacral-ILA')[0]), cleftSide(p, f), sij(p, f), retrotrochanteric(p, f), trochanter(p, f)),
  'buttock-lower-medial': (p, f) => all(lowerButtock(p, f), halves(f) - p.lateral, p.lateral - f.at('sacral-ILA')[0]),
  'buttock-lower-lateral': (p, f) => all(lowerButtock(p, f), p.lateral - halves(f)),
  'ischial-region': ischial,
  'gluteal-fold': (p, f) => except(foldBand(p, f), retrotrochanteric(p, f)),
  retrotrochanteric,
} as const satisfies Partial<Record<ZoneId, ZoneRule>>;
