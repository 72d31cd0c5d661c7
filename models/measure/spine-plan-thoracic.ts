import type { V3 } from '../geometry/vec.ts';
import type { StationPlan, VertebraPlan } from './spine-plan.ts';
import type { Place } from './spine-plan-upper.ts';
import { along, inBody, levels, levelsDown } from './spine-plan-upper.ts';

/** The last two thoracic vertebrae, in the body's own frame. Their facets are flat plates, so the rows of the lumbar facet lip hold another part of each. */
const ALONG = {
  lamina: 'straight lateral from the median plane, parasagittal sections from the spinous root to the inferior facet',
  spinous: 'backward and down from the spinous root to its tip',
  superior: 'up the body axis from the pedicle to the tip of the superior facet',
  mamillary: 'up the body axis from the root of the transverse process to the tip of the mamillary process (in place of the lumbar facet lip)',
  club: 'up the body axis through the club of the transverse process (in place of the lumbar facet lip)',
  inferior: 'down the body axis from the lamina to the tip of the facet',
  pedicle: 'straight backward through the pedicle',
  transverse: 'straight lateral, parasagittal sections from the pedicle to the tip',
} as const;

/** Stations of an axis that runs straight lateral: [lateral, height over the mid-plane, ahead, longest ray]. */
const outward = (place: Place, fromLateral: number, rows: readonly (readonly [number, number, number, number?])[]): readonly StationPlan[] =>
  rows.map(([lateral, height, ahead, reachMm]) => ({
    alongMm: Math.round((lateral - fromLateral) * 10) / 10, node: place(lateral, height, ahead), ...(reachMm !== undefined && { reachMm }),
  }));

const T12_CENTRE: V3 = [0, 273.2, 1.8], T12_AXIS: V3 = [0, 0.972, -0.237], t12 = inBody(T12_CENTRE, T12_AXIS);

export const T12: VertebraPlan = {
  centre: T12_CENTRE, axis: T12_AXIS,
  superior: { apMm: 19.1, mlMm: 18.2 }, inferior: { apMm: 17.4, mlMm: 19.2 }, wallReachMm: 23,
  processes: {
    lamina: {
      along: ALONG.lamina, from: t12(0, -8, -38), to: t12(20, -8, -38), u: [0, 0.98, 0.2], aspect: 0.35, rays: 10, reachMm: 13, startTipMm: 1, endTipMm: 2,
      stations: outward(t12, 0, [[0, -10, -42], [3, -8, -38], [6, -6, -35], [9, -5, -33.5, 11], [11, -6, -33.5, 9]]),
    },
    'spinous-process': {
      along: ALONG.spinous, from: t12(0, -9, -44), to: t12(0, -15, -63), u: [0, 1, 0], aspect: 0.35, rays: 7, symmetric: true, reachMm: 14, startTipMm: 2,
      stations: along(1, 6, 11, 15, 18),
    },
    'superior-articular-process': {
      along: ALONG.superior, from: t12(12, 0, -29), to: t12(12, 16, -29), u: [0.6, 0, 0.8], aspect: 0.6, rays: 10, reachMm: 9, startTipMm: 2,
      stations: levels(t12, [[2, 12, -28, 6], [5, 12, -28, 7], [8, 12, -28, 7], [11, 12.5, -28, 8], [14, 12, -29], [16.5, 11.5, -30]]),
    },
    'superior-facet-lip': {
      along: ALONG.mamillary, from: t12(17, 0, -36), to: t12(17, 14, -36), u: [0.4, 0, -0.9], aspect: 0.6, rays: 8, reachMm: 8, startTipMm: 3,
      stations: levels(t12, [[3, 17, -33, 6], [6, 17, -35], [8.5, 17, -37], [11, 17.5, -38.5], [13, 18.5, -39.5]]),
    },
    'inferior-articular-process': {
      along: ALONG.inferior, from: t12(9.5, 0, -35), to: t12(9.5, -25, -35), u: [0.3, 0, -0.95], aspect: 0.6, rays: 10, reachMm: 9, startTipMm: 3,
      stations: levelsDown(t12, 0, [[-7, 9.5, -34, 8], [-11, 9, -35], [-15, 9, -35.5], [-19, 9.8, -35.5], [-22, 10.7, -35.5, 7]]),
    },
    pedicle: {
      along: ALONG.pedicle, from: t12(12.5, 3, -8), to: t12(12.5, 3, -28), u: [0, 1, 0], aspect: 0.7, rays: 8, reachMm: 11, startTipMm: 3,
      stations: along(2, 9, 16),
    },
    'transverse-process': {
      along: ALONG.transverse, from: t12(13, 4, -32), to: t12(33, 4, -32), u: [0, 1, -0.3], aspect: 0.8, rays: 8, reachMm: 9, startTipMm: 2,
      stations: outward(t12, 13, [[13, 4, -31, 8], [15.5, 4, -32.5], [18, 4, -34], [20, 3.5, -34]]),
    },
  },
};

const T11_CENTRE: V3 = [0, 301.5, -6.8], T11_AXIS: V3 = [0, 0.968, -0.25], t11 = inBody(T11_CENTRE, T11_AXIS);

export const T11: VertebraPlan = {
  centre: T11_CENTRE, axis: T11_AXIS,
  superior: { apMm: 16.8, mlMm: 17.2 }, inferior: { apMm: 17.3, mlMm: 18.5 }, wallReachMm: 23,
  processes: {
    lamina: {
      along: ALONG.lamina, from: t11(0, -6, -38), to: t11(20, -6, -38), u: [0, 0.95, 0.3], aspect: 0.4, rays: 10, reachMm: 13, startTipMm: 1, endTipMm: 2,
      stations: outward(t11, 0, [[0, -7, -41], [3, -6, -38.5], [6, -6, -37], [9, -6, -35.5, 11], [11.5, -7, -35, 9]]),
    },
    'spinous-process': {
      along: ALONG.spinous, from: t11(0, -8, -44), to: t11(0, -16, -66), u: [0, 1, 0], aspect: 0.4, rays: 7, symmetric: true, reachMm: 14, startTipMm: 2,
      stations: along(1, 6, 12, 17, 20.5),
    },
    'superior-articular-process': {
      along: ALONG.superior, from: t11(12, 0, -27), to: t11(12, 18, -27), u: [1, 0, 0], aspect: 0.6, rays: 10, reachMm: 9, startTipMm: 2,
      stations: levels(t11, [[2, 12, -26, 6], [6, 12, -26, 7], [10, 12, -26.5, 8], [13, 12, -27], [15.5, 12, -27.5], [17.5, 13, -27.7]]),
    },
    'superior-facet-lip': {
      along: ALONG.club, from: t11(19, 0, -35), to: t11(19, 12, -35), u: [0.8, 0, -0.6], aspect: 0.8, rays: 8, reachMm: 8, startTipMm: 3,
      stations: levels(t11, [[4, 17.5, -33, 7], [6.5, 18.5, -34.5], [8.5, 19, -35.5], [10.5, 20, -36]]),
    },
    'inferior-articular-process': {
      along: ALONG.inferior, from: t11(11, 0, -36), to: t11(11, -20, -36), u: [0.85, 0, 0.5], aspect: 0.5, rays: 10, reachMm: 10, startTipMm: 3,
      stations: levelsDown(t11, 0, [[-5, 9, -34.5, 8], [-8, 10.5, -36], [-11, 11, -36], [-14, 11, -36.5], [-16, 10.5, -37, 7]]),
    },
    pedicle: {
      along: ALONG.pedicle, from: t11(12.5, 4, -8), to: t11(12.5, 4, -28), u: [0, 1, 0], aspect: 0.7, rays: 8, reachMm: 11, startTipMm: 3,
      stations: along(2, 9, 16),
    },
    'transverse-process': {
      along: ALONG.transverse, from: t11(13, 4, -31), to: t11(33, 4, -31), u: [0, 1, -0.3], aspect: 0.8, rays: 8, reachMm: 9, startTipMm: 2,
      stations: outward(t11, 13, [[13, 4, -29.5, 8], [16, 4, -31], [19, 6, -34], [22, 7, -35], [24.5, 6, -34.5]]),
    },
  },
};
