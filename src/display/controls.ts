import { HEAT_PALETTE_IDS, HEAT_PALETTES } from '#domain/heat-palette';
import type { Display } from '#store/view-state';
import { LIGHTINGS, MOTIONS, QUALITIES, SKIN_TONES, THEMES } from '#store/view-state';

type Change = (change: Partial<Display>) => void;

/** leva calls back for its own echo too; only what a hand did may reach the store. */
interface Origin {
  readonly initial: boolean;
  readonly fromPanel: boolean;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const named = <T extends string>(ids: readonly T[], nameOf: (id: T) => string = capital): Record<string, T> =>
  Object.fromEntries(ids.map((id) => [nameOf(id), id]));

/** The rows of the panel, in its order. */
export function displayControls(display: Display, change: Change) {
  const row = <K extends keyof Display>(key: K, label: string, extra: object) => ({
    label,
    value: display[key],
    onChange: (value: Display[K], _path: string, { initial, fromPanel }: Origin) => {
      if (!initial && fromPanel) change({ [key]: value });
    },
    ...extra,
  });
  const share = { min: 0, max: 1, step: 0.05 };
  return {
    skinOpacity: row('skinOpacity', 'Skin opacity', { ...share, min: 0.15 }),
    skinTone: row('skinTone', 'Skin tone', { options: named(SKIN_TONES) }),
    fibres: row('fibres', 'Fibres', share),
    lighting: row('lighting', 'Lighting', { options: named(LIGHTINGS) }),
    palette: row('palette', 'Heat colours', { options: named(HEAT_PALETTE_IDS, (id) => HEAT_PALETTES[id].name) }),
    quality: row('quality', 'Quality', { options: named(QUALITIES) }),
    theme: row('theme', 'Theme', { options: named(THEMES) }),
    motion: row('motion', 'Motion', { options: named(MOTIONS) }),
  };
}
