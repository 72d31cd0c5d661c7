import { COMPARISONS } from '#domain/facts/comparisons';
import { CONDITIONS } from '#domain/facts/conditions/index';
import type { SeeAlso } from '#domain/facts/knowledge-types';
import type { Reach } from '#domain/facts/reach';
import { REACHES, pointsReaching } from '#domain/facts/reach';
import { RED_FLAGS } from '#domain/facts/shared-claims';
import type { Side } from '#domain/ids';
import type { PointId } from '#domain/names';
import { POINT_NAMES, partName, pointName } from '#domain/names';
import type { ZoneId } from '#domain/places';
import { isMidlineZone } from '#domain/zone-sides';
import { hasReferral } from '#store/selectors';
import { useVerbs, useView } from '#store/view-context';
import { CardFrame, RedFlags } from './CardFrame.tsx';
import { useHeatColours } from './HeatLegend.tsx';
import { SeeAlsoLinks } from './SeeAlsoLinks.tsx';
import { lookAtZone, showZone } from './show-zone.ts';
import { zoneTitle } from './zone-words.ts';

const REACH_WORDS: Readonly<Record<Reach, string>> = {
  essential: 'Essential',
  spillover: 'Spill-over',
  contested: 'Contested, off until switched on',
  gap: 'Left blank on purpose',
};

function PointRow({ point, side }: { readonly point: PointId; readonly side: Side }) {
  const verbs = useVerbs();
  const isLit = useView((state) => hasReferral(state, { point, side }));
  const { muscle, number } = POINT_NAMES[point];
  return (
    <li>
      <button type="button" className="link-button" onClick={() => verbs.showPoint({ point, side })}>
        {partName(muscle).english}, point {number}
      </button>
      <button type="button" className="word-button" aria-pressed={isLit} aria-label={`Pattern of ${pointName(point, side)}`} onClick={() => verbs.toggleReferral({ point, side })}>
        {isLit ? 'shown' : 'show'}
      </button>
    </li>
  );
}

function Reaching({ zone, side }: { readonly zone: ZoneId; readonly side: Side }) {
  const colours = useHeatColours();
  const found = pointsReaching(zone);
  return (
    <div className="reaching" style={colours}>
      {REACHES.map((reach) => {
        const points = found.filter((one) => one.reach === reach);
        if (points.length === 0) return null;
        return (
          <div key={reach} className="card-part">
            <h3>
              <span className="swatch" data-level={reach} aria-hidden="true" /> {REACH_WORDS[reach]}
            </h3>
            <ul>
              {points.map(({ point }) => (
                <PointRow key={point} point={point} side={side} />
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

/** Conditions of which a comparison reaches the zone. */
const conditionsAt = (zone: ZoneId): readonly SeeAlso[] => {
  const drawn = COMPARISONS.filter(({ areas }) => areas.some(({ zones }) => zones.includes(zone))).map(({ id }) => id);
  return CONDITIONS.filter(({ comparison }) => comparison !== undefined && drawn.includes(comparison)).map(({ id }) => ({ to: 'condition', id }));
};

/** A place that hurts: which points are reported to reach it, the strongest first, and what else may hurt there. */
export function ZoneCard({ zone, side }: { readonly zone: ZoneId; readonly side: Side }) {
  const verbs = useVerbs();
  return (
    <CardFrame
      name={zoneTitle(zone, side)}
      title={zoneTitle(zone, side)}
      subtitle="Where it hurts: which points are reported to reach it"
      claims={RED_FLAGS}
      sections={[
        {
          title: 'Pattern',
          content: (
            <>
              <div className="card-actions" role="group" aria-label="Show in the model">
                <button type="button" onClick={() => lookAtZone(verbs, zone, side)}>
                  Turn to it
                </button>
                {!isMidlineZone(zone) && (
                  <button type="button" onClick={() => showZone(verbs, zone, side === 'right' ? 'left' : 'right')}>
                    Other side
                  </button>
                )}
              </div>
              <Reaching zone={zone} side={side} />
            </>
          ),
        },
        {
          title: 'Looks like',
          content: (
            <>
              <RedFlags />
              <SeeAlsoLinks title="May also hurt here, not from a muscle" links={conditionsAt(zone)} />
              <SeeAlsoLinks links={[{ to: 'topic', id: 'referred-pain' }, { to: 'topic', id: 'red-flags' }]} />
            </>
          ),
        },
      ]}
    />
  );
}
