import type { V3 } from '../geometry/vec.ts';
import type { StationPlan, VertebraPlan } from './spine-plan.ts';

/** The first three lumbar vertebrae. Their nodes stand in the body's own frame, [lateral, along, ahead], where the processes of all three look alike. */
export type Place = (lateral: number, along: number, ahead: number) => V3;

const tenths = (mm: number): number => Math.round(mm * 10) / 10;
/** From the body's own frame into the model frame; see `VertebraPlan` for centre and axis. */
export const inBody = ([, y, z]: V3, [, ay, az]: V3): Place => (lateral, along, ahead) =>
  [lateral, tenths(y + along * ay - ahead * az), tenths(z + along * az + ahead * ay)];

/** Stations up or down the body axis: [height over the mid-plane, lateral, ahead, longest ray]. */
export const levels = (place: Place, rows: readonly (readonly [number, number, number, number?])[]): readonly StationPlan[] =>
  rows.map(([along, lateral, ahead, reachMm]) => ({ alongMm: along, node: place(lateral, along, ahead), ...(reachMm !== undefined && { reachMm }) }));

/** The same, of an axis that runs down from a height. */
export const levelsDown = (place: Place, fromMm: number, rows: readonly (readonly [number, number, number, number?])[]): readonly StationPlan[] =>
  levels(place, rows).map((s) => ({ ...s, alongMm: tenths(fromMm - s.alongMm) }));

/** Stations of an axis that runs straight lateral: [lateral, up, anterior, longest ray]. */
export const beside = (fromLateral: number, rows: readonly (readonly [number, number, number, number?])[]): readonly StationPlan[] =>
  rows.map(([lateral, up, anterior, reachMm]) => ({ alongMm: tenths(lateral - fromLateral), node: [lateral, up, anterior], ...(reachMm !== undefined && { reachMm }) }));

export const along = (...mm: readonly number[]): readonly StationPlan[] => mm.map((alongMm) => ({ alongMm }));

const ALONG = {
  lamina: 'straight lateral from the median plane, parasagittal sections from the spinous root to the isthmus',
  spinous: 'backward from the spinous root to its tip',
  superior: 'up the body axis from the isthmus to the tip of the mamillary edge of the facet',
  lip: 'up the body axis from the pedicle to the tip of the medial, facet-bearing lip',
  inferior: 'down the body axis from the lamina to the tip of the facet',
  pedicle: 'straight backward through the pedicle',
  transverse: 'straight lateral, parasagittal sections from the pedicle to the tip',
} as const;

const L3_CENTRE: V3 = [0, 178.5, 16.8], L3_AXIS: V3 = [0, 0.993, 0.119], l3 = inBody(L3_CENTRE, L3_AXIS);

export const L3: VertebraPlan = {
  centre: L3_CENTRE, axis: L3_AXIS,
  superior: { apMm: 16.8, mlMm: 20 }, inferior: { apMm: 17, mlMm: 19.6 }, wallReachMm: 25,
  processes: {
    lamina: {
      along: ALONG.lamina, from: [0, 174, -22], to: [20, 174, -22], u: [0, 0.88, 0.47], aspect: 0.35, rays: 10, reachMm: 14, startTipMm: 1, endTipMm: 2.5,
      stations: beside(0, [[0, 175, -24], [3, 174, -22], [6, 174, -19.5], [9, 173, -17, 13], [12, 171, -18, 11]]),
    },
    'spinous-process': {
      along: ALONG.spinous, from: [0, 171, -25], to: [0, 166, -48], u: [0, 1, 0], aspect: 0.35, rays: 7, symmetric: true, reachMm: 14, startTipMm: 2,
      stations: along(1, 7, 13, 18, 21.5),
    },
    'superior-articular-process': {
      along: ALONG.superior, from: l3(18, 0, -34), to: l3(18, 15, -34), u: [0.35, 0, -0.94], aspect: 0.45, rays: 10, reachMm: 10, startTipMm: 2,
      stations: levels(l3, [[0, 15, -30, 4], [3, 17, -32, 5], [6, 19, -36, 8], [9, 19, -37, 8], [12, 18.5, -35.5, 8], [14, 17.5, -34.5]]),
    },
    'superior-facet-lip': {
      along: ALONG.lip, from: l3(13, 0, -27), to: l3(13, 15, -27), u: [0.85, 0, -0.5], aspect: 0.5, rays: 8, reachMm: 7, startTipMm: 3,
      stations: levels(l3, [[4, 13, -24.5, 4], [7, 12.5, -24.5, 4], [10, 12.5, -25.5, 4.5], [12, 13, -27, 5], [13.5, 13, -28, 5]]),
    },
    'inferior-articular-process': {
      along: ALONG.inferior, from: l3(12, 0, -34), to: l3(12, -22, -34), u: [0.75, 0, -0.66], aspect: 0.6, rays: 10, reachMm: 10, startTipMm: 3,
      stations: levelsDown(l3, 0, [[-5, 13, -30, 8], [-9, 12.5, -32.5], [-13, 12, -34], [-17, 12.5, -35.5], [-20, 11.5, -36.5]]),
    },
    pedicle: {
      along: ALONG.pedicle, from: [16, 184.5, 6], to: [16, 183, -14], u: [0, 1, 0], aspect: 0.8, rays: 8, reachMm: 10, startTipMm: 3,
      stations: along(1, 8, 16),
    },
    'transverse-process': {
      along: ALONG.transverse, from: [18, 184, -8], to: [39, 184, -8], u: [0, 1, -0.1], aspect: 0.6, rays: 8, reachMm: 9, startTipMm: 2,
      stations: beside(18, [[20, 183, -7, 8], [24, 184.5, -9.5], [28, 185, -9.5], [33, 186, -11], [36.5, 186, -12.5]]),
    },
  },
};

const L2_CENTRE: V3 = [0, 212, 15.8], L2_AXIS: V3 = [0, 0.994, -0.105], l2 = inBody(L2_CENTRE, L2_AXIS);

export const L2: VertebraPlan = {
  centre: L2_CENTRE, axis: L2_AXIS,
  superior: { apMm: 18.1, mlMm: 18.7 }, inferior: { apMm: 17.3, mlMm: 20.1 }, wallReachMm: 24,
  processes: {
    lamina: {
      along: ALONG.lamina, from: [0, 199, -18], to: [20, 199, -18], u: [0, 0.97, 0.24], aspect: 0.35, rays: 10, reachMm: 14, startTipMm: 1,
      stations: beside(0, [[0, 199, -20], [3, 199, -18], [6, 199, -16], [9, 201, -14, 12], [11.5, 201, -14, 10]]),
    },
    'spinous-process': {
      along: ALONG.spinous, from: [0, 196, -24], to: [0, 192, -44], u: [0, 1, 0], aspect: 0.35, rays: 7, symmetric: true, reachMm: 14, startTipMm: 2,
      stations: along(1, 7, 13, 17, 19.5),
    },
    'superior-articular-process': {
      along: ALONG.superior, from: l2(17, 0, -34), to: l2(17, 16, -34), u: [0.45, 0, -0.9], aspect: 0.45, rays: 10, reachMm: 11, startTipMm: 2,
      stations: levels(l2, [[0, 14, -30, 6], [3, 16, -32, 7], [6, 18, -35, 9], [9, 18.5, -36], [12, 16, -34], [14.5, 14.5, -32.5]]),
    },
    'superior-facet-lip': {
      along: ALONG.lip, from: l2(12, 0, -27), to: l2(12, 16, -27), u: [0.75, 0, -0.66], aspect: 0.6, rays: 8, reachMm: 7, startTipMm: 3,
      stations: levels(l2, [[4, 12.5, -27, 6], [7, 12, -27], [10, 12, -26], [13, 11.5, -27.5, 4]]),
    },
    'inferior-articular-process': {
      along: ALONG.inferior, from: l2(11, 0, -34), to: l2(11, -25, -34), u: [0.75, 0, -0.66], aspect: 0.7, rays: 10, reachMm: 10, startTipMm: 3,
      stations: levelsDown(l2, 0, [[-9, 11, -31, 8], [-13, 10, -33, 8], [-17, 11, -34], [-22, 10.5, -35], [-25, 12.5, -34.5]]),
    },
    pedicle: {
      along: ALONG.pedicle, from: [14, 214, 5], to: [14, 213.5, -15], u: [0, 1, 0], aspect: 0.8, rays: 8, reachMm: 10, startTipMm: 3,
      stations: along(1, 8, 16),
    },
    'transverse-process': {
      along: ALONG.transverse, from: [17, 213, -11], to: [39, 213, -11], u: [0, 1, -0.1], aspect: 0.6, rays: 8, reachMm: 9, startTipMm: 2,
      stations: beside(17, [[18, 213.5, -11, 8], [21, 214, -13], [24, 213.5, -15], [28, 213.5, -15.5], [33, 214, -17.5], [37, 213.5, -19]]),
    },
  },
};

const L1_CENTRE: V3 = [0, 243.5, 10.3], L1_AXIS: V3 = [0, 0.974, -0.229], l1 = inBody(L1_CENTRE, L1_AXIS);

export const L1: VertebraPlan = {
  centre: L1_CENTRE, axis: L1_AXIS,
  superior: { apMm: 18.2, mlMm: 19.4 }, inferior: { apMm: 16.9, mlMm: 19.2 }, wallReachMm: 23,
  processes: {
    lamina: {
      along: ALONG.lamina, from: [0, 226, -21], to: [20, 226, -21], u: [0, 0.98, 0.2], aspect: 0.35, rays: 10, reachMm: 14, startTipMm: 1,
      stations: beside(0, [[0, 225, -23], [3, 225, -22], [6, 227, -20, 12], [9, 230, -19.5, 9], [10.5, 231, -19.5, 8]]),
    },
    'spinous-process': {
      along: ALONG.spinous, from: [0, 220, -26], to: [0, 216, -48], u: [0, 1, 0], aspect: 0.35, rays: 7, symmetric: true, reachMm: 14, startTipMm: 2,
      stations: along(1, 7, 13, 17, 20.5),
    },
    'superior-articular-process': {
      along: ALONG.superior, from: l1(16, 0, -35), to: l1(16, 16, -35), u: [0.45, 0, -0.9], aspect: 0.5, rays: 10, reachMm: 11, startTipMm: 2,
      stations: levels(l1, [[0, 14, -32, 6], [3, 15, -33, 7], [6, 16, -35, 9], [9, 16.5, -36], [12, 16, -36], [14, 15, -35.5]]),
    },
    'superior-facet-lip': {
      along: ALONG.lip, from: l1(13, 0, -30), to: l1(13, 16, -30), u: [0.6, 0, -0.8], aspect: 0.6, rays: 8, reachMm: 7, startTipMm: 3,
      stations: levels(l1, [[4, 12.5, -29, 6], [7, 12.5, -29], [10, 12.5, -29], [13, 12.8, -30], [15, 13, -31]]),
    },
    'inferior-articular-process': {
      along: ALONG.inferior, from: l1(9.5, 0, -33), to: l1(9.5, -25, -33), u: [0.3, 0, -0.95], aspect: 0.6, rays: 10, reachMm: 10, startTipMm: 3,
      stations: levelsDown(l1, 0, [[-7, 10, -32, 8], [-11, 9.5, -32], [-15, 9, -33], [-19, 9.5, -34.5], [-22, 10.5, -33.5, 7]]),
    },
    pedicle: {
      along: ALONG.pedicle, from: [13.5, 244, 0], to: [13.5, 240.5, -20], u: [0, 1, 0], aspect: 0.8, rays: 8, reachMm: 10, startTipMm: 3,
      stations: along(1, 8, 16),
    },
    'transverse-process': {
      along: ALONG.transverse, from: [15, 241, -20], to: [35, 241, -20], u: [0, 1, -0.3], aspect: 0.6, rays: 8, reachMm: 9, startTipMm: 2,
      stations: beside(15, [[16, 241, -16, 8], [19, 241, -19], [22, 241, -21.5], [25, 240, -22], [29, 239.5, -21.5], [32.5, 239.5, -21.5]]),
    },
  },
};
