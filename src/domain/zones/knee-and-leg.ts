import type { ZoneId } from '../places.ts';
import type { Place, ZoneFrame, ZoneRule } from './frame.ts';
import { all, between, except, levelBetween, sector, within } from './frame.ts';
import { CALF, INNER_CALF, INNER_LEG, KNEE_ANTEROMEDIAL, KNEE_LATERAL, KNEE_MEDIAL, OUTER_LEG, PATELLAR, PATELLA_LATERAL, POSTERIOR, POSTEROLATERAL, POSTEROMEDIAL, SHIN, ANTERIOR } from './limb-sectors.ts';

const crease = (f: ZoneFrame): number => f.up('popliteal-mid');
const kneeTop = (f: ZoneFrame): number => crease(f) + f.cm(3);
const kneeBottom = (f: ZoneFrame): number => crease(f) - f.cm(5);
const outerLeg = (f: ZoneFrame, third: number): number => levelBetween(f, 'fib-head', 'lat-mal', third / 3);
const shin = (f: ZoneFrame, third: number): number => levelBetween(f, 'tib-tub', 'ankle-ant', third / 3);
const innerLeg = (f: ZoneFrame, third: number): number => levelBetween(f, 'pes', 'med-mal', third / 3);
const patella = (f: ZoneFrame): number => (f.up('patella-base') + f.up('patella-apex')) / 2;
/** the Achilles zone: 5 to 12 cm above the heel's hind point, 4 cm wide */
const achillesTop = (f: ZoneFrame): number => f.up('calcaneus-post') + f.cm(12);
const achillesFoot = (f: ZoneFrame): number => f.up('calcaneus-post') + f.cm(5);
export const ankleTop = (f: ZoneFrame): number => f.up('lat-mal') + f.cm(3);
export const outerAnkle = (p: Place, f: ZoneFrame): number => {
  const [l, u, a] = f.skin('lat-mal');
  return all(within(p, [l, u + f.cm(0.6), a], f.cm(3.4)), p.turn - 0.62 > 0 && p.turn < 3 ? f.cm(9) : (p.turn - 0.62) * p.quarterMm);
};
export const innerAnkle = (p: Place, f: ZoneFrame): number => {
  const [l, u, a] = f.skin('med-mal');
  return within(p, [l, u + f.cm(0.6), a], f.cm(3));
};

export const KNEE_AND_LEG = {
  'knee-popliteal': (p, f) => all(sector(p, ...POSTERIOR), between(p.up, kneeBottom(f), kneeTop(f))),
  'knee-posteromedial': (p, f) => all(sector(p, ...POSTEROMEDIAL), between(p.up, crease(f) - f.cm(3), kneeTop(f))),
  'knee-posterolateral': (p, f) => all(sector(p, ...POSTEROLATERAL), between(p.up, crease(f) - f.cm(3.6), kneeTop(f))),
  'knee-lateral': (p, f) => all(sector(p, ...KNEE_LATERAL), between(p.up, f.up('fib-head'), f.up('lat-epi') + f.cm(3))),
  'knee-patella-lateral': (p, f) => all(sector(p, ...PATELLA_LATERAL), between(p.up, patella(f) - f.cm(3.5), patella(f) + f.cm(3.5))),
  'knee-suprapatellar': (p, f) => all(sector(p, ...ANTERIOR), between(p.up, patella(f) + f.cm(3.5), f.up('patella-base') + f.cm(6))),
  'knee-patellar': (p, f) => all(sector(p, ...PATELLAR), between(p.up, patella(f) - f.cm(3.2), patella(f) + f.cm(3.5))),
  'knee-infrapatellar': (p, f) => all(sector(p, ...PATELLAR), between(p.up, f.up('tib-tub') - f.cm(0.8), patella(f) - f.cm(3.2))),
  'knee-anteromedial': (p, f) => all(sector(p, ...KNEE_ANTEROMEDIAL), between(p.up, f.up('jl-med') - f.cm(2.5), f.up('patella-med') + f.cm(3))),
  'knee-medial': (p, f) => all(sector(p, ...KNEE_MEDIAL), between(p.up, f.up('pes'), f.up('add-tub'))),
  'leg-post-upper': (p, f) => all(sector(p, ...CALF), between(p.up, f.up('calf-mid'), kneeBottom(f))),
  'leg-post-mid': (p, f) => all(sector(p, ...CALF), between(p.up, f.up('gastroc-end'), f.up('calf-mid'))),
  'leg-post-lower': (p, f) => all(sector(p, ...CALF), between(p.up, achillesTop(f), f.up('gastroc-end'))),
  achilles: (p, f) => all(f.cm(2.1) - Math.abs(sideOf(p)), between(p.up, achillesFoot(f), achillesTop(f)), sector(p, -1, 1)),
  'leg-posteromedial': (p, f) => all(sector(p, ...INNER_CALF), between(p.up, f.up('med-mal') + f.cm(1), crease(f) - f.cm(3))),
  'leg-lat-upper': (p, f) => all(sector(p, ...OUTER_LEG), between(p.up, outerLeg(f, 1), f.up('fib-head'))),
  'leg-lat-mid': (p, f) => all(sector(p, ...OUTER_LEG), between(p.up, outerLeg(f, 2), outerLeg(f, 1))),
  'leg-lat-lower': (p, f) => except(all(sector(p, ...OUTER_LEG), between(p.up, ankleTop(f), outerLeg(f, 2))), outerAnkle(p, f)),
  'leg-ant-upper': (p, f) => all(sector(p, ...SHIN), between(p.up, shin(f, 1), f.up('tib-tub') - f.cm(0.8))),
  'leg-ant-mid': (p, f) => all(sector(p, ...SHIN), between(p.up, shin(f, 2), shin(f, 1))),
  'leg-ant-lower': (p, f) => all(sector(p, ...SHIN), between(p.up, f.up('ankle-ant') + f.cm(2.5), shin(f, 2))),
  'leg-med-upper': (p, f) => all(sector(p, ...INNER_LEG), between(p.up, innerLeg(f, 1), f.up('pes'))),
  'leg-med-mid': (p, f) => all(sector(p, ...INNER_LEG), between(p.up, innerLeg(f, 2), innerLeg(f, 1))),
  'leg-med-lower': (p, f) => except(all(sector(p, ...INNER_LEG), between(p.up, f.up('med-mal') + f.cm(1.5), innerLeg(f, 2))), innerAnkle(p, f)),
} as const satisfies Partial<Record<ZoneId, ZoneRule>>;

/** mm round from the back's middle line */
function sideOf(p: Place): number {
  return (p.turn > 2 ? p.turn - 4 : p.turn) * p.quarterMm;
}
