import type { CSSProperties } from 'react';
import { HEAT_PALETTES, cssColour, heatColour, heatGradientCss } from '#domain/heat-palette';
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

/** What the colours on the body mean and whose they are; each pattern can be taken away here. */
export function HeatLegend() {
  const referrals = useView((state) => state.referrals.filter(({ point }) => isPointId(point)));
  const variants = useView((state) => state.variants);
  const colours = useHeatColours();
  const verbs = useVerbs();
  if (referrals.length === 0) return null;
  return (
    <section className="legend" aria-label="Reported pain shown" style={colours}>
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
      {variants && (
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
