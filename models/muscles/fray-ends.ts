import type { MuscleSheet } from './muscle-sheet.ts';
import { crossLengthsMm } from './muscle-sheet.ts';
import { smoothStep } from './profiles.ts';

export interface FrayOptions {
  /** how far a bundle may end before or behind its neighbours */
  readonly amplitudeMm?: number;
  /** fraction of the fibre that takes part */
  readonly reach?: number;
}

/** Bundles do not end on a ruled line: the ends of the fibres advance and withdraw along themselves, a bundle (10–20 mm) at a time. */
export function frayEnds(sheet: MuscleSheet, { amplitudeMm = 1.3, reach = 0.1 }: FrayOptions = {}): void {
  const { nu, nv, u, v, base } = sheet, widths = crossLengthsMm(sheet), before = base.slice();
  for (const end of [0, nu - 1]) {
    const widthMm = widths[end]!, inward = end === 0 ? 1 : -1;
    for (let j = 0; j < nv; j++) {
      const bundle = Math.sin((2 * Math.PI * v[j]! * widthMm) / 17 + 1.1) + 0.6 * Math.sin((2 * Math.PI * v[j]! * widthMm) / 11.3 + 4);
      // narrow tendons and the borders themselves end as measured
      const shiftMm = (amplitudeMm / 1.6) * bundle * smoothStep((widthMm - 15) / 25) * smoothStep((v[j]! * (1 - v[j]!) * widthMm) / 8);
      for (let i = end; i >= 0 && i < nu; i += inward) {
        const share = 1 - smoothStep(Math.abs(u[i]! - u[end]!) / reach);
        if (share <= 0) break;
        moveAlongFibre(base, before, 3 * (j * nu + i), 3 * (j * nu + Math.min(nu - 1, Math.max(0, i + inward))), share * shiftMm);
      }
    }
  }
}

function moveAlongFibre(base: Float64Array, before: Float64Array, at: number, next: number, shiftMm: number): void {
  const d = [0, 1, 2].map((k) => before[next + k]! - before[at + k]!), l = Math.hypot(d[0]!, d[1]!, d[2]!);
  if (!(l > 1e-9)) return;
  for (let k = 0; k < 3; k++) base[at + k]! += (d[k]! / l) * shiftMm;
}
