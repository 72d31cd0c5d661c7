import { Color, Vector2, Vector3, Vector4 } from 'three';
import { COMPARISON_INK, HEAT_CONTOURS, HEAT_FADE_IN, HEAT_PALETTES } from '#domain/heat-palette';
import type { HeatPaletteId } from '#domain/heat-palette';
import type { PeelStop } from '#domain/ids';
import { FAINTEST_COVER, OVERLAP_STEP, SPILLOVER_HEAT } from '#domain/heat-scalar';

/** One object for all surfaces: changing a value here changes it everywhere with the next frame. */
export function createSharedLook() {
  return {
    u_heatStopsSrgb: { value: HEAT_PALETTES.warm.stops.map((stop) => new Vector3(...stop)) },
    /** x heat of full colour, y heat of the spill-over's colour, z the overlap channel's full value as a count */
    u_heatLevels: { value: new Vector3(HEAT_FADE_IN, SPILLOVER_HEAT, 255 / OVERLAP_STEP) },
    u_heatContours: { value: new Vector2(...HEAT_CONTOURS) },
    /** the ink of a comparison in sRGB, and the faintest cover that it is drawn for */
    u_comparison: { value: new Vector4(...COMPARISON_INK, FAINTEST_COVER) },
    /** 0 none .. 1 all; fades in and out */
    u_heat: { value: 0 },
    u_accent: { value: new Color('#fff0d8') },
    u_fibres: { value: 1 },
    u_skin: { value: new Color('#e2b397') },
  };
}
export type SharedLook = ReturnType<typeof createSharedLook>;

export function setPalette(look: SharedLook, palette: HeatPaletteId): void {
  HEAT_PALETTES[palette].stops.forEach((stop, index) => look.u_heatStopsSrgb.value[index]?.set(...stop));
}

export type Drawn = 'all' | PeelStop;

/** What each structure has for itself, as plain numbers that transitions move. */
export interface PartLook {
  /** whether it is drawn at all */
  isShown: boolean;
  /** which of its triangles: all, or those that can be seen from outside at a stop */
  drawn: Drawn;
  /** 0 gone .. 1 there; between, a dither lets the ground through */
  presence: number;
  /** 0 solid .. 1 glass */
  ghost: number;
  /** 0 none, about 0.5 under the pointer, 1 selected */
  highlight: number;
  /** the skin when it is off and a pattern is shown: 1 leaves nothing but the ink */
  veil: number;
  /** below 1 only on the skin */
  opacity: number;
  /** how strongly the selected point shows on these fibres, and where on them it lies */
  point: number;
  pointU: number;
  pointV: number;
}

export const createPartLook = (): PartLook => ({ isShown: true, drawn: 'all', presence: 1, ghost: 0, highlight: 0, veil: 0, opacity: 1, point: 0, pointU: 0.5, pointV: 0.5 });

/** The looks of a figure's members, as the shaders read them. */
export function createLookUniforms(members: number) {
  return {
    /** presence, ghost, highlight, veil */
    u_look: { value: Array.from({ length: members }, () => new Vector4(1, 0, 0, 0)) },
    /** u, v of the selected point on these fibres, then nothing, then how strongly it shows */
    u_point: { value: Array.from({ length: members }, () => new Vector4(0.5, 0.5, 0, 0)) },
  };
}
export type LookUniforms = ReturnType<typeof createLookUniforms>;
