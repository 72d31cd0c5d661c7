import { HEAT_PALETTES, heatGradientCss } from '#domain/heat-palette';
import type { PointId } from '#domain/names';
import { isPointId, pointName } from '#domain/names';
import type { PointRef } from '#store/view-state';
import { useVerbs, useView } from '#store/view-context';
import { Icon } from './Icon.tsx';

const nameOf = ({ point, side }: PointRef) => pointName(point as PointId, side);

function Scale() {
  const palette = useView((state) => HEAT_PALETTES[state.display.palette]);
  const hasSeveral = useView((state) => state.referrals.length > 1);
  return (
    <dl className="scale">
      <div>
        <dt className="scale-spill" aria-hidden="true" />
        <dd>spill-over</dd>
      </div>
      <div>
        <dt className="scale-bar" style={{ backgroundImage: heatGradientCss(palette) }} aria-hidden="true" />
        <dd>essential</dd>
      </div>
      {hasSeveral && (
        <div>
          <dt className="scale-overlap" aria-hidden="true" />
          <dd>overlap</dd>
        </div>
      )}
    </dl>
  );
}

/** What the colours on the body mean and whose they are; each pattern can be taken away here. */
export function HeatLegend() {
  const referrals = useView((state) => state.referrals.filter(({ point }) => isPointId(point)));
  const variants = useView((state) => state.variants);
  const verbs = useVerbs();
  if (referrals.length === 0) return null;
  return (
    <section className="legend" aria-label="Reported pain shown">
      <div className="legend-line">
        <span className="legend-title">Reported pattern</span>
        <Scale />
      </div>
      <ul className="chips">
        {referrals.map((ref) => (
          <li key={ref.point + ref.side} className="chip">
            <button type="button" className="chip-name" onClick={() => verbs.select({ kind: 'point', id: ref.point, side: ref.side })} aria-label={`Card of ${nameOf(ref)}`}>
              {nameOf(ref)}
            </button>
            <button type="button" className="chip-remove" aria-label={`Remove the pattern of ${nameOf(ref)}`} onClick={() => verbs.hideReferral(ref)}>
              <Icon name="close" />
            </button>
          </li>
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
