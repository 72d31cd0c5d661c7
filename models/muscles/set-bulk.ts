import type { MuscleAnatomy } from '../tables/muscles/muscle-table.ts';
import type { MuscleSheet } from './muscle-sheet.ts';
import { acrossValue, smoothStep } from './profiles.ts';
import { fleshShare } from './tendon-mask.ts';

/** Brings the measured body to a plausible volume: thickness first, then width. Only flesh gains; the ends stay attached. */
export function setBulk(sheet: MuscleSheet, { bulk, tendons }: Pick<MuscleAnatomy, 'bulk' | 'tendons'>): void {
  const { nu, nv, deep, top } = sheet, flesh = fleshShare(sheet, { tendons }, bulk.riseMm ?? 0);
  for (let n = 0; n < nu * nv; n++) {
    const measuredMm = top[n]! - deep[n]!, full = measuredMm * (acrossValue(bulk.thickness, sheet.v[Math.floor(n / nu)]!) - 1);
    const most = bulk.mostGainMm;
    const level = most !== undefined && full > 0 ? most * (1 - Math.exp(-full / most)) : full;
    const gain = level * (level > 0 ? flesh[n]! : 1) * (bulk.along ? Math.max(0, acrossValue(bulk.along, sheet.u[n % nu]!)) : 1);
    top[n]! += gain * bulk.outwardShare;
    deep[n]! -= gain * (1 - bulk.outwardShare);
  }
  if (bulk.width) narrow(sheet, bulk.width.factor, bulk.width.about);
}

/** Full effect over the middle of the fibres, none at their ends: attachments keep their width. */
function narrow({ nu, nv, u, v, base }: MuscleSheet, factor: number, about: number): void {
  const upper = Math.max(1, v.findIndex((x) => x >= about)), share = (about - v[upper - 1]!) / (v[upper]! - v[upper - 1]!);
  for (let i = 0; i < nu; i++) {
    const scaled = 1 + (factor - 1) * smoothStep(u[i]! / 0.2) * smoothStep((1 - u[i]!) / 0.2);
    for (let k = 0; k < 3; k++) {
      const centre = base[3 * ((upper - 1) * nu + i) + k]! * (1 - share) + base[3 * (upper * nu + i) + k]! * share;
      for (let j = 0; j < nv; j++) {
        const at = 3 * (j * nu + i) + k;
        base[at] = centre + scaled * (base[at]! - centre);
      }
    }
  }
}
