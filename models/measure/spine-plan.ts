import type { V3 } from '../geometry/vec.ts';
import type { ProcessName } from '../tables/vertebra-rows.ts';
import { T11, T12 } from './spine-plan-thoracic.ts';
import { L1, L2, L3 } from './spine-plan-upper.ts';

/**
 * Where a vertebra is cut. Places are [lateral, up, anterior] in the model frame, lateral counted from the median plane at MEDIAN_X_MM of the atlas.
 * `node` is the inner node of a section, [up, anterior] or [lateral, up, anterior], brought onto the plane of the section along the axis (the axis itself where absent).
 * It is then moved to the middle between the two walls along u, then v, then u again, and the rays start from there.
 */
export const MEDIAN_X_MM = -0.6;

export interface StationPlan {
  readonly alongMm: number;
  readonly node?: V3;
  /** no ray counts farther than this: it has entered the neighbouring process */
  readonly reachMm?: number;
}

export interface ProcessPlan {
  /** what the axis runs along, in words */
  readonly along: string;
  readonly from: V3;
  readonly to: V3;
  readonly u: V3;
  readonly aspect: number;
  readonly rays: number;
  readonly symmetric?: boolean;
  readonly reachMm: number;
  readonly startTipMm: number;
  /** stated instead of measured where the far end is not a tip */
  readonly endTipMm?: number;
  readonly stations: readonly StationPlan[];
}

export interface VertebraPlan {
  readonly centre: V3;
  readonly axis: V3;
  readonly superior: { readonly apMm: number; readonly mlMm: number };
  readonly inferior: { readonly apMm: number; readonly mlMm: number };
  /** a wall ray longer than this has entered the pedicle */
  readonly wallReachMm: number;
  readonly processes: Readonly<Record<ProcessName, ProcessPlan>>;
}

const at = (alongMm: number, node?: V3, reachMm?: number): StationPlan => ({ alongMm, ...(node && { node }), ...(reachMm !== undefined && { reachMm }) });
/** A station of an axis that runs straight lateral from the median plane. */
const beside = (alongMm: number, up: number, anterior: number, reachMm?: number): StationPlan => at(alongMm, [alongMm, up, anterior], reachMm);

const L4: VertebraPlan = {
  centre: [0, 147, 10], axis: [0, 0.95, 0.312],
  superior: { apMm: 17.6, mlMm: 20.5 }, inferior: { apMm: 17.3, mlMm: 22.2 }, wallReachMm: 27,
  processes: {
    lamina: {
      along: 'straight lateral from the median plane, parasagittal sections from the spinous root to the isthmus',
      from: [0, 147, -25], to: [24, 147, -25], u: [0, 0.66, 0.75], aspect: 0.4, rays: 10, reachMm: 13, startTipMm: 1,
      stations: [beside(0, 150, -32), beside(6, 150, -27), beside(9, 150, -24), beside(12, 148, -23), beside(15, 146, -25, 11), beside(17.5, 143, -27, 9)],
    },
    'spinous-process': {
      along: 'backward from the spinous root to its tip',
      from: [0, 148, -30], to: [0, 145, -53], u: [0, 1, 0], aspect: 0.35, rays: 7, symmetric: true, reachMm: 14, startTipMm: 2,
      stations: [at(2), at(8), at(14), at(20)],
    },
    'superior-articular-process': {
      along: 'up the body axis from the isthmus to the tip of the mamillary edge of the facet',
      from: [21, 156.9, -21.5], to: [21, 172.2, -16.7], u: [0.15, 0.3, -0.95], aspect: 0.45, rays: 10, reachMm: 9, startTipMm: 2,
      stations: [at(-2, [17, 152.9, -15.4], 6), at(2, [19.5, 158.5, -20], 7), at(5.5, [22, 163.1, -22.7]), at(9, [22, 166.4, -21.7]), at(12, [21.5, 169, -19.8]), at(14.5, [19.5, 170.3, -15.7])],
    },
    'superior-facet-lip': {
      along: 'up the body axis from the pedicle to the tip of the medial, facet-bearing lip',
      from: [15.5, 154.8, -14.8], to: [15.5, 170.1, -10], u: [0.85, 0.15, -0.48], aspect: 0.5, rays: 8, reachMm: 8, startTipMm: 4,
      stations: [at(5, [15, 159, -11.4], 6), at(8, [15.5, 162.1, -11.5]), at(11, [15.5, 165.4, -11.8]), at(13, [15.2, 167.6, -12.2])],
    },
    'inferior-articular-process': {
      along: 'from the isthmus down and back to the tip of the facet',
      from: [17, 150, -19], to: [22, 135, -32], u: [0.75, 0, -0.66], aspect: 0.5, rays: 10, reachMm: 10, startTipMm: 3,
      stations: [at(6), at(10), at(14), at(17)],
    },
    pedicle: {
      along: 'straight backward through the pedicle',
      from: [17, 155, 0], to: [18, 152, -20], u: [0, 1, 0], aspect: 0.8, rays: 8, reachMm: 10, startTipMm: 3,
      stations: [at(1), at(8), at(16)],
    },
    'transverse-process': {
      along: 'straight lateral, parasagittal sections from the pedicle to the tip',
      from: [20, 154, -11], to: [42, 154, -11], u: [0, 1, -0.1], aspect: 0.6, rays: 8, reachMm: 9, startTipMm: 2,
      stations: [at(1, [21, 154, -11], 8), at(5, [25, 155, -12]), at(9, [29, 156, -12.5]), at(14, [34, 157, -14]), at(18.8, [39, 159, -16])],
    },
  },
};

const L5: VertebraPlan = {
  centre: [0, 115, -1.4], axis: [0, 0.902, 0.432],
  superior: { apMm: 17.7, mlMm: 22.5 }, inferior: { apMm: 18.5, mlMm: 21.8 }, wallReachMm: 28,
  processes: {
    lamina: {
      along: L4.processes.lamina.along,
      from: [0, 119, -35], to: [24, 119, -35], u: [0, 0.66, 0.75], aspect: 0.45, rays: 10, reachMm: 11, startTipMm: 1,
      stations: [beside(0, 121, -42.4), beside(6, 121.5, -38.4), beside(9, 121, -36.4), beside(12, 121, -33.4), beside(15, 120, -32.4, 11), beside(17.5, 114, -35.4, 9)],
    },
    'spinous-process': {
      along: L4.processes['spinous-process'].along,
      from: [0, 121, -38], to: [0, 120, -61], u: [0, 1, 0], aspect: 0.4, rays: 7, symmetric: true, reachMm: 13, startTipMm: 2,
      stations: [at(2), at(8), at(14), at(20)],
    },
    'superior-articular-process': {
      along: L4.processes['superior-articular-process'].along,
      from: [24, 128.8, -30.3], to: [24, 143.2, -23.4], u: [0.6, 0.34, -0.72], aspect: 0.45, rays: 10, reachMm: 9, startTipMm: 2,
      stations: [at(-2, [22, 125.3, -27.5], 6), at(2, [25, 130.2, -28.5], 8), at(6, [25.3, 134.2, -27.7]), at(9.5, [24, 136.9, -25.3]), at(12, [22.5, 139.2, -24.2]), at(14, [21, 141.1, -23.6])],
    },
    'superior-facet-lip': {
      along: L4.processes['superior-facet-lip'].along,
      from: [18, 126.4, -25.3], to: [18, 140.9, -18.4], u: [0.85, 0.22, -0.45], aspect: 0.5, rays: 8, reachMm: 8, startTipMm: 4,
      stations: [at(6, [17, 131.2, -21.4], 6), at(8.5, [17.5, 133.7, -20.7]), at(11, [18, 136.6, -21]), at(13, [18.5, 138.9, -21.3])],
    },
    'inferior-articular-process': {
      along: L4.processes['inferior-articular-process'].along,
      from: [17, 120, -32], to: [20, 101, -40], u: [0.75, 0, -0.66], aspect: 0.5, rays: 10, reachMm: 10, startTipMm: 3,
      stations: [at(5), at(9), at(13), at(16.5, [20.5, 105, -38])],
    },
    pedicle: {
      along: L4.processes.pedicle.along,
      from: [19, 124, -10], to: [21, 123, -30], u: [0, 1, 0], aspect: 0.8, rays: 8, reachMm: 11, startTipMm: 3,
      stations: [at(1), at(8), at(16)],
    },
    'transverse-process': {
      along: L4.processes['transverse-process'].along,
      from: [22, 126, -19], to: [50, 126, -19], u: [0, 1, -0.1], aspect: 0.75, rays: 8, reachMm: 11, startTipMm: 2,
      stations: [at(1, [23, 124, -16], 10), at(6, [28, 124, -18]), at(12, [34, 125, -20]), at(18, [40, 128, -20.5]), at(24, [46, 131, -21.5])],
    },
  },
};

export const VERTEBRA_PLANS = { 'vertebra-t11': T11, 'vertebra-t12': T12, 'vertebra-l1': L1, 'vertebra-l2': L2, 'vertebra-l3': L3, 'vertebra-l4': L4, 'vertebra-l5': L5 } as const;
