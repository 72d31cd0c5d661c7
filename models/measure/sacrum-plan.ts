import type { V3 } from '../geometry/vec.ts';
import type { ArticularLimb, ForamenName } from '../tables/sacrum-rows.ts';
import type { ProcessPlan } from './spine-plan.ts';

/** Where the sacrum is cut, in its own frame [lateral, down, front] (see tables/sacrum-rows.ts), lateral from the median plane of the atlas. */
export const SACRUM_FRAME = { origin: [0, 93, -11] as V3, down: [0, -0.832, -0.555] as V3 };

/** The windows in which a ray from the front or from behind enters a foramen and does not count: shares do not fall on their rims. */
export const FORAMEN_WINDOWS: Readonly<Record<ForamenName, { readonly lateral: readonly [number, number]; readonly down: readonly [number, number] }>> = {
  S1: { lateral: [16, 27], down: [24, 34] },
  S2: { lateral: [12, 24], down: [45.5, 55] },
  S3: { lateral: [11.5, 22], down: [65, 77] },
  S4: { lateral: [13, 18], down: [83, 90] },
};

const at = (alongMm: number, node?: V3, reachMm?: number) => ({ alongMm, ...(node && { node }), ...(reachMm !== undefined && { reachMm }) });

export const ARTICULAR_PLANS: Readonly<Record<ArticularLimb, ProcessPlan>> = {
  medial: {
    along: 'up the facet-bearing limb of the superior articular process to its tip, sections across the sacral axis',
    from: [21, 0, -22], to: [21, -10, -22], u: [1, 0, -0.15], aspect: 0.45, rays: 8, reachMm: 8, startTipMm: 3,
    stations: [at(-3, [21, 3, -21.5], 5), at(0, [21, 0, -21.5], 7), at(3, [21, -3, -22.3]), at(5, [20.5, -5, -22.8]), at(7, [20.5, -7, -24])],
  },
  lateral: {
    along: 'up the lateral limb of the superior articular process to its tip, sections across the sacral axis',
    from: [26, 0, -28], to: [26, -10, -28], u: [0.35, 0, -0.94], aspect: 0.45, rays: 8, reachMm: 7, startTipMm: 3,
    stations: [at(-5, [27.5, 5, -28], 6), at(-1, [27, 1, -28]), at(3, [26.5, -3, -28]), at(6, [25.3, -6, -27])],
  },
};

export const COCCYX: ProcessPlan = {
  along: 'down from the lower end of the sacrum to the tip of the coccyx, sections across that line',
  from: [0, 99.5, -7], to: [0, 133, 23.3], u: [0, -0.67, 0.74], aspect: 0.6, rays: 7, symmetric: true, reachMm: 17, startTipMm: 3,
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
