import { HEAT_PALETTE_IDS } from '#domain/heat-palette';
import type { Display } from './view-state.ts';
import { INITIAL_DISPLAY, LIGHTINGS, MOTIONS, QUALITIES, SKIN_TONES, THEMES } from './view-state.ts';

const oneOf = <T extends string>(options: readonly T[], value: unknown, fallback: T): T => options.find((option) => option === value) ?? fallback;
const share = (value: unknown, fallback: number): number => (typeof value === 'number' && value >= 0 && value <= 1 ? value : fallback);

export const writeDisplay = (display: Display): string => JSON.stringify(display);

/** Reads settings that an older version, or somebody's hand, may have written: each one that is not understood is the default. */
export function readDisplay(text: string | null): Display {
  let saved: unknown;
  try {
    saved = JSON.parse(text ?? 'null');
  } catch {
    return INITIAL_DISPLAY;
  }
  if (typeof saved !== 'object' || saved === null) return INITIAL_DISPLAY;
  const from = saved as Readonly<Record<string, unknown>>;
  return {
    skinOpacity: share(from['skinOpacity'], INITIAL_DISPLAY.skinOpacity),
    palette: oneOf(HEAT_PALETTE_IDS, from['palette'], INITIAL_DISPLAY.palette),
    lighting: oneOf(LIGHTINGS, from['lighting'], INITIAL_DISPLAY.lighting),
    quality: oneOf(QUALITIES, from['quality'], INITIAL_DISPLAY.quality),
    fibres: share(from['fibres'], INITIAL_DISPLAY.fibres),
    skinTone: oneOf(SKIN_TONES, from['skinTone'], INITIAL_DISPLAY.skinTone),
    theme: oneOf(THEMES, from['theme'], INITIAL_DISPLAY.theme),
    motion: oneOf(MOTIONS, from['motion'], INITIAL_DISPLAY.motion),
  };
}
