import type { RayNode } from '../bones/ray-nodes.ts';
import type { V3 } from '../geometry/vec.ts';
import type { Provenance } from '../provenance.ts';

const provenance: Provenance = {
  class: 'MEASURED',
  source: 'BodyParts3D femur FMA24474: length of the named ray from the named node to the surface, whole millimetres (models/measure/print-rays.ts femur)',
};

export const FEMUR_SHAFT: readonly RayNode[] = [
  { name: 'shaft 12 %', at: [-78, -388, 12], rays: { L: 26, LA: 23, A: 17, MA: 20, M: 29, MP: 20, P: 13, LP: 24 }, provenance },
  { name: 'shaft 16 %', at: [-80, -370, 13], rays: { L: 22, LA: 21, A: 18, MA: 19, M: 23, MP: 17, P: 13, LP: 19 }, provenance },
  { name: 'shaft 20 %', at: [-83, -352, 16], rays: { L: 18, LA: 17, A: 15, MA: 17, M: 21, MP: 17, P: 15, LP: 19 }, provenance },
  { name: 'shaft 30 %', at: [-88, -306, 18], rays: { L: 16, LA: 15, A: 14, MA: 16, M: 17, MP: 15, P: 15, LP: 16 }, provenance },
  { name: 'shaft 40 %', at: [-94, -259, 18], rays: { L: 15, LA: 14, A: 13, MA: 15, M: 16, MP: 14, P: 16, LP: 14 }, provenance },
  { name: 'shaft 50 %', at: [-99, -213, 17], rays: { L: 14, LA: 14, A: 13, MA: 14, M: 14, MP: 13, P: 16, LP: 13 }, provenance },
  { name: 'shaft 60 %', at: [-104, -167, 14], rays: { L: 14, LA: 14, A: 13, MA: 13, M: 13, MP: 13, P: 14, LP: 13 }, provenance },
  { name: 'shaft 70 %', at: [-110, -121, 8], rays: { L: 14, LA: 14, A: 14, MA: 14, M: 14, MP: 13, P: 13, LP: 16 }, provenance },
  { name: 'shaft 73 %', at: [-112, -105, 4], rays: { L: 15, LA: 15, A: 14, MA: 15, M: 15, MP: 12, P: 12, LP: 14 }, provenance },
  { name: 'shaft 77 %', at: [-112, -88, 0], rays: { L: 18, LA: 17, A: 15, MA: 16, M: 13, MP: 12, P: 12, LP: 14 }, provenance },
];

export const FEMUR_PROXIMAL: readonly RayNode[] = [
  { name: 'lesser trochanter', at: [-97, -65, -14], rays: { M: 5, MP: 6, P: 7, MPU: 6, MPD: 6, MA: 6, PD: 8, MU: 6, MD: 7, PU: 7 }, provenance },
  { name: 'below the lesser trochanter', at: [-106, -76, -4], rays: { M: 7, MP: 13, P: 13, LP: 17, MPP: 15 }, provenance },
  { name: 'above the lesser trochanter', at: [-103, -50, -10], rays: { M: 8, MP: 7, P: 7, MA: 12, A: 18 }, provenance },
  { name: 'below the trochanters', at: [-115, -60, -5], rays: { L: 20, LA: 19, A: 15, MA: 18, LP: 20, P: 17 }, provenance },
  { name: 'between the trochanters', at: [-116, -38, -8], rays: { A: 18, LA: 25, AAM: 20, LPP: 23, PPM: 11 }, provenance },
  { name: 'calcar', at: [-101, -32, -5], rays: { M: 12, MA: 14, MD: 13, MP: 9, A: 14, MMUU: 47, MMP: 10 }, provenance },
  { name: 'greater trochanter', at: [-136, -24, -8], rays: { L: 13, LA: 14, A: 19, LP: 14, P: 17, PM: 24, LU: 14, U: 22, AU: 22, PU: 20, LD: 16, LAU: 17, LPU: 14, LPD: 14, LAD: 17 }, provenance },
  { name: 'trochanter tip', at: [-135, -9, -7], rays: { U: 6, LU: 7, MU: 6, MMU: 6, MUP: 10, P: 14, MP: 21, M: 6, A: 15, LA: 12, PU: 8, UUP: 7 }, provenance },
  { name: 'intertrochanteric crest', at: [-124, -32, -22], rays: { P: 7, LP: 8, MP: 7, M: 8 }, provenance },
  { name: 'intertrochanteric crest, lower', at: [-114, -50, -16], rays: { P: 8, MP: 6, MPP: 6, LPP: 10 }, provenance },
  { name: 'trochanteric fossa', at: [-122, -14, -11], hollow: true, rays: { A: 3, L: 2, AD: 2, LD: 2, LA: 2 }, provenance },
  { name: 'behind the neck', at: [-110, -26, -18], hollow: true, rays: { A: 3, L: 9, LA: 4, AD: 4 }, provenance },
  { name: 'neck base', at: [-114, -24, 0], rays: { A: 11, AU: 17, AD: 15, AAL: 13, LUUA: 19 }, provenance },
  { name: 'neck middle', at: [-106, -19, -1], rays: { A: 12, AU: 21, AD: 16, LU: 17, MD: 23, P: 14, PD: 21, PU: 18, LUA: 18, LUP: 14, MDA: 17, MDP: 19 }, provenance },
  { name: 'neck below the head', at: [-99, -13, -1], rays: { A: 15, P: 15, MD: 19, LU: 17, MDA: 16, MDP: 16, LUA: 19, LUP: 16 }, provenance },
];

export const FEMUR_DISTAL: readonly RayNode[] = [
  { name: 'medial epicondyle', at: [-44, -409, -6], rays: { M: 12, MU: 12, MA: 14, MP: 12, MD: 15, MUA: 13, MUP: 9, MMU: 12, MMP: 13 }, provenance },
  { name: 'medial condyle', at: [-50, -422, -8], rays: { A: 31, AU: 38, U: 23, PU: 20, P: 21, PD: 20, D: 21, AD: 26, PPD: 20, PPU: 20, DDP: 19, DDA: 23, AAD: 30, LPP: 20, MPP: 21, LDD: 21, MDD: 21 }, provenance },
  { name: 'medial condyle, medial side', at: [-42, -422, -4], rays: { M: 9, MD: 10, MA: 11, MP: 11, MDP: 12, MDA: 11, MAAD: 13 }, provenance },
  { name: 'medial condyle, front', at: [-55, -420, 10], rays: { A: 17, AAD: 18, D: 20, MA: 14, AAM: 14, MAD: 15 }, provenance },
  { name: 'lateral epicondyle', at: [-104, -412, -4], rays: { L: 8, LU: 9, LA: 10, LP: 9, LD: 10, LUA: 11, LUP: 9 }, provenance },
  { name: 'lateral condyle', at: [-98, -419, -5], rays: { A: 38, AU: 43, UUP: 20, PU: 21, P: 20, PD: 19, D: 19, AD: 23, PPD: 19, PPU: 20, DDP: 19, DDA: 21, AAD: 31, LPP: 19, MPP: 20, LDD: 20, MDD: 19 }, provenance },
  { name: 'lateral condyle, lateral side', at: [-104, -422, 2], rays: { L: 7, LD: 7, LA: 8, LP: 9, LDP: 9, LDA: 7 }, provenance },
  { name: 'lateral condyle, front', at: [-92, -418, 12], rays: { A: 20, AD: 18, D: 18, LA: 16, AAU: 22, AU: 26, LAD: 18 }, provenance },
  { name: 'patellar surface', at: [-75, -412, 12], rays: { A: 17, AU: 22, AD: 17, D: 21, AAD: 17, DDA: 19 }, provenance },
  { name: 'popliteal surface', at: [-76, -392, 8], rays: { P: 10, PPL: 12, PM: 15, PPD: 12, PMU: 15 }, provenance },
  { name: 'intercondylar notch', at: [-75, -424, -8], hollow: true, rays: { L: 5, M: 10, A: 7, AU: 5, LA: 5, MA: 8, LU: 6, MU: 10 }, provenance },
  { name: 'intercondylar notch, behind', at: [-75, -422, -18], hollow: true, rays: { L: 9, M: 14, LLU: 10, MMU: 16 }, provenance },
];

/** The sphere fitted to the articular surface. */
export const FEMUR_HEAD: { readonly centre: V3; readonly radiusMm: number; readonly provenance: Provenance } = {
  centre: [-87, 0, 0],
  radiusMm: 22.75,
  provenance: { class: 'MEASURED', source: 'BodyParts3D femur FMA24474: sphere fitted to the head surface that faces away from the neck (rms 0.33 mm)' },
};

/** The pit of the ligament of the head: where its middle lies as seen from the head's centre, how wide and how deep. */
export const FEMUR_FOVEA: { readonly towards: V3; readonly radiusMm: number; readonly depthMm: number; readonly provenance: Provenance } = {
  towards: [21, 5, -5],
  radiusMm: 6,
  depthMm: 1.5,
  provenance: { class: 'AUTHORED', source: 'place read off the medial view of the head; a pit of ordinary size, checked on the picture' },
};

/** Rough lines for muscles: a low ridge along surface points. `raiseMm` is how far it stands out. */
export interface Ridge {
  readonly name: string;
  readonly points: readonly V3[];
  readonly radiusMm: number;
  readonly raiseMm: number;
  readonly provenance: Provenance;
}
const ridgeProvenance: Provenance = {
  class: 'MEASURED',
  source: 'BodyParts3D femur FMA24474: most posterior points of the sections at 30–78 % of the length, and the mean contact of gluteus maximus; height AUTHORED, because the atlas mesh shows a blunt line only',
};
export const FEMUR_RIDGES: readonly Ridge[] = [
  {
    name: 'linea aspera', radiusMm: 3, raiseMm: 1, provenance: ridgeProvenance,
    points: [[-90, -335, 1], [-91, -307, 2], [-95, -279, 2], [-96, -251, 2], [-98, -223, 1], [-101, -195, 0], [-103, -167, 0], [-108, -140, -2], [-111, -112, -6]],
  },
  {
    name: 'gluteal tuberosity', radiusMm: 4, raiseMm: 0.8, provenance: ridgeProvenance,
    points: [[-111, -112, -6], [-116, -94, -10], [-117, -78, -15], [-117, -66, -20]],
  },
];
