import type { LinkType, SatelliteLink } from '#domain/facts/knowledge-types';
import { drawnLinksOf, linksFrom, linksTo, partOfNode } from '#domain/facts/muscle-links';
import type { SatelliteNodeId } from '#domain/facts/satellite-nodes';
import { SATELLITE_NODES } from '#domain/facts/satellite-nodes';
import { SATELLITE_STATEMENT } from '#domain/facts/satellites';
import type { Claim } from '#domain/facts/types';
import type { MuscleId } from '#domain/ids';
import { useVerbs, useView } from '#store/view-context';
import { ClaimText, Claims } from './Claims.tsx';
import { useFollow } from './use-follow.ts';

/** The tables' types in words: only the first two are satellites in the strict sense. */
const TYPE_WORDS: Readonly<Record<LinkType, string>> = {
  satellite: 'satellite',
  'referred-pain satellite': 'satellite of referred pain',
  'functional unit': 'works with it',
  associated: 'found together',
  'load chain': 'shares the load',
  'overload by under-activation': 'takes over its work',
  imbalance: 'out of balance',
  'antagonist imbalance': 'works against it',
  perpetuates: 'keeps it going',
  'joint dysfunction aggravates': 'joint trouble makes it worse',
  'mimic or associated': 'looks alike or goes along',
};

export const muscleLinkClaims = (muscle: MuscleId): readonly Claim[] => {
  const links = [...linksTo(muscle), ...linksFrom(muscle)];
  return links.length > 0 ? [SATELLITE_STATEMENT, ...links.map(({ note }) => note)] : [];
};

function LinkRow({ link, other }: { readonly link: SatelliteLink; readonly other: SatelliteNodeId }) {
  const follow = useFollow();
  const { name } = SATELLITE_NODES[other];
  const part = partOfNode(other);
  return (
    <li>
      {part ? (
        <button type="button" className="link-button" onClick={() => follow({ to: 'part', id: part })}>
          {name}
        </button>
      ) : (
        <b>{name}</b>
      )}{' '}
      <span className="link-type">
        {TYPE_WORDS[link.type]}
        {link.only && `, ${link.only}`}
      </span>
      <br />
      <ClaimText claim={link.note} />
    </li>
  );
}

function ArcSwitch() {
  const links = useView((state) => state.links);
  const verbs = useVerbs();
  return (
    <label className="arc-switch">
      <input type="checkbox" role="switch" checked={links} onChange={(event) => verbs.showLinks(event.target.checked)} />
      Arcs in the model
      <span className="basis">line: satellite, dots: any other link; thicker at the one that may follow</span>
    </label>
  );
}

/** Which points may have set these off, and which they may set off in turn, each link typed as the tables type it. */
export function MuscleLinks({ muscle }: { readonly muscle: MuscleId }) {
  const from = linksTo(muscle);
  const to = linksFrom(muscle);
  if (from.length + to.length === 0) return null;
  return (
    <div className="card-part muscle-links">
      <h3>Links to other muscles</h3>
      <Claims claims={[SATELLITE_STATEMENT]} />
      {drawnLinksOf(muscle).length > 0 && <ArcSwitch />}
      {from.length > 0 && (
        <>
          <h4>May have set it off</h4>
          <ul>
            {from.map((link) => (
              <LinkRow key={link.id} link={link} other={link.from} />
            ))}
          </ul>
        </>
      )}
      {to.length > 0 && (
        <>
          <h4>It may set off</h4>
          <ul>
            {to.map((link) => (
              <LinkRow key={link.id} link={link} other={link.to} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
