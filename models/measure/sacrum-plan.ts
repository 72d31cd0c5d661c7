import type { V3 } from '../geometry/vec.ts';
import type { ForamenName } from '../tables/sacrum-rows.ts';
import type { ProcessPlan } from './spine-plan.ts';

/** Where the sacrum is cut, in its own frame [lateral, down, front] (see tables/sacrum-rows.ts), lateral from the median plane of the atlas. */
export const SACRUM_FRAME = { origin: [0, 93, -11] as V3, down: [0, -0.832, -0.555] as V3 };

/** The windows in which a ray from the front or from behind enters a foramen and does not count: shares do not fall on their rims. */
export const FORAMEN_WINDOWS: Readonly<Record<ForamenName, { readonly lateral: readonly [number, number]; readonly down: readonly [number, number] }>> = {
  S1: { lateral: [16, 27], down: [24, 34] },
  S2: { lateral: [12, 24], down: [45.5, 55] },
  S3: { lateral: [11.5, 22], down: [65, 77] },
  S4: { lateral: [13, 16.2], down: [83, 90] },
};

const at = (alongMm: number, node?: V3, reachMm?: number) => ({ alongMm, ...(node && { node }), ...(reachMm !== undefined && { reachMm }) });

/**
 * The superior articular process across the sacral axis: five inner nodes [lateral, front] a height, from the medial edge of the facet round its corner to the
 * lateral edge, and the direction in which the plate is crossed at each: the node goes to the middle of the crossing, half of which is the thickness.
 */
export const ARTICULAR_PLATE = {
  across: [[-0.1, 1], [0.1, 1], [0.7, 0.7], [0.95, 0.3], [0.98, 0.2]],
  /** a crossing that is longer has entered the ala */
  reachMm: 3,
  cuts: [
    { heightMm: -4, nodes: [[17.5, -22], [21.5, -22.5], [24.5, -24.5], [26.5, -27], [27.5, -30.5]] },
    { heightMm: -1, nodes: [[17.5, -21.5], [21.5, -22], [24.5, -24], [26.5, -27], [27.5, -30.5]] },
    { heightMm: 2, nodes: [[17.5, -22], [21, -22.2], [24.5, -24.3], [26, -27], [27.5, -30.5]] },
    { heightMm: 4, nodes: [[18, -22.3], [20.5, -22.6], [23.8, -24.3], [25.5, -27], [27.3, -30]] },
    { heightMm: 6, nodes: [[18.5, -23.3], [20.5, -23.5], [23.3, -25], [24.5, -26.5], [26.5, -28.5]] },
    { heightMm: 7.5, nodes: [[19, -24], [20.3, -24.2], [22, -25.2], [23.5, -26.3], [24.8, -27.5]] },
  ],
} as const;

export const COCCYX: ProcessPlan = {
  along: 'down from the lower end of the sacrum to the tip of the coccyx, sections across that line',
  from: [0, 99.5, -7], to: [0, 133, 23.3], u: [0, -0.67, 0.74], aspect: 1.2, rays: 11, symmetric: true, reachMm: 17, startTipMm: 3,
  stations: [at(3), at(9), at(13), at(17), at(21), at(24), at(26.5), at(31), at(35), at(39)],
};

export const FORAMEN_PLANS: Readonly<Record<ForamenName, ProcessPlan>> = {
  S1: {
    along: 'back through the foramen of S1', from: [21, 30, 4], to: [21, 30, -32], u: [0, 1, 0], aspect: 0.9, rays: 8, reachMm: 10, startTipMm: 15, endTipMm: 15,
    stations: [at(9, [21, 30, -5]), at(15, [20.5, 30, -11]), at(21, [23, 30, -17]), at(27, [25, 28, -23])],
  },
  S2: {
    along: 'back through the foramen of S2', from: [18, 50, -8], to: [18, 50, -36], u: [0, 1, 0], aspect: 0.9, rays: 8, reachMm: 10, startTipMm: 15, endTipMm: 15,
    stations: [at(10, [18, 51, -18]), at(14, [17, 50, -22]), at(18, [17, 48, -26])],
  },
  S3: {
    along: 'back through the foramen of S3', from: [17, 70, -8], to: [17, 70, -34], u: [0, 1, 0], aspect: 0.9, rays: 8, reachMm: 10, startTipMm: 15, endTipMm: 15,
    stations: [at(9, [18, 69, -17]), at(13, [16.5, 70, -21])],
  },
  S4: {
    along: 'back through the foramen of S4', from: [16, 87, 0], to: [16, 87, -25], u: [0, 1, 0], aspect: 0.9, rays: 8, reachMm: 6, startTipMm: 15, endTipMm: 15,
    stations: [at(11), at(12.5)],
  },
};

/** The free end of the sacral cornu: a rod through the middles of its sections 98 and 105 mm down. */
export const CORNU = { from: [9.5, 98, -17] as V3, to: [9.5, 105, -13.5] as V3, fromRadiusMm: 3, toRadiusMm: 1.8 };
