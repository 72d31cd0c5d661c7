import type { Claim } from '#domain/facts/types';
import { ClaimText } from './Claims.tsx';

/** A word and what is claimed of it, a row each: attachments of a muscle, roots and course of a nerve. */
export function ClaimRows<K extends string>({ rows, facts }: { readonly rows: readonly (readonly [word: string, key: K])[]; readonly facts: Readonly<Record<K, Claim>> }) {
  return (
    <dl className="card-part attachments">
      {rows.map(([word, key]) => (
        <div key={key}>
          <dt>{word}</dt>
          <dd>
            <ClaimText claim={facts[key]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
