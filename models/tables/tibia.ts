import type { RayNode } from '../bones/ray-nodes.ts';
import type { Provenance } from '../provenance.ts';

const provenance: Provenance = {
  class: 'MEASURED',
  source: 'BodyParts3D tibia FMA24477: length of the named ray from the named node to the surface, whole millimetres (models/measure/print-rays.ts tibia)',
};

export const TIBIA_SHAFT: readonly RayNode[] = [
  { name: 'shaft 7 %', at: [-72, -790, -2], rays: { L: 22, LA: 18, A: 19, MA: 20, M: 20, MP: 18, P: 19, LP: 20 }, provenance },
  { name: 'shaft 10 %', at: [-73, -780, -1], rays: { L: 18, LA: 15, A: 17, MA: 17, M: 16, MP: 16, P: 16, LP: 17 }, provenance },
  { name: 'shaft 14 %', at: [-75, -764, 1], rays: { L: 13, LA: 13, A: 14, MA: 13, M: 14, MP: 16, P: 13, LP: 14 }, provenance },
  { name: 'shaft 20 %', at: [-76, -742, 2], rays: { L: 11, LA: 13, A: 13, MA: 11, M: 12, MP: 14, P: 11, LP: 12 }, provenance },
  { name: 'shaft 30 %', at: [-78, -704, 5], rays: { L: 10, LA: 12, A: 12, MA: 9, M: 11, MP: 12, P: 10, LP: 11 }, provenance },
  { name: 'shaft 40 %', at: [-79, -666, 8], rays: { L: 10, LA: 13, A: 10, MA: 8, M: 11, MP: 12, P: 10, LP: 12 }, provenance },
  { name: 'shaft 50 %', at: [-81, -628, 10], rays: { L: 10, LA: 13, A: 12, MA: 9, M: 12, MP: 12, P: 11, LP: 11 }, provenance },
  { name: 'shaft 60 %', at: [-82, -590, 12], rays: { L: 10, LA: 14, A: 12, MA: 10, M: 13, MP: 13, P: 13, LP: 11 }, provenance },
  { name: 'shaft 70 %', at: [-82, -553, 13], rays: { L: 11, LA: 17, A: 14, MA: 11, M: 13, MP: 15, P: 14, LP: 12 }, provenance },
  { name: 'shaft 80 %', at: [-81, -514, 14], rays: { L: 13, LA: 21, A: 17, MA: 14, M: 17, MP: 18, P: 17, LP: 15 }, provenance },
  { name: 'shaft 86 %', at: [-78, -492, 13], rays: { L: 18, LA: 24, A: 19, MA: 15, M: 20, MP: 22, P: 17, LP: 19 }, provenance },
];

export const TIBIA_PROXIMAL: readonly RayNode[] = [
  { name: 'below the condyles', at: [-75, -476, 10], rays: { L: 24, LA: 29, A: 20, MA: 18, M: 25, MP: 29, P: 17, LP: 22, MMA: 20, MMP: 29, LLA: 27, LAA: 28 }, provenance },
  { name: 'medial condyle', at: [-52, -457, 2], rays: { L: 56, LA: 42, A: 22, MA: 16, M: 16, MP: 20, P: 24, LP: 31, U: 8, MU: 11, MD: 15, MAD: 15, MPD: 15, PD: 21, AD: 20, MAU: 19, MPU: 11, PU: 10, LPP: 27 }, provenance },
  { name: 'lateral condyle', at: [-97, -455, 3], rays: { L: 12, LA: 15, A: 22, MA: 39, M: 61, MP: 32, P: 22, LP: 17, U: 15, LU: 15, LD: 12, LAD: 14, LPD: 13, AD: 34, LAU: 16, LPU: 18, PU: 17, MPP: 25 }, provenance },
  { name: 'medial plateau', at: [-53, -450, 4], rays: { U: 1, AU: 4, PU: 2, MU: 2, AAU: 18, PPU: 2, MMU: 3, LLU: 21 }, provenance },
  { name: 'lateral plateau', at: [-98, -450, 4], rays: { U: 10, AU: 15, PU: 12, LU: 12, AAU: 16, PPU: 16, LLU: 11, MMU: 22 }, provenance },
  { name: 'eminence', at: [-76, -446, 2], rays: { U: 7, LU: 8, MU: 7, AU: 6, PU: 10, LLU: 10, MMU: 15, AAU: 8 }, provenance },
  { name: 'in front of the plateau', at: [-78, -450, 18], rays: { U: 8, A: 12, AU: 10, LA: 14, MA: 17, AAU: 10 }, provenance },
  { name: 'behind the eminence', at: [-74, -453, -8], rays: { P: 11, MP: 22, LP: 16, PU: 10, U: 12, PPU: 10, PD: 14 }, provenance },
  { name: 'behind, below the plateau', at: [-62, -467, 0], rays: { P: 20, MP: 19, PD: 15, MPD: 16, PU: 23, M: 21, MD: 17, PPD: 16 }, provenance },
  { name: 'behind, below the lateral condyle', at: [-88, -469, 4], rays: { P: 13, LP: 13, PD: 14, LPD: 12, L: 14, PPD: 12 }, provenance },
  { name: 'above the tuberosity', at: [-86, -461, 22], rays: { A: 10, LA: 10, MA: 15, AD: 19, AU: 11, LLA: 12, MMA: 19 }, provenance },
  { name: 'below the tuberosity', at: [-86, -482, 22], rays: { A: 13, LA: 13, AD: 18, L: 12, MA: 13 }, provenance },
  { name: 'tuberosity', at: [-87, -472, 26], rays: { A: 10, L: 12, LA: 10, MA: 11, AU: 11, AD: 13, M: 22 }, provenance },
];

export const TIBIA_DISTAL: readonly RayNode[] = [
  { name: 'distal end', at: [-72, -800, -2], rays: { L: 26, LA: 19, A: 18, MA: 24, M: 26, MP: 20, P: 23, LP: 20, D: 6, AD: 12, PD: 11, LD: 10, MD: 9, LLA: 22, LLP: 18, AAL: 18, LAD: 17, LPD: 11 }, provenance },
  { name: 'behind the ankle', at: [-73, -799, -12], rays: { P: 13, LP: 17, MP: 13, D: 9, LD: 11, MD: 13, PD: 15 }, provenance },
  { name: 'roof of the ankle', at: [-76, -802, 4], rays: { A: 11, L: 20, LA: 11, D: 7, AD: 9, LD: 10 }, provenance },
  { name: 'medial malleolus', at: [-53, -805, 3], rays: { M: 8, A: 11, MA: 8, P: 15, MP: 11, D: 10, MD: 9, AD: 13, PD: 11, L: 42, LD: 7 }, provenance },
  { name: 'medial malleolus, tip', at: [-55, -812, 8], rays: { D: 5, M: 7, L: 4, A: 5, P: 10, MD: 5, LD: 4, AD: 4, PD: 6 }, provenance },
];
