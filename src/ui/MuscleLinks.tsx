import type { LinkType, SatelliteLink } from '#domain/facts/knowledge-types';
import type { LinkStyle } from '#domain/facts/muscle-links';
import { drawnLinksOf, linksFrom, linksTo, partOfNode, styleOfLink } from '#domain/facts/muscle-links';
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

const DASHES: Readonly<Record<LinkStyle, string | undefined>> = { line: undefined, dashes: '7 4', 'dash-dot': '7 3.5 1.5 3.5', dots: '2 4' };
const STYLE_WORDS: Readonly<Record<LinkStyle, string>> = {
  line: 'satellite',
  dashes: 'load: one makes it harder for the other',
  'dash-dot': 'balance: one works against the other',
  dots: 'found together',
};
const LINK_STYLES: readonly LinkStyle[] = ['line', 'dashes', 'dash-dot', 'dots'];

/** An arc as it is drawn in the model. */
function LineSample({ style }: { readonly style: LinkStyle }) {
  return (
    <svg className="line-sample" data-style={style} viewBox="0 0 34 8" width="34" height="8" aria-hidden="true">
      <path d="M1 4 H26" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray={DASHES[style]} />
      <path d="M25 0.5 L33 4 L25 7.5 Z" fill="currentColor" />
    </svg>
  );
}

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
        {part && <LineSample style={styleOfLink(link.type)} />}
        {TYPE_WORDS[link.type]}
        {link.only && `, ${link.only}`}
      </span>
      <br />
      <ClaimText claim={link.note} />
    </li>
  );
}

function ArcSwitch({ muscle }: { readonly muscle: MuscleId }) {
  const links = useView((state) => state.links);
  const verbs = useVerbs();
  const drawn = new Set(drawnLinksOf(muscle).map(({ type }) => styleOfLink(type)));
  return (
    <>
      <label className="arc-switch">
        <input type="checkbox" role="switch" checked={links} onChange={(event) => verbs.showLinks(event.target.checked)} />
        Arcs in the model
        <span className="basis">the head points at the one that may follow</span>
      </label>
      <ul className="arc-legend" aria-label="Lines of the arcs">
        {LINK_STYLES.filter((style) => drawn.has(style)).map((style) => (
          <li key={style}>
            <LineSample style={style} /> {STYLE_WORDS[style]}
          </li>
        ))}
      </ul>
    </>
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
      {drawnLinksOf(muscle).length > 0 && <ArcSwitch muscle={muscle} />}
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
