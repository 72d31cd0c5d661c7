import { createContext, useContext } from 'react';
import type { Claim } from '#domain/facts/types';
import { useAnswer } from './asked.ts';
import type { NumberedSource } from './number-sources.ts';
import { linkOf } from './number-sources.ts';
import { CONFIDENCE_WORDS, TIER_WORDS } from './words.ts';

export const SourceNumbers = createContext<ReadonlyMap<string, NumberedSource>>(new Map());

/** How well a statement is founded, in words, with the numbers of its sources below. */
export function Basis({ of }: { readonly of: Pick<Claim, 'sources' | 'confidence'> }) {
  const numbered = useContext(SourceNumbers);
  const numbers = of.sources.flatMap((id) => numbered.get(id)?.number ?? []).sort((a, b) => a - b);
  return (
    <span className="basis">
      {CONFIDENCE_WORDS[of.confidence]}
      {numbers.length > 0 && ` [${numbers.join(', ')}]`}
    </span>
  );
}

export function ClaimText({ claim }: { readonly claim: Claim }) {
  return (
    <>
      {claim.plain && <span className="plain">{claim.plain} </span>}
      <span className={claim.plain ? 'precise' : undefined}>{claim.text}</span> <Basis of={claim} />
    </>
  );
}

function ClaimItem({ claim }: { readonly claim: Claim }) {
  return (
    <li {...useAnswer<HTMLLIElement>(claim)}>
      <ClaimText claim={claim} />
    </li>
  );
}

export function Claims({ claims }: { readonly claims: readonly Claim[] }) {
  return (
    <ul className="claims">
      {claims.map((claim) => (
        <ClaimItem key={claim.text} claim={claim} />
      ))}
    </ul>
  );
}

export function ClaimList({ title, claims }: { readonly title: string; readonly claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <div className="card-part">
      <h3>{title}</h3>
      <Claims claims={claims} />
    </div>
  );
}

/** The list that the numbers point to; its marks are the numbers. */
export function SourceItems() {
  return (
    <ol>
      {[...useContext(SourceNumbers).values()].map(({ source }) => {
        const link = linkOf(source);
        return (
          <li key={source.id}>
            {link ? (
              <a href={link} target="_blank" rel="noreferrer noopener">
                {source.what}
              </a>
            ) : (
              source.what
            )}{' '}
            <span className="basis">{TIER_WORDS[source.tier]}</span>
          </li>
        );
      })}
    </ol>
  );
}
