import type { ReactNode } from 'react';
import { RED_FLAGS } from '#domain/facts/shared-claims';
import type { Claim } from '#domain/facts/types';
import { useVerbs } from '#store/view-context';
import type { CardSection } from './CardTabs.tsx';
import { CardTabs } from './CardTabs.tsx';
import { Claims, SourceItems, SourceNumbers } from './Claims.tsx';
import { Icon } from './Icon.tsx';
import { numberSources } from './number-sources.ts';
import { usePanels } from './panels.ts';
import { DISCLAIMER } from './words.ts';

interface CardFrameProps {
  /** the accessible name of the region: structure or point with its side */
  readonly name: string;
  readonly title: string;
  readonly subtitle: ReactNode;
  readonly claims: readonly Pick<Claim, 'sources'>[];
  readonly sections: readonly CardSection[];
  /** what studies found, at the head of the sources */
  readonly studies?: ReactNode;
  /** by a clinician; nothing is, until somebody says so */
  readonly isReviewed?: boolean;
}

export function CardFrame({ name, title, subtitle, claims, sections, studies, isReviewed = false }: CardFrameProps) {
  const verbs = useVerbs();
  const { openDialog } = usePanels();
  const numbered = numberSources(claims);
  const sources: CardSection = {
    title: 'Sources',
    content: (
      <div className="sources">
        {studies}
        <SourceItems />
        <p className="card-part">
          <button type="button" className="link-button" onClick={() => openDialog('sources')}>
            All sources
          </button>
        </p>
      </div>
    ),
  };
  return (
    <section className="panel card" aria-label={name}>
      <SourceNumbers value={numbered}>
        <header className="card-head">
          <div>
            <h2>{title}</h2>
            <p className="card-subtitle">{subtitle}</p>
          </div>
          <button type="button" className="icon-button" aria-label="Close the card" title="Close" onClick={verbs.deselect}>
            <Icon name="close" />
          </button>
        </header>
        <CardTabs
          of={name}
          sections={numbered.size > 0 ? [...sections, sources] : sections}
          foot={`${DISCLAIMER}. Reported patterns are averages and differ from person to person.${isReviewed ? '' : ' Not clinically reviewed yet.'}`}
        />
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
