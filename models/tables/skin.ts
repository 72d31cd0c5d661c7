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

/** How far forward the midline lies where the atlas shows genital detail. */
export const PUBIC_PROFILE: readonly { readonly yMm: number; readonly frontZMm: number; readonly provenance: Provenance }[] = [
  { yMm: -25, frontZMm: 87, provenance: NEUTRAL },
  { yMm: -38, frontZMm: 78, provenance: NEUTRAL },
  { yMm: -50, frontZMm: 64, provenance: NEUTRAL },
  { yMm: -60, frontZMm: 48, provenance: NEUTRAL },
  { yMm: -68, frontZMm: 28, provenance: NEUTRAL },
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
  { yMm: -78, xMm: -4, provenance: CLOSING },
  { yMm: -104, xMm: -4, provenance: CLOSING },
  { yMm: -118, xMm: -5, provenance: CLOSING },
];

/** The groin's corner of the thigh, hidden in the atlas: a slanting plane through these two points of every section below the mound. */
export const GROIN_CORNER = {
  inner: { xMm: -8, zMm: 45 },
  outer: { xMm: -28, zMm: 66 },
  provenance: NEUTRAL,
} as const;

/** The top is cut level; its rim is rounded. It lies over the 12th rib's head, so that quadratus lumborum is held. */
export const TOP = { yMm: 288, rimMm: 16, provenance: { class: 'AUTHORED', source: 'Above the neck of the 12th rib on the atlas (y = 275 mm)' } satisfies Provenance } as const;

export interface ToeNode {
  /** toward the midline, forward along the foot's axis (see skin/fan.ts), and up */
  readonly mMm: number;
  readonly forwardMm: number;
  readonly yMm: number;
  readonly radiusMm: number;
}

const TOE_OUTLINE: Provenance = {
  class: 'AUTHORED',
  source: 'Round cones inside the outline of the atlas foot seen from above (tip lines and widths of the five toes read to 1 mm); plain toes without nails',
};

export const TOES: readonly { readonly name: string; readonly root: ToeNode; readonly tip: ToeNode; readonly provenance: Provenance }[] = [
  { name: 'great toe', root: { mMm: 9, forwardMm: 135, yMm: -870, radiusMm: 13 }, tip: { mMm: 10, forwardMm: 168, yMm: -876, radiusMm: 10.5 }, provenance: TOE_OUTLINE },
  { name: 'second toe', root: { mMm: -12, forwardMm: 130, yMm: -868, radiusMm: 10 }, tip: { mMm: -13, forwardMm: 169, yMm: -878, radiusMm: 7.5 }, provenance: TOE_OUTLINE },
  { name: 'third toe', root: { mMm: -26, forwardMm: 125, yMm: -869, radiusMm: 10 }, tip: { mMm: -29, forwardMm: 162, yMm: -879, radiusMm: 7.5 }, provenance: TOE_OUTLINE },
  { name: 'fourth toe', root: { mMm: -39, forwardMm: 116, yMm: -870, radiusMm: 10 }, tip: { mMm: -44, forwardMm: 150, yMm: -880, radiusMm: 7.5 }, provenance: TOE_OUTLINE },
  { name: 'little toe', root: { mMm: -51, forwardMm: 103, yMm: -872, radiusMm: 10 }, tip: { mMm: -58, forwardMm: 134, yMm: -881, radiusMm: 7.5 }, provenance: TOE_OUTLINE },
];
