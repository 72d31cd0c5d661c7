import type { Provenance } from '../provenance.ts';

/** What the skin's sections (skin-sections.ts) do not say: the parts that are set by judgement. Right side; millimetres. */
export const RAYS: Provenance = {
  class: 'MEASURED',
  source: 'Atlas skin: rays from the centre of a named section in stated directions (models/measure/skin.ts), whole millimetres',
};

const NEUTRAL: Provenance = {
  class: 'AUTHORED',
  source: 'A plain pubic mound and perineum in place of genital detail, drawn between the measured abdomen and the inner thigh; checked on pictures',
};

const AXIS: Provenance = {
  class: 'AUTHORED',
  source: 'A smooth line inside the limb from which the rays of the sections are cast: over the thigh on the trunk, near the middle of the sections below',
};

/** Centres of the horizontal sections, joined by a natural spline. */
export const LEG_AXIS: readonly { readonly yMm: number; readonly xMm: number; readonly zMm: number; readonly provenance: Provenance }[] = [
  { yMm: 300, xMm: -85, zMm: 5, provenance: AXIS },
  { yMm: 100, xMm: -85, zMm: 5, provenance: AXIS },
  { yMm: -68, xMm: -85, zMm: 5, provenance: AXIS },
  { yMm: -135, xMm: -86, zMm: 7, provenance: AXIS },
  { yMm: -260, xMm: -85, zMm: 8, provenance: AXIS },
  { yMm: -330, xMm: -80, zMm: 6, provenance: AXIS },
  { yMm: -400, xMm: -75, zMm: 2, provenance: AXIS },
  { yMm: -460, xMm: -81, zMm: -17, provenance: AXIS },
  { yMm: -530, xMm: -82, zMm: -26, provenance: AXIS },
  { yMm: -600, xMm: -81, zMm: -27, provenance: AXIS },
  { yMm: -690, xMm: -78, zMm: -21, provenance: AXIS },
  { yMm: -760, xMm: -74, zMm: -18, provenance: AXIS },
  { yMm: -820, xMm: -75, zMm: -4, provenance: AXIS },
];

/** Centres of the foot's sections (see skin/fan.ts), joined by a natural spline. */
export const FOOT_AXIS: readonly { readonly phiDeg: number; readonly mMm: number; readonly rhoMm: number; readonly provenance: Provenance }[] = [
  { phiDeg: -18, mMm: -4, rhoMm: 100, provenance: AXIS },
  { phiDeg: 0, mMm: -3, rhoMm: 97, provenance: AXIS },
  { phiDeg: 20, mMm: -1, rhoMm: 106, provenance: AXIS },
  { phiDeg: 36, mMm: -1, rhoMm: 117, provenance: AXIS },
  { phiDeg: 60, mMm: -8, rhoMm: 95, provenance: AXIS },
  { phiDeg: 80, mMm: -14, rhoMm: 89, provenance: AXIS },
  { phiDeg: 100, mMm: -16, rhoMm: 100, provenance: AXIS },
  { phiDeg: 114, mMm: -17, rhoMm: 115, provenance: AXIS },
];

/**
 * Where the atlas shows genital detail: how far forward the midline lies (on the thighs: the corner of their inner wall), and the groin's corner,
 * from which a slope runs to it.
 */
export const PUBIC_PROFILE: readonly { readonly yMm: number; readonly midlineZMm: number; readonly groinXMm: number; readonly groinZMm: number; readonly provenance: Provenance }[] = [
  { yMm: -25, midlineZMm: 87, groinXMm: -34, groinZMm: 80, provenance: NEUTRAL },
  { yMm: -38, midlineZMm: 78, groinXMm: -28, groinZMm: 75, provenance: NEUTRAL },
  { yMm: -50, midlineZMm: 67, groinXMm: -34, groinZMm: 73, provenance: NEUTRAL },
  { yMm: -60, midlineZMm: 52, groinXMm: -36, groinZMm: 74, provenance: NEUTRAL },
  { yMm: -68, midlineZMm: 38, groinXMm: -38, groinZMm: 76, provenance: NEUTRAL },
  { yMm: -78, midlineZMm: 36, groinXMm: -39, groinZMm: 76, provenance: NEUTRAL },
  { yMm: -90, midlineZMm: 36, groinXMm: -40, groinZMm: 77, provenance: NEUTRAL },
  { yMm: -104, midlineZMm: 36, groinXMm: -40, groinZMm: 77, provenance: NEUTRAL },
  { yMm: -118, midlineZMm: 36, groinXMm: -40, groinZMm: 76, provenance: NEUTRAL },
];

const CLOSING: Provenance = {
  class: 'AUTHORED',
  source: 'Set so that a clean arch closes between the thighs under the pelvic floor and the inner thighs stay just apart; checked on pictures from below',
};

/**
 * Where a half section ends toward the midline when no ray counts there: x of its inner wall. Above the perineum the wall lies beyond the midline
 * (the two halves are one), below it short of it (the thighs are two).
 */
export const INNER_WALL: readonly { readonly yMm: number; readonly xMm: number; readonly provenance: Provenance }[] = [
  { yMm: -50, xMm: 40, provenance: CLOSING },
  { yMm: -60, xMm: 22, provenance: CLOSING },
  { yMm: -68, xMm: 8, provenance: CLOSING },
  { yMm: -78, xMm: -4.5, provenance: CLOSING },
  { yMm: -104, xMm: -4.5, provenance: CLOSING },
  { yMm: -118, xMm: -5, provenance: CLOSING },
];

/** Under this height the thighs are apart by at least this much, whatever the sections say. */
export const BETWEEN_THE_THIGHS = { topYMm: -85, gapMm: 6, roundingMm: 8, provenance: CLOSING } as const;

/** The pubic mound: a plain ellipsoid that fills the hollow between the groins. */
export const MOUND = { centreMm: [0, -30, 32], radiiMm: [36, 46, 51], blendMm: 20, provenance: NEUTRAL } as const;

/** The top is cut as a torso model is: a flat dome with a round rim, at the height of the tenth thoracic vertebra. */
export const TOP = {
  yMm: 340,
  rimMm: 34,
  /** how far the dome falls from its middle to an ellipse of these half axes (x, z) about z = `middleZMm` */
  domeMm: 5,
  middleZMm: 20,
  halfAxesMm: [160, 115],
  provenance: { class: 'AUTHORED', source: 'Over the head of the 11th rib and the top of T11 on the atlas (y = 310 and 318 mm), with 20 mm above them; checked on pictures' } satisfies Provenance,
} as const;

export interface ToeNode {
  /** toward the midline, forward along the foot's axis (see skin/fan.ts), and up */
  readonly mMm: number;
  readonly forwardMm: number;
  readonly yMm: number;
  readonly radiusMm: number;
}

const TOE_OUTLINE: Provenance = {
  class: 'AUTHORED',
  source: 'Round cones after the atlas foot (width and height of each toe read from vertical rays at root, knuckle and tip); plain toes without nails',
};

export const TOES: readonly { readonly name: string; readonly root: ToeNode; readonly knuckle: ToeNode; readonly tip: ToeNode; readonly provenance: Provenance }[] = [
  { name: 'great toe', root: { mMm: 14, forwardMm: 122, yMm: -869.5, radiusMm: 14.5 }, knuckle: { mMm: 11.5, forwardMm: 146, yMm: -872.5, radiusMm: 12.5 }, tip: { mMm: 8, forwardMm: 168.5, yMm: -876, radiusMm: 11 }, provenance: TOE_OUTLINE },
  { name: 'second toe', root: { mMm: -8, forwardMm: 126, yMm: -869, radiusMm: 11 }, knuckle: { mMm: -9.5, forwardMm: 149, yMm: -871.5, radiusMm: 10.5 }, tip: { mMm: -12, forwardMm: 168, yMm: -876.5, radiusMm: 9.8 }, provenance: TOE_OUTLINE },
  { name: 'third toe', root: { mMm: -22, forwardMm: 122, yMm: -870, radiusMm: 10.5 }, knuckle: { mMm: -24.5, forwardMm: 146, yMm: -874, radiusMm: 10 }, tip: { mMm: -27, forwardMm: 163, yMm: -877, radiusMm: 9 }, provenance: TOE_OUTLINE },
  { name: 'fourth toe', root: { mMm: -35, forwardMm: 114, yMm: -870.5, radiusMm: 10.5 }, knuckle: { mMm: -38, forwardMm: 138, yMm: -874.5, radiusMm: 9.8 }, tip: { mMm: -39, forwardMm: 152, yMm: -878, radiusMm: 9 }, provenance: TOE_OUTLINE },
  { name: 'little toe', root: { mMm: -48, forwardMm: 102, yMm: -873, radiusMm: 10.5 }, knuckle: { mMm: -52, forwardMm: 124, yMm: -876.5, radiusMm: 10 }, tip: { mMm: -51, forwardMm: 139.5, yMm: -879.5, radiusMm: 9 }, provenance: TOE_OUTLINE },
];

/** The steps of whole millimetres and the atlas's own facets are smoothed along the limb by a Gaussian of this standard deviation; less where shape is fine. */
export const SMOOTHING: readonly { readonly yMm: number; readonly alongMm: number; readonly provenance: Provenance }[] = [
  { yMm: 300, alongMm: 13, provenance: { class: 'AUTHORED', source: 'Checked under grazing light: no ripples left on the flank and thigh' } },
  { yMm: -30, alongMm: 9, provenance: { class: 'AUTHORED', source: 'Keeps the lower buttock round; checked on pictures' } },
  { yMm: -75, alongMm: 7, provenance: { class: 'AUTHORED', source: 'Keeps the fold and the perineum; checked on pictures' } },
  { yMm: -120, alongMm: 12, provenance: { class: 'AUTHORED', source: 'Checked under grazing light' } },
  { yMm: -330, alongMm: 9, provenance: { class: 'AUTHORED', source: 'Checked under grazing light' } },
  { yMm: -390, alongMm: 5, provenance: { class: 'AUTHORED', source: 'Keeps the patella and the popliteal fossa; checked on pictures' } },
  { yMm: -490, alongMm: 5, provenance: { class: 'AUTHORED', source: 'Keeps the tuberosity of the tibia; checked on pictures' } },
  { yMm: -560, alongMm: 10, provenance: { class: 'AUTHORED', source: 'Checked under grazing light' } },
  { yMm: -740, alongMm: 6, provenance: { class: 'AUTHORED', source: 'Keeps the Achilles tendon and the malleoli; checked on pictures' } },
];

/** The same around a section: fine where the cleft and the foot's edges are, broad elsewhere. */
export const SMOOTHING_DEG = {
  fine: 2.5,
  broad: 5.5,
  provenance: { class: 'AUTHORED', source: 'Checked under grazing light: no streaks along the limb' } satisfies Provenance,
} as const;

/** A furrow (or, with a negative depth, a swelling) along a line on the right half's skin; one node is a dimple. */
export interface ReliefLine {
  readonly name: string;
  readonly widthMm: number;
  /** a broad line beside the midline: its mirror image reaches over, so that no crease stands where the two meet */
  readonly overMidline?: boolean;
  readonly nodes: readonly { readonly xMm: number; readonly yMm: number; readonly zMm: number; readonly depthMm: number }[];
  readonly provenance: Provenance;
}
