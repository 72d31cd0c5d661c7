import type { RayNode } from '../bones/ray-nodes.ts';
import type { Provenance } from '../provenance.ts';

const provenance: Provenance = {
  class: 'MEASURED',
  source: 'BodyParts3D patella FMA24486: length of the named ray from the named node to the surface, half millimetres (models/measure/print-rays.ts patella)',
};

export const PATELLA: readonly RayNode[] = [
  { name: 'middle', at: [-82, -427, 34], rays: { A: 9, AU: 11.5, AD: 9, PU: 7, P: 5.5, U: 16, D: 19.5, LA: 12, MA: 12, LAU: 15, MAU: 12, LAD: 10.5, MAD: 11, LP: 4.5, MP: 11.5, LPU: 5, MPU: 11.5 }, provenance },
  { name: 'upper rim, lateral', at: [-89, -421, 38], rays: { L: 10.5, LLU: 9, LU: 8.5, LUU: 9, A: 6 }, provenance },
  { name: 'upper rim, medial', at: [-78, -421, 35], rays: { MMU: 8.5, MU: 7, MUU: 7 }, provenance },
  { name: 'lower rim', at: [-83, -435, 34], rays: { LLD: 13.5, LD: 12.5, LDD: 12.5, MDD: 11.5, MD: 12.5, MMD: 14.5, A: 5.5, LAA: 6, MAA: 6.5, P: 9 }, provenance },
  { name: 'lateral part', at: [-94, -426, 36], rays: { L: 8, LLU: 7.5, LLD: 8.5, A: 6, P: 2, LA: 5.5, AU: 8, AD: 6, PU: 3, PD: 4 }, provenance },
  { name: 'medial part', at: [-69, -428, 36], rays: { M: 8.5, MMU: 8, MMD: 9, A: 4.5, P: 8, MA: 5, AU: 7, AD: 5, PU: 9.5, PD: 15.5, MP: 6 }, provenance },
  { name: 'apex', at: [-83, -444, 31], rays: { D: 5.5, A: 4.5, P: 5.5, AD: 4, PD: 5, AAD: 4 }, provenance },
  { name: 'base', at: [-85, -415, 36], rays: { U: 3.5, A: 3.5, P: 4, AU: 2.5, PU: 5 }, provenance },
];
