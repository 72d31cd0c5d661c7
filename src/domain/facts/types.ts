import type { MuscleId } from '../ids.ts';
import type { LandmarkId, ZoneId } from '../places.ts';

export type Confidence = 'founding-document' | 'published' | 'general-knowledge';

/** One statement with where it comes from. `plain` says the same to a patient, where that helps. */
export interface Claim {
  /** a short name, unique in its list: what the coverage of the founding documents and cross-links point at */
  readonly id?: string;
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

/** A stretch or a strengthening exercise by its name, and how to do it. */
export interface Exercise extends Claim {
  readonly name: string;
  /** one instruction a step; `text` says what it is for */
  readonly steps: readonly string[];
  /** what the timer offers; few sources give a time, the others borrow the 30 s of the cross-legged lean */
  readonly holdSeconds?: number;
}

/** How long a press is held: the range that the sources give, and where the timer starts. */
export interface Hold {
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly usualSeconds: number;
  readonly why: Claim;
}

export interface MuscleFacts {
  readonly id: MuscleId;
  /** `fma`: the id of the right-hand muscle, the side that is modelled */
  readonly names: { readonly english: string; readonly latin: string; readonly lay: string; readonly fma: string };
  readonly origin: Claim;
  readonly insertion: Claim;
  readonly nerve: Claim;
  readonly action: Claim;
  readonly points: readonly PointFacts[];
  /** what people with active points in it report */
  readonly symptoms?: readonly Claim[];
  /** what makes it worse while it is active */
  readonly aggravating?: readonly Claim[];
  /** what may have started it */
  readonly setsOff: readonly Claim[];
  /** what may keep it going */
  readonly perpetuating?: readonly Claim[];
  /** what else may look the same, for all its points */
  readonly looksLike?: readonly Claim[];
  /** which movements may be limited */
  readonly motion?: readonly Claim[];
  /** position, landmarks and technique of the hand that looks for it */
  readonly find: readonly Claim[];
  /** tools, breathing, repetitions, what to expect */
  readonly relief: readonly Claim[];
  readonly hold?: Hold;
  readonly stretches?: readonly Exercise[];
  readonly strengthening?: readonly Exercise[];
  readonly cautions: readonly Claim[];
  /** what studies say about it */
  readonly evidence?: readonly Claim[];
  readonly reviewed: boolean;
}

export interface Source {
  readonly id: string;
  /** S founding document, A peer-reviewed, B textbook or guideline, C clinic page, D student notes */
  readonly tier: 'S' | 'A' | 'B' | 'C' | 'D' | '-';
  readonly what: string;
  readonly address: string;
}
