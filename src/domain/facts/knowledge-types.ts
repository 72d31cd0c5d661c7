import type { PartId } from '../ids.ts';
import type { SatelliteNodeId } from './satellite-nodes.ts';
import type { Claim, Exercise, PatternArea } from './types.ts';

/** Where a text leads on to. Ids are checked by `validate`. */
export type SeeAlso =
  | { readonly to: 'part'; readonly id: PartId }
  | { readonly to: 'point'; readonly id: string }
  | { readonly to: 'topic'; readonly id: string }
  | { readonly to: 'condition'; readonly id: string };

/** A heading of a topic and what is said under it. */
export interface TopicSection {
  readonly id: string;
  readonly title: string;
  /** told on one page with the section before it: half of the answer would mislead */
  readonly joins?: true;
  readonly claims: readonly Claim[];
  readonly exercises?: readonly Exercise[];
  readonly see?: readonly SeeAlso[];
}

/** A chapter of the *Learn* view. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  /** the question that somebody would ask, in their words: also found by the search */
  readonly question: string;
  /** further words for the search */
  readonly lay: string;
  readonly sections: readonly TopicSection[];
}

/** Something other than a trigger point that may hurt in the same place. */
export interface Condition {
  readonly id: string;
  readonly name: string;
  /** words for somebody who never heard the name; also found by the search */
  readonly lay: string;
  readonly site: readonly Claim[];
  readonly character: readonly Claim[];
  readonly provoked: readonly Claim[];
  readonly examination: readonly Claim[];
  readonly imaging: readonly Claim[];
  readonly notes: readonly Claim[];
  /** the area in which it is reported to hurt, for comparison on the same skin; drawn only when asked for */
  readonly comparison?: string;
  readonly see: readonly SeeAlso[];
}

/** Pain or numbness that does not come from a muscle, drawn on the same skin with another hatching. */
export interface ComparisonPattern {
  readonly id: string;
  readonly name: string;
  /** what it is and is not, in one sentence that stands beside the legend */
  readonly what: Claim;
  /** as a pattern's areas; `share` is a published frequency 0..1 and replaces the level where it is given */
  readonly areas: readonly (PatternArea & { readonly share?: number })[];
}

/** How the tables type a link between two muscles: only some are satellites in the strict sense. */
export type LinkType =
  | 'satellite'
  | 'referred-pain satellite'
  | 'functional unit'
  | 'associated'
  | 'load chain'
  | 'overload by under-activation'
  | 'imbalance'
  | 'antagonist imbalance'
  | 'perpetuates'
  | 'joint dysfunction aggravates'
  | 'mimic or associated';

/** "Points in `from` may set off or keep up points in `to`." */
export interface SatelliteLink {
  readonly id: string;
  readonly from: SatelliteNodeId;
  readonly to: SatelliteNodeId;
  readonly type: LinkType;
  /** which points only, where the tables say so */
  readonly only?: string;
  readonly note: Claim;
}
