/**
 * The colours of the heat, in one table for the shader and for the legend. A scale is a row of sRGB stops at equal steps from 0 to 1,
 * joined by straight lines in sRGB, which is what a CSS gradient does too: the legend cannot drift away from the model.
 * Lightness falls (or rises) without a turn along each scale, so it can be read without telling hues apart.
 */

export const HEAT_PALETTE_IDS = ['warm', 'cividis'] as const;
export type HeatPaletteId = (typeof HEAT_PALETTE_IDS)[number];
export type Rgb = readonly [number, number, number];

export interface HeatPalette {
  readonly name: string;
  /** sRGB 0..1 at equal steps from no heat to full heat */
  readonly stops: readonly [Rgb, Rgb, Rgb, Rgb, Rgb, Rgb];
}

const rgb = (hex: number): Rgb => [((hex >> 16) & 255) / 255, ((hex >> 8) & 255) / 255, (hex & 255) / 255];

export const HEAT_PALETTES: Readonly<Record<HeatPaletteId, HeatPalette>> = {
  /** pale amber to deep crimson: hot on light skin, and set off from red muscle by its bright border */
  warm: { name: 'Warm', stops: [rgb(0xffdf9c), rgb(0xffbd58), rgb(0xfb9138), rgb(0xee602a), rgb(0xd2302f), rgb(0x9f1740)] },
  /** blue to yellow, even for every kind of colour vision */
  cividis: { name: 'Cividis', stops: [rgb(0x00224e), rgb(0x35456c), rgb(0x666970), rgb(0x948e77), rgb(0xc8b866), rgb(0xfee838)] },
};

/** The ink of a comparison that is no muscle's pattern, in sRGB: in neither scale, and set off from skin and from muscle. */
export const COMPARISON_INK: Rgb = rgb(0x00666f);

/** Heat at which the colour has reached its full strength; below it, it fades into the surface. */
export const HEAT_FADE_IN = 0.3;
/** Borders drawn as fine lines on essential heat. */
export const HEAT_CONTOURS = [0.5, 0.75] as const;

/** Colour at a heat of 0..1, in sRGB 0..1. Twin of `heat-colour.glsl`. */
export function heatColour(palette: HeatPalette, heat: number): Rgb {
  const last = palette.stops.length - 1;
  const at = Math.min(Math.max(heat, 0), 1) * last;
  const index = Math.min(Math.floor(at), last - 1);
  const low = palette.stops[index] ?? palette.stops[0];
  const high = palette.stops[index + 1] ?? low;
  const t = at - index;
  return [low[0] + (high[0] - low[0]) * t, low[1] + (high[1] - low[1]) * t, low[2] + (high[2] - low[2]) * t];
}

const percent = (value: number) => `${(value * 100).toFixed(1)}%`;
export const cssColour = ([r, g, b]: Rgb): string => `rgb(${percent(r)} ${percent(g)} ${percent(b)})`;

/** The scale as a CSS gradient for the legend. */
export const heatGradientCss = (palette: HeatPalette, direction = 'to right'): string =>
  `linear-gradient(${direction}, ${palette.stops.map(cssColour).join(', ')})`;
