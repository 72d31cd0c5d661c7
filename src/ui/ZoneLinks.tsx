import { zonesReachedBy } from '#domain/facts/reach';
import type { Side } from '#domain/ids';
import type { PointId } from '#domain/names';
import { ZONE_NAMES } from '#domain/zone-names';
import { useVerbs } from '#store/view-context';
import { showZone } from './show-zone.ts';

/** The places that a pattern reaches, each leading to all that is reported to reach it. */
export function ZoneLinks({ point, side }: { readonly point: PointId; readonly side: Side }) {
  const verbs = useVerbs();
  const zones = zonesReachedBy(point);
  if (zones.length === 0) return null;
  return (
    <div className="card-part see-also">
      <h3>What else may hurt there</h3>
      <ul>
        {zones.map((zone) => (
          <li key={zone}>
            <button type="button" className="link-button" onClick={() => showZone(verbs, zone, side)}>
              {ZONE_NAMES[zone]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
