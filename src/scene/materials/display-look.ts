import type { Display } from '#store/view-state';
import type { SharedLook } from './look-uniforms.ts';
import { setPalette } from './look-uniforms.ts';

const SKIN_TONES: Readonly<Record<Display['skinTone'], string>> = {
  light: '#f0d0bb',
  medium: '#e2b397',
  tan: '#b27f5d',
  deep: '#70482f',
};

/** The settings that every surface shares, onto their uniforms. */
export function applyDisplay(look: SharedLook, display: Display): void {
  setPalette(look, display.palette);
  look.u_fibres.value = display.fibres;
  look.u_skin.value.set(SKIN_TONES[display.skinTone]);
}
