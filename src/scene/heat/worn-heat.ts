import type { SkinPlaces } from '#domain/heat';
import type { Bytes } from './protocol.ts';

const CHANNELS = 4;

/** The heat of the skin as it lies on a surface below it; null where none of it does. Channel by channel, straight between the corners of the skin's triangles. */
export function wornHeat({ corners, shares }: SkinPlaces, skin: Uint8Array): Bytes | null {
  const words = new Uint32Array(skin.buffer, skin.byteOffset, skin.length / CHANNELS);
  let worn: Bytes | null = null;
  for (let at = 0; at < corners.length; at += 3) {
    const a = corners[at]!, b = corners[at + 1]!, c = corners[at + 2]!;
    if ((words[a]! | words[b]! | words[c]!) === 0) continue;
    const onA = shares[at]!, onB = shares[at + 1]!, onC = shares[at + 2]!;
    for (let channel = 0; channel < CHANNELS; channel++) {
      const value = Math.round(onA * skin[CHANNELS * a + channel]! + onB * skin[CHANNELS * b + channel]! + onC * skin[CHANNELS * c + channel]!);
      if (value === 0) continue;
      worn ??= new Uint8Array((CHANNELS * corners.length) / 3);
      worn[(CHANNELS * at) / 3 + channel] = value;
    }
  }
  return worn;
}
