/** What the tables suggest: essential 1.0 at the centre falling to this at the edge … */
export const ESSENTIAL_EDGE = 0.6;
/** … and spill-over flat at this. */
export const SPILLOVER_HEAT = 0.38;
/** A pattern counts toward the overlap where its heat is above this. */
export const OVERLAP_THRESHOLD = 0.15;
/** One overlapping pattern in the third byte of a vertex; eight and more saturate. */
export const OVERLAP_STEP = 32;

/** The weakest area of a comparison still shows: the rest of its byte tells strong from weak. */
export const FAINTEST_COVER = 0.25;

/**
 * One number for "how hot": the same formula in the shader, the reports and `window.myoscope`.
 * Essential is heat 0..1; spill-over is coverage, 0 outside and 1 inside, so that its byte keeps a fine border.
 */
export const heatScalar = (essential: number, spillover: number): number => Math.max(essential, SPILLOVER_HEAT * spillover);
