import type { RayPlan } from './ray-table.ts';
import { HORIZONTAL } from './ray-table.ts';

/** Shaft nodes are the section centres at the stated fractions of the length from the distal end. */
export const TIBIA_SHAFT_PLAN: readonly RayPlan[] = [
  { name: 'shaft 7 %', at: [-72, -790, -2], rays: HORIZONTAL },
  { name: 'shaft 10 %', at: [-73, -780, -1], rays: HORIZONTAL },
  { name: 'shaft 14 %', at: [-75, -764, 1], rays: HORIZONTAL },
  { name: 'shaft 20 %', at: [-76, -742, 2], rays: HORIZONTAL },
  { name: 'shaft 30 %', at: [-78, -704, 5], rays: HORIZONTAL },
  { name: 'shaft 40 %', at: [-79, -666, 8], rays: HORIZONTAL },
  { name: 'shaft 50 %', at: [-81, -628, 10], rays: HORIZONTAL },
  { name: 'shaft 60 %', at: [-82, -590, 12], rays: HORIZONTAL },
  { name: 'shaft 70 %', at: [-82, -553, 13], rays: HORIZONTAL },
  { name: 'shaft 80 %', at: [-81, -514, 14], rays: HORIZONTAL },
  { name: 'shaft 86 %', at: [-78, -492, 13], rays: HORIZONTAL },
];

export const TIBIA_PROXIMAL_PLAN: readonly RayPlan[] = [
  { name: 'below the condyles', at: [-75, -476, 10], rays: `${HORIZONTAL} MMA MMP LLA LAA` },
  { name: 'medial condyle', at: [-52, -457, 2], rays: `${HORIZONTAL} U MU MD MAD MPD PD AD MAU MPU PU LPP` },
  { name: 'lateral condyle', at: [-97, -455, 3], rays: `${HORIZONTAL} U LU LD LAD LPD AD LAU LPU PU MPP` },
  { name: 'medial plateau', at: [-53, -450, 4], rays: 'U AU PU MU AAU PPU MMU LLU' },
  { name: 'lateral plateau', at: [-98, -450, 4], rays: 'U AU PU LU AAU PPU LLU MMU' },
  { name: 'eminence', at: [-76, -446, 2], rays: 'U LU MU AU PU LLU MMU AAU' },
  { name: 'in front of the plateau', at: [-78, -450, 18], rays: 'U A AU LA MA AAU' },
  { name: 'behind the eminence', at: [-74, -453, -8], rays: 'P MP LP PU U PPU PD' },
  { name: 'behind, below the plateau', at: [-62, -467, 0], rays: 'P MP PD MPD PU M MD PPD' },
  { name: 'behind, below the lateral condyle', at: [-88, -469, 4], rays: 'P LP PD LPD L PPD' },
  { name: 'above the tuberosity', at: [-86, -461, 22], rays: 'A LA MA AD AU LLA MMA' },
  { name: 'below the tuberosity', at: [-86, -482, 22], rays: 'A LA AD L MA' },
  { name: 'tuberosity', at: [-87, -472, 26], rays: 'A L LA MA AU AD M' },
];

export const TIBIA_DISTAL_PLAN: readonly RayPlan[] = [
  { name: 'distal end', at: [-72, -800, -2], rays: `${HORIZONTAL} D AD PD LD MD LLA LLP AAL LAD LPD` },
  { name: 'behind the ankle', at: [-73, -799, -12], rays: 'P LP MP D LD MD PD' },
  { name: 'roof of the ankle', at: [-76, -802, 4], rays: 'A L LA D AD LD' },
  { name: 'medial malleolus', at: [-53, -805, 3], rays: 'M A MA P MP D MD AD PD L LD' },
  { name: 'medial malleolus, tip', at: [-55, -812, 8], rays: 'D M L A P MD LD AD PD' },
];

export const FIBULA_SHAFT_PLAN: readonly RayPlan[] = [
  { name: 'shaft 8 %', at: [-95, -806, -18], rays: HORIZONTAL },
  { name: 'shaft 12 %', at: [-95, -790, -19], rays: HORIZONTAL },
  { name: 'shaft 20 %', at: [-97, -760, -20], rays: HORIZONTAL },
  { name: 'shaft 30 %', at: [-98, -721, -19], rays: HORIZONTAL },
  { name: 'shaft 40 %', at: [-100, -683, -19], rays: HORIZONTAL },
  { name: 'shaft 50 %', at: [-101, -645, -19], rays: HORIZONTAL },
  { name: 'shaft 60 %', at: [-103, -606, -18], rays: HORIZONTAL },
  { name: 'shaft 70 %', at: [-104, -568, -18], rays: HORIZONTAL },
  { name: 'shaft 80 %', at: [-104, -529, -18], rays: HORIZONTAL },
  { name: 'shaft 90 %', at: [-104, -491, -17], rays: HORIZONTAL },
  { name: 'shaft 93 %', at: [-105, -480, -16], rays: HORIZONTAL },
];

export const FIBULA_PROXIMAL_PLAN: readonly RayPlan[] = [
  { name: 'head', at: [-108, -469, -15], rays: `${HORIZONTAL} U AU MU LU AAU MAU LAU PU LD MD AD PD` },
  { name: 'apex of the head', at: [-107, -459, -18], rays: 'U L M A P LU MU AU PU' },
];

export const FIBULA_DISTAL_PLAN: readonly RayPlan[] = [
  { name: 'lateral malleolus', at: [-96, -817, -18], rays: `${HORIZONTAL} LLA LLP MMP` },
  { name: 'lateral malleolus, lower', at: [-98, -826, -21], rays: `${HORIZONTAL} D AD PD LD MD` },
];

export const PATELLA_PLAN: readonly RayPlan[] = [
  { name: 'middle', at: [-82, -427, 34], rays: 'A AU AD PU P U D LA MA LAU MAU LAD MAD LP MP LPU MPU' },
  { name: 'upper rim, lateral', at: [-89, -421, 38], rays: 'L LLU LU LUU A' },
  { name: 'upper rim, medial', at: [-78, -421, 35], rays: 'MMU MU MUU' },
  { name: 'lower rim', at: [-83, -435, 34], rays: 'LLD LD LDD MDD MD MMD A LAA MAA P' },
  { name: 'lateral part', at: [-94, -426, 36], rays: 'L LLU LLD A P LA AU AD PU PD' },
  { name: 'medial part', at: [-69, -428, 36], rays: 'M MMU MMD A P MA AU AD PU PD MP' },
  { name: 'apex', at: [-83, -444, 31], rays: 'D A P AD PD AAD' },
  { name: 'base', at: [-85, -415, 36], rays: 'U A P AU PU' },
];
