import type { MuscleId } from '../ids.ts';
import type { LandmarkId, ZoneId } from '../places.ts';

export type Confidence = 'founding-document' | 'published' | 'general-knowledge';

/** One statement with where it comes from. `plain` says the same to a patient, where that helps. */
export interface Claim {
  readonly text: string;
  readonly plain?: string;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

export type HeatLevel = 'essential' | 'spillover' | 'gap';

/** A painted area of a reported pattern, drawn on the skin from landmarks. Same side as the point unless `side` says otherwise. */
export interface PatternArea {
  readonly level: HeatLevel;
  readonly shape: 'band' | 'patch' | 'crescent';
  readonly from: LandmarkId;
  readonly via: readonly LandmarkId[];
  readonly to: LandmarkId;
  /** for an adult of 170 cm; scaled to the body */
  readonly widthCm: number;
  /** across the midline, or the same on both sides */
  readonly side?: 'midline' | 'bilateral';
  /** the zones that the tables name for this area: heat stays in them */
  readonly zones: readonly ZoneId[];
  readonly text: string;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  /** false: a contested variant, off until it is switched on */
  readonly defaultVisible: boolean;
  readonly variant?: string;
}

/** A place by words that a pipeline can compute: a point between two landmarks, then moved, then brought to the muscle along its depth. */
export interface LandmarkRule {
  readonly from: LandmarkId;
  readonly to: LandmarkId;
  readonly fraction: number;
  /** x toward the midline is negative on neither side: lateral +, up +, anterior + */
  readonly moveMm?: { readonly lateral?: number; readonly up?: number; readonly anterior?: number };
  /** the side from which the point is pressed: lateral, up, anterior; when absent, between those of the two landmarks */
  readonly pressedFrom?: readonly [lateral: number, up: number, anterior: number];
  readonly text: string;
}

/** Where a point lies: on the fibres of its muscle. u 0 origin → 1 insertion, v across, depth 0 superficial face → 1 deep face. */
export interface FibreAddress {
  readonly u: number;
  readonly v: number;
  readonly depth: number;
}

export interface PointPattern {
  readonly id: string;
  readonly muscle: MuscleId;
  /** as published, for the marker and its accessible name */
  readonly number: string;
  readonly address: FibreAddress;
  readonly landmarkRule: LandmarkRule;
  /** how the address was settled, and where it departs from the estimate in the clinical tables */
  readonly addressNote: string;
  readonly areas: readonly PatternArea[];
}

export interface PointFacts {
  readonly id: string;
  readonly name: string;
  readonly lay: string;
  readonly location: readonly Claim[];
  readonly pattern: readonly Claim[];
  readonly looksLike: readonly Claim[];
  readonly notes: readonly Claim[];
}

export interface MuscleFacts {
  readonly id: MuscleId;
  readonly names: { readonly english: string; readonly latin: string; readonly lay: string; readonly fma: string };
  readonly origin: Claim;
  readonly insertion: Claim;
  readonly nerve: Claim;
  readonly action: Claim;
  readonly points: readonly PointFacts[];
  readonly setsOff: readonly Claim[];
  readonly find: readonly Claim[];
  readonly relief: readonly Claim[];
  readonly cautions: readonly Claim[];
  readonly reviewed: boolean;
}

export interface Source {
  readonly id: string;
  /** S founding document, A peer-reviewed, B textbook or guideline, C clinic page, D student notes */
  readonly tier: 'S' | 'A' | 'B' | 'C' | 'D' | '-';
  readonly what: string;
  readonly address: string;
}
