import type { Provenance } from '../provenance.ts';
import type { SkinRow } from '../skin/section-rows.ts';

const ABOVE: Provenance = {
  class: 'AUTHORED',
  source: 'Carries the measured sections of the trunk on above y = 296 mm, where the atlas skin is cut: the back and the flank widen as they do below, with 5 mm and more over the atlas latissimus dorsi; the front stays upright; checked on pictures',
};

/** Rows above the measured ones, laid out like them. The highest lies over the cut, so that the wall runs on straight into the rim. */
export const TRUNK_TOP_ROWS: readonly SkinRow[] = [
  { yMm: 364, backZMm: -95, frontZMm: 135, radiiMm: [131, null, null, null, 155, 147, 140, 131, 119, 107, 98, 93, 88, 86, 88, 91, 94, 99, 108, 116, 122, 126, 127, 129], provenance: ABOVE },
  { yMm: 340, backZMm: -90, frontZMm: 137, radiiMm: [127, null, null, null, 157, 148, 140, 130, 117, 104, 93, 87, 81, 79, 81, 84, 88, 94, 104, 113, 119, 122, 123, 125], provenance: ABOVE },
  { yMm: 318, backZMm: -86, frontZMm: 137, radiiMm: [124, null, null, null, 157, 148, 139, 128, 114, 99, 88, 81, 76, 72, 73, 76, 81, 87, 98, 108, 116, 118, 119, 121], provenance: ABOVE },
];
