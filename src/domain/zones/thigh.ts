import type { ZoneId } from '../places.ts';
import type { Place, ZoneFrame, ZoneRule } from './frame.ts';
import { all, between, except, levelBetween, sector } from './frame.ts';
import { BACK_AND_BUTTOCK, trochanter } from './back-and-buttock.ts';
import { HIP_AND_FRONT } from './hip-and-front.ts';
import { ANTERIOR, ANTEROLATERAL, ANTEROMEDIAL, LATERAL, MEDIAL, POSTERIOR, POSTEROLATERAL, POSTEROMEDIAL } from './limb-sectors.ts';

/** the fold's band reaches this far below the fold; the knee's zones begin this far above their landmark; cm */
const FOLD_HALF = 1.6, ABOVE_KNEE = 3, ABOVE_PATELLA = 6;
const belowFold = (p: Place, f: ZoneFrame): number => -p.aboveFoldMm - f.cm(FOLD_HALF);
const kneeTop = (f: ZoneFrame): number => f.up('popliteal-mid') + f.cm(ABOVE_KNEE);
const back = (f: ZoneFrame, third: number): number => levelBetween(f, 'fold-mid', 'popliteal-mid', third / 3);
const outer = (f: ZoneFrame, third: number): number => levelBetween(f, 'GT-lat', 'lat-epi', third / 3);
const front = (f: ZoneFrame, third: number): number => levelBetween(f, 'mid-inguinal', 'patella-base', third / 3);
const inner = (f: ZoneFrame, third: number): number => levelBetween(f, 'pubic-tubercle', 'add-tub', third / 3);
const belowGroin = (p: Place, f: ZoneFrame): number => except(all(-p.aboveGroinMm - f.cm(4), p.anterior + f.cm(1)), HIP_AND_FRONT['groin-deep'](p, f));

export const THIGH = {
  'thigh-post-upper': (p, f) => all(sector(p, ...POSTERIOR), belowFold(p, f), p.up - back(f, 1)),
  'thigh-post-mid': (p, f) => all(sector(p, ...POSTERIOR), between(p.up, back(f, 2), back(f, 1))),
  'thigh-post-lower': (p, f) => all(sector(p, ...POSTERIOR), between(p.up, kneeTop(f), back(f, 2))),
  'thigh-posteromedial': (p, f) => all(sector(p, ...POSTEROMEDIAL), belowFold(p, f), p.up - kneeTop(f)),
  'thigh-posterolateral': (p, f) => all(sector(p, ...POSTEROLATERAL), between(p.up, kneeTop(f), f.skin('fold-lat')[1])),
  'thigh-lat-upper': (p, f) => all(sector(p, ...LATERAL), between(p.up, outer(f, 1), f.up('GT-lat') - f.cm(8))),
  'thigh-lat-mid': (p, f) => all(sector(p, ...LATERAL), between(p.up, outer(f, 2), outer(f, 1))),
  'thigh-lat-lower': (p, f) => all(sector(p, ...LATERAL), between(p.up, f.up('lat-epi') + f.cm(ABOVE_KNEE), outer(f, 2))),
  'thigh-anterolateral': (p, f) => except(all(sector(p, ...ANTEROLATERAL), belowGroin(p, f), p.up - f.up('patella-lat') - f.cm(ABOVE_KNEE), f.up('GT-top') - p.up), trochanter(p, f)),
  'thigh-ant-upper': (p, f) => all(sector(p, ...ANTERIOR), belowGroin(p, f), p.up - front(f, 1)),
  'thigh-ant-mid': (p, f) => all(sector(p, ...ANTERIOR), between(p.up, front(f, 2), front(f, 1)), belowGroin(p, f)),
  'thigh-ant-lower': (p, f) => all(sector(p, ...ANTERIOR), between(p.up, f.up('patella-base') + f.cm(ABOVE_PATELLA), front(f, 2))),
  'thigh-anteromedial': (p, f) => all(sector(p, ...ANTEROMEDIAL), belowGroin(p, f), p.up - f.up('patella-med') - f.cm(ABOVE_KNEE)),
  'thigh-med-upper': (p, f) => except(all(sector(p, ...MEDIAL), p.up - inner(f, 1), f.up('pubic-tubercle') - f.cm(5) - p.up, belowFoldInside(p, f)), BACK_AND_BUTTOCK.anococcygeal(p, f)),
  'thigh-med-mid': (p, f) => all(sector(p, ...MEDIAL), between(p.up, inner(f, 2), inner(f, 1))),
  'thigh-med-lower': (p, f) => all(sector(p, ...MEDIAL), between(p.up, f.up('add-tub'), inner(f, 2))),
} as const satisfies Partial<Record<ZoneId, ZoneRule>>;

/** the inner thigh begins below the perineum; in front of the fold there is no fold to ask */
function belowFoldInside(p: Place, f: ZoneFrame): number {
  return p.anterior > -f.cm(2) ? f.cm(9) : belowFold(p, f);
}
