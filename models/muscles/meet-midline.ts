import type { MuscleSheet } from './muscle-sheet.ts';
import { smoothStep } from './profiles.ts';

/** half the seam between the two sides */
const SEAM_MM = 0.5;
/** ends this near to the midline go to it, ends 6 mm farther off stay */
const NEAR_MM = 10;
/** what lies farther from the end than this stays */
const FADE_MM = 18;

/** The aponeuroses of the two sides meet in the linea alba: insertions that end just short of the midline are drawn out to it. */
export function meetMidline({ nu, nv, base }: MuscleSheet): void {
  for (let j = 0; j < nv; j++) {
    const endX = base[3 * (j * nu + nu - 1)]!;
    const wayMm = (-SEAM_MM - endX) * (1 - smoothStep((-endX - NEAR_MM) / 6));
    for (let i = 0; i < nu; i++) {
      const at = 3 * (j * nu + i);
      base[at]! += wayMm * (1 - smoothStep((endX - base[at]!) / FADE_MM));
    }
  }
}
