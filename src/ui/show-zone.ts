import type { Side } from '#domain/ids';
import type { ZoneId } from '#domain/places';
import { BADGE_ZONES } from '#domain/zone-sides';
import type { useVerbs } from '#store/view-context';
import { viewOfZone } from './zone-words.ts';

type Verbs = ReturnType<typeof useVerbs>;

/** Brings the zone before the eye; one that is only named, and not drawn, is looked at from its side of the body. */
export function lookAtZone(verbs: Verbs, zone: ZoneId, side: Side): void {
  const isDrawn = !(BADGE_ZONES as readonly ZoneId[]).includes(zone);
  verbs.runCameraCommand(isDrawn ? { kind: 'focus', on: { kind: 'zone', id: zone, side } } : { kind: 'view', view: viewOfZone(zone, side) });
}

/** Its card, and the model turned to it. */
export function showZone(verbs: Verbs, zone: ZoneId, side: Side): void {
  verbs.select({ kind: 'zone', id: zone, side });
  lookAtZone(verbs, zone, side);
}
