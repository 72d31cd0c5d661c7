import type { ZoneId } from '../places.ts';
import type { Place, ZoneFrame, ZoneRule } from './frame.ts';
import { all, any, between, except, sector, within } from './frame.ts';
import { BEHIND_OUTER_THIGH, retroEnd, trochanter } from './back-and-buttock.ts';
import { LATERAL } from './limb-sectors.ts';

const CREST_HALF = 1.9;
/** where the outer buttock ends and the side begins; degrees round the trunk */
const SIDE_DEG = 92, FRONT_DEG = 118;
const mmPerDeg = 2.4;

const asis = (p: Place, f: ZoneFrame): number => within(p, f.skin('ASIS'), f.cm(2.5));
const inFront = (p: Place): number => p.anterior;
/** just below the middle of the groin and a little outward: over the hip joint */
const groinDeep = (p: Place, f: ZoneFrame): number => {
  const [l, u, a] = f.skin('mid-inguinal');
  return within(p, [l + f.cm(1), u - f.cm(1.5), a], f.cm(3));
};
const aboveSymphysis = (f: ZoneFrame): number => f.up('symphysis') + f.cm(1);

export const HIP_AND_FRONT = {
  'crest-lateral': (p, f) => except(all(f.cm(CREST_HALF) - Math.abs(p.aboveCrestMm), between(p.trunkDeg, f.skinDeg('crest-apex'), f.skinDeg('ASIS') + 6) * mmPerDeg), asis(p, f)),
  'hip-supratrochanteric': (p, f) => {
    const upper = all(-p.aboveCrestMm - f.cm(CREST_HALF), between(p.trunkDeg, SIDE_DEG, FRONT_DEG) * mmPerDeg, p.up - f.up('GT-top'));
    const lower = all(f.up('GT-top') + f.cm(3) - p.up, p.up - f.up('GT-top') + f.cm(1), between(p.trunkDeg, 79, FRONT_DEG) * mmPerDeg);
    return except(any(upper, lower), trochanter(p, f), asis(p, f));
  },
  trochanter,
  'hip-subtrochanteric': (p, f) => {
    const band = between(p.up, f.up('GT-lat') - f.cm(8), f.up('GT-lat'));
    const round = all(sector(p, BEHIND_OUTER_THIGH, LATERAL[1]), between(p.up, f.skin('fold-lat')[1], f.once(retroEnd)[1]));
    return except(any(all(band, sector(p, ...LATERAL)), round), trochanter(p, f));
  },
  'abdomen-lower': (p, f) => except(all(f.up('umbilicus') - p.up, p.aboveGroinMm - f.cm(1), p.lateral - f.cm(5.5), p.trunkDeg > 120 ? f.cm(9) : p.aboveCrestMm - f.cm(CREST_HALF), (p.trunkDeg - 100) * mmPerDeg), asis(p, f)),
  suprapubic: (p, f) => all(between(p.up, aboveSymphysis(f), aboveSymphysis(f) + f.cm(5)), f.cm(5) - p.lateral, inFront(p)),
  'asis-region': asis,
  'groin-crease': (p, f) => except(all(between(p.aboveGroinMm, -f.cm(4), f.cm(1)), between(p.lateral, f.at('pubic-tubercle')[0] + f.cm(0.6), f.skin('ASIS')[0] + f.cm(1)), inFront(p) - f.cm(2)), groinDeep(p, f), asis(p, f)),
  'groin-deep': groinDeep,
  pubic: (p, f) => all(between(p.up, f.up('symphysis') - f.cm(4.5), aboveSymphysis(f)), f.at('pubic-tubercle')[0] + f.cm(0.6) - p.lateral, inFront(p)),
} as const satisfies Partial<Record<ZoneId, ZoneRule>>;
