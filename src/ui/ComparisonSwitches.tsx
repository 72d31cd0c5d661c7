import { COMPARISONS } from '#domain/facts/comparisons';
import type { ComparisonPattern } from '#domain/facts/knowledge-types';
import { useVerbs, useView } from '#store/view-context';
import { ClaimText } from './Claims.tsx';

/** A root has neighbours: whoever compares with one may want the others. */
const DERMATOME = 'dermatome-';

export const comparisonsFor = (id: string | undefined): readonly ComparisonPattern[] =>
  id === undefined ? [] : COMPARISONS.filter((one) => one.id === id || (id.startsWith(DERMATOME) && one.id.startsWith(DERMATOME)));

function Switch({ pattern }: { readonly pattern: ComparisonPattern }) {
  const verbs = useVerbs();
  const { side, isShown } = useView((state) => ({ side: state.side, isShown: state.comparison?.id === pattern.id && state.comparison.side === state.side }));
  return (
    <li>
      <label>
        <input type="checkbox" role="switch" checked={isShown} onChange={() => verbs.toggleComparison({ id: pattern.id, side })} />
        {pattern.name}, {side}
      </label>
      <ClaimText claim={pattern.what} />
    </li>
  );
}

/** What a hand can draw on the same skin to compare with: one at a time, hatched, and named as not from a muscle. */
export function ComparisonSwitches({ of }: { readonly of: string | undefined }) {
  const patterns = comparisonsFor(of);
  if (patterns.length === 0) return null;
  return (
    <div className="card-part contested comparisons">
      <h3>
        <span className="swatch" data-level="comparison" aria-hidden="true" /> Compare on the skin: not from a muscle
      </h3>
      <ul>
        {patterns.map((pattern) => (
          <Switch key={pattern.id} pattern={pattern} />
        ))}
      </ul>
    </div>
  );
}
