import type { RayNode } from '../bones/ray-nodes.ts';
import type { Provenance } from '../provenance.ts';

const provenance: Provenance = {
  class: 'MEASURED',
  source: 'BodyParts3D fibula FMA24480: length of the named ray from the named node to the surface, half millimetres (models/measure/print-rays.ts fibula)',
};

export const FIBULA_SHAFT: readonly RayNode[] = [
  { name: 'shaft 8 %', at: [-95, -806, -18], rays: { L: 8, LA: 9.5, A: 9.5, MA: 7.5, M: 8.5, MP: 11.5, P: 9.5, LP: 8.5 }, provenance },
  { name: 'shaft 12 %', at: [-95, -790, -19], rays: { L: 7, LA: 8, A: 8, MA: 6.5, M: 6.5, MP: 9.5, P: 6.5, LP: 5.5 }, provenance },
  { name: 'shaft 20 %', at: [-97, -760, -20], rays: { L: 4.5, LA: 7.5, A: 6.5, MA: 5.5, M: 5, MP: 7.5, P: 5.5, LP: 4 }, provenance },
  { name: 'shaft 30 %', at: [-98, -721, -19], rays: { L: 5, LA: 5.5, A: 6, MA: 6, M: 5, MP: 4.5, P: 7.5, LP: 6 }, provenance },
  { name: 'shaft 40 %', at: [-100, -683, -19], rays: { L: 4.5, LA: 5, A: 6, MA: 5.5, M: 6, MP: 5, P: 7, LP: 5.5 }, provenance },
  { name: 'shaft 50 %', at: [-101, -645, -19], rays: { L: 5, LA: 6.5, A: 6, MA: 6, M: 6, MP: 5, P: 6, LP: 5.5 }, provenance },
  { name: 'shaft 60 %', at: [-103, -606, -18], rays: { L: 4.5, LA: 6.5, A: 6.5, MA: 5.5, M: 5.5, MP: 6.5, P: 7, LP: 6 }, provenance },
  { name: 'shaft 70 %', at: [-104, -568, -18], rays: { L: 4.5, LA: 6, A: 8, MA: 5, M: 5, MP: 6.5, P: 7, LP: 7 }, provenance },
  { name: 'shaft 80 %', at: [-104, -529, -18], rays: { L: 4.5, LA: 5, A: 7.5, MA: 5.5, M: 5, MP: 5.5, P: 7, LP: 7.5 }, provenance },
  { name: 'shaft 90 %', at: [-104, -491, -17], rays: { L: 7.5, LA: 6.5, A: 8, MA: 7, M: 7, MP: 7, P: 8, LP: 7.5 }, provenance },
  { name: 'shaft 93 %', at: [-105, -480, -16], rays: { L: 10, LA: 9, A: 10, MA: 9, M: 9.5, MP: 9, P: 9, LP: 9.5 }, provenance },
];

export const FIBULA_PROXIMAL: readonly RayNode[] = [
  { name: 'head', at: [-108, -469, -15], rays: { L: 12, LA: 12, A: 14, MA: 12, M: 13.5, MP: 13, P: 10.5, LP: 10.5, U: 12, AU: 11, MU: 14.5, LU: 10.5, AAU: 13, MAU: 11, LAU: 12.5, PU: 15, LD: 12, MD: 17.5, AD: 13.5, PD: 13 }, provenance },
  { name: 'apex of the head', at: [-107, -459, -18], rays: { U: 5.5, L: 7, M: 10, A: 6.5, P: 7.5, LU: 4.5, MU: 7, AU: 4, PU: 7.5 }, provenance },
];

export const FIBULA_DISTAL: readonly RayNode[] = [
  { name: 'lateral malleolus', at: [-96, -817, -18], rays: { L: 8.5, LA: 10.5, A: 13.5, MA: 9, M: 9.5, MP: 12.5, P: 11, LP: 9.5, LLA: 9, LLP: 8.5, MMP: 12 }, provenance },
  { name: 'lateral malleolus, lower', at: [-98, -826, -21], rays: { L: 5.5, LA: 7.5, A: 13.5, MA: 10, M: 5.5, MP: 9, P: 9, LP: 7, D: 10, AD: 10, PD: 10.5, LD: 6.5, MD: 6 }, provenance },
];
