import { surfaceQuery } from '../geometry/surface-query.ts';
import type { V3 } from '../geometry/vec.ts';
import { normalize } from '../geometry/vec.ts';
import type { Log } from '../part.ts';
import { atlasPart } from './atlas.ts';

/**
 * The landmarks of `tables/body-landmarks.ts` that are places on the skin and not on a bone. Each is the end of one ray, or the deepest
 * point of one section, at a height and a breadth that its line names; anybody with the atlas can repeat it.
 */
export async function measureBodyLandmarks(log: Log): Promise<void> {
  const skin = surfaceQuery(await atlasPart('skin'));
  const tibia = surfaceQuery(await atlasPart('tibia'));
  const outermost = (from: V3, way: V3): V3 => {
    const hit = skin.rayAll(from, normalize(way)).at(-1);
    if (!hit) throw new Error(`No skin from ${from.join()} along ${way.join()}.`);
    return hit.point;
  };
  const behind = (x: number, y: number): V3 => outermost([x, y, 0], [0, 0, -1]);
  const before = (x: number, y: number): V3 => outermost([x, y, 0], [0, 0, 1]);
  /** the crease: of the sagittal section's back, 48–120 mm below the hip centres, the point farthest in front of its chord */
  const fold = (x: number): V3 => {
    const top = behind(x, -48), bottom = behind(x, -120);
    let deepest = -Infinity, found = top;
    for (let y = -50; y > -120; y--) {
      const p = behind(x, y), t = (y + 48) / -72;
      const inFront = p[2] - (top[2] + (bottom[2] - top[2]) * t);
      if (inFront > deepest) { deepest = inFront; found = p; }
    }
    return found;
  };
  const tell = (id: string, p: V3): void => log(`${id} [${p.map((v) => Math.round(v)).join(', ')}]`);

  tell('umbilicus', before(0, 162));
  tell('cleft-top', behind(0, 27));
  tell('fold-med', fold(-20));
  tell('fold-mid', fold(-60));
  tell('fold-lat', fold(-115));
  tell('thigh-mid-post', behind(-68, -259));
  tell('thigh-mid-lat', outermost([-85, -222, 0], [-1, 0, 0]));
  tell('thigh-mid-ant', before(-108, -163));
  tell('thigh-mid-med', skin.rayFirst([-60, -209, 10], [1, 0, 0])?.point ?? [NaN, NaN, NaN]);
  tell('popliteal-mid', behind(-75, -430));
  tell('popliteal-med', skin.rayFirst([-76, -430, -8], normalize([0.64, 0, -0.77]))?.point ?? [NaN, NaN, NaN]);
  tell('popliteal-lat', skin.rayFirst([-76, -430, -8], normalize([-0.64, 0, -0.77]))?.point ?? [NaN, NaN, NaN]);
  tell('calf-mid', behind(-78, -530));
  tell('gastroc-end', behind(-78, -640));
  tell('shin-upper', before(-98, -584));
  tell('shin-mid', before(-87, -641));
  tell('ankle-ant', before(-78, -812));
  tell('achilles-mid', behind(-60, -808));
  tell('pes', tibia.rayFirst([-75, -502, 0], normalize([0.7, 0, 0.7]))?.point ?? [NaN, NaN, NaN]);
  tell('mtp1', skin.rayFirst([-104, -868, 100], [0, 1, 0])?.point ?? [NaN, NaN, NaN]);
}
