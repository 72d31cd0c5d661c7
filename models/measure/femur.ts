import type { RayPlan } from './ray-table.ts';
import { HORIZONTAL, SAGITTAL } from './ray-table.ts';

/** Shaft nodes are the section centres at the stated fractions of the length from the distal end. */
export const FEMUR_SHAFT_PLAN: readonly RayPlan[] = [
  { name: 'shaft 12 %', at: [-78, -388, 12], rays: HORIZONTAL },
  { name: 'shaft 16 %', at: [-80, -370, 13], rays: HORIZONTAL },
  { name: 'shaft 20 %', at: [-83, -352, 16], rays: HORIZONTAL },
  { name: 'shaft 30 %', at: [-88, -306, 18], rays: HORIZONTAL },
  { name: 'shaft 40 %', at: [-94, -259, 18], rays: HORIZONTAL },
  { name: 'shaft 50 %', at: [-99, -213, 17], rays: HORIZONTAL },
  { name: 'shaft 60 %', at: [-104, -167, 14], rays: HORIZONTAL },
  { name: 'shaft 70 %', at: [-110, -121, 8], rays: HORIZONTAL },
  { name: 'shaft 73 %', at: [-112, -105, 4], rays: HORIZONTAL },
  { name: 'shaft 77 %', at: [-112, -88, 0], rays: HORIZONTAL },
];

/** Nodes set by eye in the middle of the named feature; hollows are the fossa and the notch. */
export const FEMUR_PROXIMAL_PLAN: readonly RayPlan[] = [
  { name: 'lesser trochanter', at: [-97, -65, -14], rays: 'M MP P MPU MPD MA PD MU MD PU' },
  { name: 'below the lesser trochanter', at: [-106, -76, -4], rays: 'M MP P LP MPP' },
  { name: 'above the lesser trochanter', at: [-103, -50, -10], rays: 'M MP P MA A' },
  { name: 'below the trochanters', at: [-115, -60, -5], rays: 'L LA A MA LP P' },
  { name: 'between the trochanters', at: [-116, -38, -8], rays: 'A LA AAM LPP PPM' },
  { name: 'calcar', at: [-101, -32, -5], rays: 'M MA MD MP A MMUU MMP' },
  { name: 'greater trochanter', at: [-136, -24, -8], rays: 'L LA A LP P PM LU U AU PU LD LAU LPU LPD LAD' },
  { name: 'trochanter tip', at: [-135, -9, -7], rays: 'U LU MU MMU MUP P MP M A LA PU UUP' },
  { name: 'intertrochanteric crest', at: [-124, -32, -22], rays: 'P LP MP M' },
  { name: 'intertrochanteric crest, lower', at: [-114, -50, -16], rays: 'P MP MPP LPP' },
  { name: 'trochanteric fossa', at: [-122, -14, -11], hollow: true, rays: 'A L AD LD LA' },
  { name: 'behind the neck', at: [-110, -26, -18], hollow: true, rays: 'A L LA AD' },
  { name: 'neck base', at: [-114, -24, 0], rays: 'A AU AD AAL LUUA' },
  { name: 'neck middle', at: [-106, -19, -1], rays: 'A AU AD LU MD P PD PU LUA LUP MDA MDP' },
  { name: 'neck below the head', at: [-99, -13, -1], rays: 'A P MD LU MDA MDP LUA LUP' },
];

export const FEMUR_DISTAL_PLAN: readonly RayPlan[] = [
  { name: 'medial epicondyle', at: [-44, -409, -6], rays: 'M MU MA MP MD MUA MUP MMU MMP' },
  { name: 'medial condyle', at: [-50, -422, -8], rays: `${SAGITTAL} PPD PPU DDP DDA AAD LPP MPP LDD MDD` },
  { name: 'medial condyle, medial side', at: [-42, -422, -4], rays: 'M MD MA MP MDP MDA MAAD' },
  { name: 'medial condyle, front', at: [-55, -420, 10], rays: 'A AAD D MA AAM MAD' },
  { name: 'lateral epicondyle', at: [-104, -412, -4], rays: 'L LU LA LP LD LUA LUP' },
  { name: 'lateral condyle', at: [-98, -419, -5], rays: 'A AU UUP PU P PD D AD PPD PPU DDP DDA AAD LPP MPP LDD MDD' },
  { name: 'lateral condyle, lateral side', at: [-104, -422, 2], rays: 'L LD LA LP LDP LDA' },
  { name: 'lateral condyle, front', at: [-92, -418, 12], rays: 'A AD D LA AAU AU LAD' },
  { name: 'patellar surface', at: [-75, -412, 12], rays: 'A AU AD D AAD DDA' },
  { name: 'popliteal surface', at: [-76, -392, 8], rays: 'P PPL PM PPD PMU' },
  { name: 'intercondylar notch', at: [-75, -424, -8], hollow: true, rays: 'L M A AU LA MA LU MU' },
  { name: 'intercondylar notch, behind', at: [-75, -422, -18], hollow: true, rays: 'L M LLU MMU' },
];
