import type { MuscleId, PartId } from '../ids.ts';
import type { LinkType, SatelliteLink } from './knowledge-types.ts';
import type { SatelliteNodeId } from './satellite-nodes.ts';
import { SATELLITE_NODES } from './satellite-nodes.ts';
import { SATELLITE_LINKS } from './satellites.ts';

/** Only these are satellites in the strict sense; the tables type the others otherwise. */
const SATELLITE_TYPES: readonly LinkType[] = ['satellite', 'referred-pain satellite'];
export const isSatellite = ({ type }: SatelliteLink): boolean => SATELLITE_TYPES.includes(type);

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
  readonly isSatellite: boolean;
}

/** The links of a muscle that have two ends in the model; it stands itself for the node that holds it. */
export const drawnLinksOf = (muscle: MuscleId): readonly DrawnLink[] => [
  ...linksTo(muscle).flatMap((link): DrawnLink[] => {
    const from = partOfNode(link.from);
    return from ? [{ from, to: muscle, isSatellite: isSatellite(link) }] : [];
  }),
  ...linksFrom(muscle).flatMap((link): DrawnLink[] => {
    const to = partOfNode(link.to);
    return to ? [{ from: muscle, to, isSatellite: isSatellite(link) }] : [];
  }),
];
