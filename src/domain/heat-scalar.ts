/** What the tables suggest: essential 1.0 at the centre falling to 0.6 at the edge, spill-over flat. */
export const ESSENTIAL_EDGE = 0.6;
export const SPILLOVER_HEAT = 0.38;
/** A pattern counts toward the overlap where its heat is above this. */
export const OVERLAP_THRESHOLD = 0.15;
/** One overlapping pattern in the third byte of {@link HeatBytes}; eight and more saturate. */
export const OVERLAP_STEP = 32;

/** One number for "how hot": the same formula in the shader, the reports and `window.myoscope`. Both inputs 0..1 (coverage). */
export const heatScalar = (essential: number, spillover: number): number => Math.max(essential, SPILLOVER_HEAT * spillover);
