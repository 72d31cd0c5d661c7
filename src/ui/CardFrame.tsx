import type { ReactNode } from 'react';
import { RED_FLAGS } from '#domain/facts/shared-claims';
import type { Claim } from '#domain/facts/types';
import { useVerbs } from '#store/view-context';
import { Claims, SourceList, SourceNumbers } from './Claims.tsx';
import { Icon } from './Icon.tsx';
import { numberSources } from './number-sources.ts';
import { DISCLAIMER } from './words.ts';

interface CardFrameProps {
  /** the accessible name of the region: structure or point with its side */
  readonly name: string;
  readonly title: string;
  readonly subtitle: ReactNode;
  readonly claims: readonly Pick<Claim, 'sources'>[];
  readonly children: ReactNode;
}

export function CardFrame({ name, title, subtitle, claims, children }: CardFrameProps) {
  const verbs = useVerbs();
  return (
    <section className="panel card" aria-label={name} tabIndex={0}>
      <SourceNumbers value={numberSources(claims)}>
        <header className="card-head">
          <div>
            <h2>{title}</h2>
            <p className="card-subtitle">{subtitle}</p>
          </div>
          <button type="button" className="icon-button" aria-label="Close the card" title="Close" onClick={verbs.deselect}>
            <Icon name="close" />
          </button>
        </header>
        {children}
        <SourceList />
        <p className="card-foot">{DISCLAIMER}. Reported patterns are averages and differ from person to person.</p>
      </SourceNumbers>
    </section>
  );
}

/** Stands before any self-care. */
export function RedFlags() {
  return (
    <div className="card-part red-flags">
      <h3>See somebody first if</h3>
      <Claims claims={RED_FLAGS} />
    </div>
  );
}

export const NotReviewed = () => <p className="not-reviewed">Not clinically reviewed yet.</p>;
