import type { MuscleId, PartId } from '../ids.ts';
import type { LinkType, SatelliteLink } from './knowledge-types.ts';
import type { SatelliteNodeId } from './satellite-nodes.ts';
import { SATELLITE_NODES } from './satellite-nodes.ts';
import { SATELLITE_LINKS } from './satellites.ts';

/** How a type of link is drawn, in the model and beside its words. Only the first two types are satellites in the strict sense, and whole lines. */
export type LinkStyle = 'line' | 'dashes' | 'dash-dot' | 'dots';
const STYLES: Readonly<Record<LinkType, LinkStyle>> = {
  satellite: 'line',
  'referred-pain satellite': 'line',
  'load chain': 'dashes',
  'overload by under-activation': 'dashes',
  perpetuates: 'dashes',
  'joint dysfunction aggravates': 'dashes',
  imbalance: 'dash-dot',
  'antagonist imbalance': 'dash-dot',
  'functional unit': 'dots',
  associated: 'dots',
  'mimic or associated': 'dots',
};
export const styleOfLink = (type: LinkType): LinkStyle => STYLES[type];

const holds = (node: SatelliteNodeId, part: PartId): boolean => (SATELLITE_NODES[node].parts as readonly string[]).includes(part);
/** Which it may set off. */
export const linksFrom = (muscle: MuscleId): readonly SatelliteLink[] => SATELLITE_LINKS.filter(({ from }) => holds(from, muscle));
/** Which may have set it off. */
export const linksTo = (muscle: MuscleId): readonly SatelliteLink[] => SATELLITE_LINKS.filter(({ to }) => holds(to, muscle));

/** The part that stands for a node in the model; a joint or a fault of posture has none. */
export const partOfNode = (node: SatelliteNodeId): PartId | null => (SATELLITE_NODES[node].parts as readonly PartId[])[0] ?? null;

export interface DrawnLink {
  readonly from: PartId;
  readonly to: PartId;
  readonly type: LinkType;
}

/** The links of a muscle that have two ends in the model; it stands itself for the node that holds it. */
export const drawnLinksOf = (muscle: MuscleId): readonly DrawnLink[] => [
  ...linksTo(muscle).flatMap((link): DrawnLink[] => {
    const from = partOfNode(link.from);
    return from ? [{ from, to: muscle, type: link.type }] : [];
  }),
  ...linksFrom(muscle).flatMap((link): DrawnLink[] => {
    const to = partOfNode(link.to);
    return to ? [{ from: muscle, to, type: link.type }] : [];
  }),
];
