import type { ZoneId } from '../places.ts';
import type { Place, ZoneFrame, ZoneRule } from './frame.ts';
import { all, between, except, sector, within } from './frame.ts';
import { ankleTop, innerAnkle, outerAnkle } from './knee-and-leg.ts';

/** mm from the heel's hind point toward the toes, and outward from that line */
function onFoot(p: Place, f: ZoneFrame): { forward: number; outward: number; length: number } {
  const heel = f.at('calcaneus-post'), toe = f.at('hallux-tip'), outer = f.at('mt5-base'), inner = f.at('navicular');
  // the line runs from the heel to between the great toe and the middle of the forefoot
  const dl = toe[0] + 0.35 * (outer[0] - inner[0]) * 0.5 - heel[0], da = toe[2] - heel[2];
  const length = Math.hypot(dl, da);
  const l = p.lateral - heel[0], a = p.anterior - heel[2];
  return { forward: (l * dl + a * da) / length, outward: (l * da - a * dl) / length, length };
}
const sole = (p: Place): number => (-0.45 - p.normalUp) * 30;
const top = (p: Place): number => (p.normalUp - 0.1) * 30;
const outerSide = (p: Place): number => (p.normalLateral - 0.35) * 30;
const retromalleolar = (p: Place, f: ZoneFrame): number =>
  except(all(sector(p, 0.3, 0.95), between(p.up, f.up('lat-mal') - f.cm(1.5), ankleTop(f) + f.cm(0.8))), outerAnkle(p, f));
const backHeel = (p: Place, f: ZoneFrame): number => {
  const { forward } = onFoot(p, f);
  return all(f.cm(3) - forward, f.up('calcaneus-post') + f.cm(5) - p.up, -sole(p));
};
const greatToe = (p: Place, f: ZoneFrame): number => {
  const { forward, outward, length } = onFoot(p, f);
  return all(forward - 0.76 * length, -outward - f.cm(0.2));
};
const frontAnkle = (p: Place, f: ZoneFrame): number =>
  except(all(sector(p, 1.2, 2.8), between(p.up, f.up('ankle-ant') - f.cm(2.5), f.up('ankle-ant') + f.cm(2.5))), outerAnkle(p, f), innerAnkle(p, f));
const border = (p: Place, f: ZoneFrame): number => {
  const { forward, length } = onFoot(p, f);
  return except(all(outerSide(p), between(forward, f.cm(4), 0.8 * length), f.up('lat-mal') - f.cm(0.8) - p.up), outerAnkle(p, f), sole(p));
};
const dorsum = (p: Place, f: ZoneFrame): number =>
  except(all(top(p), f.up('ankle-ant') - f.cm(2.5) - p.up, onFoot(p, f).forward - f.cm(7.5)), border(p, f), greatToe(p, f), frontAnkle(p, f));

export const FOOT = {
  'ankle-lateral': outerAnkle,
  'ankle-retromalleolar-lat': retromalleolar,
  'ankle-medial': innerAnkle,
  'ankle-anterior': frontAnkle,
  'foot-lateral-border': border,
  'heel-posterior': (p, f) => except(backHeel(p, f), retromalleolar(p, f), outerAnkle(p, f), innerAnkle(p, f)),
  'heel-plantar': (p, f) => all(sole(p), onFoot(p, f).length / 3 - onFoot(p, f).forward, f.up('calcaneus-post') - p.up),
  'sole-arch': (p, f) => { const { forward, outward, length } = onFoot(p, f); return all(sole(p), between(forward, length / 3, 0.74 * length), f.cm(0.8) - outward, f.up('calcaneus-post') - p.up); },
  'foot-dorsum-medial': (p, f) => all(dorsum(p, f), -onFoot(p, f).outward, 0.76 * onFoot(p, f).length - onFoot(p, f).forward),
  'foot-dorsum-lateral': (p, f) => all(dorsum(p, f), onFoot(p, f).outward, 0.84 * onFoot(p, f).length - onFoot(p, f).forward),
  'great-toe': (p, f) => all(greatToe(p, f), within(p, f.at('hallux-tip'), f.cm(6.5))),
} as const satisfies Partial<Record<ZoneId, ZoneRule>>;
