import type { CSSProperties } from 'react';
import { COMPARISONS } from '#domain/facts/comparisons';
import { COMPARISON_INK, HEAT_PALETTES, cssColour, heatColour, heatGradientCss } from '#domain/heat-palette';
import { heatScalar } from '#domain/heat-scalar';
import type { PointId } from '#domain/names';
import { isPointId, pointName } from '#domain/names';
import type { PointRef } from '#store/view-state';
import { useVerbs, useView } from '#store/view-context';
import { Icon } from './Icon.tsx';

const nameOf = ({ point, side }: PointRef) => pointName(point as PointId, side);

/** The colours of the model's heat as CSS variables, from the same table and by the same formula. */
export function useHeatColours(): CSSProperties {
  const palette = useView((state) => HEAT_PALETTES[state.display.palette]);
  return {
    '--heat-scale': heatGradientCss(palette),
    '--heat-essential': cssColour(heatColour(palette, 0.75)),
    '--heat-core': cssColour(heatColour(palette, 1)),
    '--comparison-ink': cssColour(COMPARISON_INK),
    '--heat-spillover': cssColour(heatColour(palette, heatScalar(0, 1))),
  } as CSSProperties;
}

function Scale() {
  const hasSeveral = useView((state) => state.referrals.length > 1);
  return (
    <dl className="scale">
      <div>
        <dt className="swatch" data-level="spillover" aria-hidden="true" />
        <dd>spill-over</dd>
      </div>
      <div>
        <dt className="swatch scale-bar" aria-hidden="true" />
        <dd>essential</dd>
      </div>
      {hasSeveral && (
        <div>
          <dt className="swatch" data-level="overlap" aria-hidden="true" />
          <dd>overlap</dd>
        </div>
      )}
    </dl>
  );
}

function Chip({ of }: { readonly of: PointRef }) {
  const verbs = useVerbs();
  const activeSide = useView((state) => state.side);
  const name = nameOf(of);
  return (
    <li className="chip">
      <button type="button" className="chip-name" aria-label={`Card of ${name}`} onClick={() => verbs.select({ kind: 'point', id: of.point, side: of.side })}>
        {of.side === activeSide ? name.replace(`, ${of.side}`, '') : name}
      </button>
      <button type="button" className="chip-remove" aria-label={`Remove the pattern of ${name}`} title="Remove" onClick={() => verbs.hideReferral(of)}>
        <Icon name="close" />
      </button>
    </li>
  );
}

function PatternChips({ referrals }: { readonly referrals: readonly PointRef[] }) {
  const verbs = useVerbs();
  return (
    <>
      <div className="legend-line">
        <span className="legend-title">Reported pattern</span>
        <Scale />
      </div>
      <ul className="chips">
        {referrals.map((ref) => (
          <Chip key={ref.point + ref.side} of={ref} />
        ))}
        {referrals.length > 1 && (
          <li>
            <button type="button" className="word-button" onClick={verbs.clearReferrals}>
              Clear all
            </button>
          </li>
        )}
      </ul>
    </>
  );
}

/** The hatched area, by name, and that it is no muscle's. */
function ComparisonNote() {
  const shown = useView((state) => state.comparison);
  const verbs = useVerbs();
  const pattern = COMPARISONS.find(({ id }) => id === shown?.id);
  if (!shown || !pattern) return null;
  const name = `${pattern.name}, ${shown.side}`;
  return (
    <p className="legend-comparison">
      <span className="swatch" data-level="comparison" aria-hidden="true" />
      <span>
        {name} – <b>not from a muscle</b>
      </span>
      <button type="button" className="chip-remove" aria-label={`Remove the comparison with ${name}`} title="Remove" onClick={verbs.hideComparison}>
        <Icon name="close" />
      </button>
    </p>
  );
}

/** What the colours on the body mean and whose they are; each pattern can be taken away here. */
export function HeatLegend() {
  const referrals = useView((state) => state.referrals.filter(({ point }) => isPointId(point)));
  const variants = useView((state) => state.variants);
  const colours = useHeatColours();
  const verbs = useVerbs();
  const hasComparison = useView((state) => state.comparison !== null);
  if (referrals.length === 0 && !hasComparison) return null;
  return (
    <section className="legend" aria-label="Reported pain shown" style={colours}>
      {referrals.length > 0 && <PatternChips referrals={referrals} />}
      <ComparisonNote />
      {variants && referrals.length > 0 && (
        <p className="legend-note">
          With contested variants –{' '}
          <button type="button" className="word-button" onClick={() => verbs.showVariants(false)}>
            leave out
          </button>
        </p>
      )}
    </section>
  );
}
