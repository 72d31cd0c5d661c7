import { Color, Vector2, Vector3 } from 'three';
import { HEAT_CONTOURS, HEAT_FADE_IN, HEAT_PALETTES } from '#domain/heat-palette';
import type { HeatPaletteId } from '#domain/heat-palette';
import { OVERLAP_STEP, SPILLOVER_HEAT } from '#domain/heat-scalar';

/** One object for all surfaces: changing a value here changes it everywhere with the next frame. */
export function createSharedLook() {
  return {
    u_heatStopsSrgb: { value: HEAT_PALETTES.warm.stops.map((stop) => new Vector3(...stop)) },
    /** x heat of full colour, y heat of the spill-over's colour, z the overlap channel's full value as a count */
    u_heatLevels: { value: new Vector3(HEAT_FADE_IN, SPILLOVER_HEAT, 255 / OVERLAP_STEP) },
    u_heatContours: { value: new Vector2(...HEAT_CONTOURS) },
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

/** What each part has for itself. */
export function createPartLook() {
  return {
    /** 0 gone .. 1 there; between, a dither lets the ground through */
    u_presence: { value: 1 },
    /** 0 solid .. 1 glass */
    u_ghost: { value: 0 },
    /** 0 none, about 0.5 under the pointer, 1 selected */
    u_highlight: { value: 0 },
    /** the skin when it is off and a pattern is shown: 1 leaves nothing but the ink */
    u_veil: { value: 0 },
  };
}
export type PartLook = ReturnType<typeof createPartLook>;
