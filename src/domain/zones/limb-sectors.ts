/**
 * The strips of thigh and leg, in quarter turns round the limb (0 behind, 1 outer, 2 in front, 3 inner). The tables' widths add up to more skin than a limb
 * has (59 cm at mid thigh, 48 cm there), so each strip keeps its share: the borders divide the way between neighbouring middles in that proportion.
 * Strips therefore touch and do not overlap; a negative start lies before the back's middle.
 */
type Sector = readonly [from: number, to: number];
export const POSTERIOR: Sector = [-0.4, 0.41];
export const POSTEROLATERAL: Sector = [0.41, 0.76];
export const LATERAL: Sector = [0.76, 1.23];
export const ANTEROLATERAL: Sector = [1.23, 1.63];
export const ANTERIOR: Sector = [1.63, 2.38];
export const ANTEROMEDIAL: Sector = [2.38, 2.72];
export const MEDIAL: Sector = [2.72, 3.27];
export const POSTEROMEDIAL: Sector = [3.27, 3.6];

/** at the knee the front is narrower and the outer side wider */
export const KNEE_LATERAL: Sector = [0.76, 1.33];
export const PATELLA_LATERAL: Sector = [1.33, 1.63];
export const PATELLAR: Sector = [1.63, 2.28];
export const KNEE_ANTEROMEDIAL: Sector = [2.28, 2.76];
export const KNEE_MEDIAL: Sector = [2.76, 3.27];

/** the leg has no posterolateral strip: calf and outer leg meet */
export const CALF: Sector = [-0.4, 0.66];
export const OUTER_LEG: Sector = [0.66, 1.34];
export const SHIN: Sector = [1.34, 2.04];
export const INNER_LEG: Sector = [2.04, 3.22];
export const INNER_CALF: Sector = [3.22, 3.6];
