import { POINT_PATTERNS } from '#domain/facts/patterns/index';
import type { Side } from '#domain/ids';
import type { PointId } from '#domain/names';
import type { ZoneId } from '#domain/places';
import { ZONE_NAMES } from '#domain/zone-names';
import { isMidlineZone } from '#domain/zone-sides';
import type { CameraView } from '#store/view-state';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "Outside of the ankle, right"; the midline has no side. */
export const zoneTitle = (zone: ZoneId, side: Side): string => capital(ZONE_NAMES[zone]) + (isMidlineZone(zone) ? '' : `, ${side}`);

const FROM_THE_SIDE = /(^|-)lat(eral)?(-|$)|^hip-|^trochanter$|^crest-lateral$|^back-flank$|^thigh-posterolateral$|anterolateral/;
const FROM_THE_FRONT = /(^|-)(ant|anterior|med|medial|anteromedial|pubic|suprapubic|asis|groin|genital|dorsum|suprapatellar|patellar|infrapatellar)(-|$)|^abdomen|^great-toe/;
const FROM_BELOW = /^(heel-plantar|sole-arch)$/;

/** The standard view that shows a zone best. */
export function viewOfZone(zone: ZoneId, side: Side): CameraView {
  if (FROM_BELOW.test(zone)) return 'inferior';
  if (/^(back|buttock|sacrum|foot-dorsum)/.test(zone) && zone !== 'back-flank') return zone.startsWith('foot') ? 'anterior' : 'posterior';
  if (FROM_THE_SIDE.test(zone)) return side;
  return FROM_THE_FRONT.test(zone) ? 'anterior' : 'posterior';
}

const essentialZones = (point: PointId): readonly ZoneId[] =>
  (POINT_PATTERNS.find(({ id }) => id === point)?.areas ?? []).filter(({ level, defaultVisible }) => level === 'essential' && defaultVisible).flatMap(({ zones }) => zones);

/** The standard view that shows most zones in which the pain of a point is mostly reported. */
export function viewOfPoint(point: PointId, side: Side): CameraView {
  const views = essentialZones(point).map((zone) => viewOfZone(zone, side));
  const count = (view: CameraView): number => views.filter((one) => one === view).length;
  return views.reduce<CameraView>((best, view) => (count(view) > count(best) ? view : best), views[0] ?? 'posterior');
}

const AT_THE_PELVIS = /^(?:back|sacrum|sij|coccyx|cleft|buttock|ischial|gluteal|retrotrochanteric|crest|hip|trochanter|anococcygeal)/;

/** The zone to come close to where the whole pattern lies about the pelvis; null where it runs down a limb and needs the whole body. */
export function closeUpOfPoint(point: PointId): ZoneId | null {
  const zones = essentialZones(point);
  return zones.every((zone) => AT_THE_PELVIS.test(zone)) ? (zones.find((zone) => zone.startsWith('buttock')) ?? zones[0] ?? null) : null;
}
