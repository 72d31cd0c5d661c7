import { SPILLOVER_HEAT } from './heat-palette.ts';

export { SPILLOVER_HEAT };
/** What the tables suggest: essential 1.0 at the centre falling to this at the edge, spill-over flat. */
export const ESSENTIAL_EDGE = 0.6;
/** A pattern counts toward the overlap where its heat is above this. */
export const OVERLAP_THRESHOLD = 0.15;
/** One overlapping pattern in the third byte of a vertex; eight and more saturate. */
export const OVERLAP_STEP = 32;

/** One number for "how hot": the same formula in the shader, the reports and `window.myoscope`. Both inputs are heat 0..1. */
export const heatScalar = (essential: number, spillover: number): number => Math.max(essential, spillover);
