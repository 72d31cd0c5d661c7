import { Color } from 'three';
import { baseMaterial } from './base-material.ts';
import type { Detail } from './base-material.ts';
import { CHUNKS } from './chunks.ts';
import { inject } from './inject.ts';
import type { LookUniforms, SharedLook } from './look-uniforms.ts';
import { FADE, FINISH_LIGHT, FINISH_STATE, FRAGMENT_HEAD, VERTEX_HEAD, VERTEX_PLACE } from './surface-code.ts';

const COLOURS = {
  u_nerve: { value: new Color('#f0cf63') },
  u_furrow: { value: new Color('#cf9f3a') },
  u_shade: { value: new Color('#6b4715') },
};

const HEAD = /* glsl */ `
uniform vec3 u_nerve, u_furrow, u_shade;
`;

/** Long faint streaks: most nerves of the lower body run nearly upright. */
const COLOUR = /* glsl */ `
float fine = 1.0 - smoothstep(0.3, 1.0, length(fwidth(v_positionMm)));
float streak = noise3(v_positionMm * vec3(1.1, 0.07, 1.1));
diffuseColor.rgb = mix(u_furrow, u_nerve, mix(0.8, smoothstep(0.15, 0.7, streak), 0.6 * fine)) * occlusionTint(v_surface.x, 0.5 * v_surface.z, u_shade);
`;

const ROUGHNESS = /* glsl */ `
roughnessFactor = 0.42;
`;

/** The yellow in which atlases draw nerves, moist and smooth. */
export function createNerveMaterial(shared: SharedLook, look: LookUniforms, detail: Detail) {
  const material = baseMaterial(detail, { clearcoat: 0.25, clearcoatRoughness: 0.4, specularIntensity: 0.5 });
  if (detail === 'plain') material.defines = { ...material.defines, PLAIN: '' };
  inject(material, {
    key: `nerve-${detail}`,
    uniforms: { ...shared, ...look, ...COLOURS },
    vertexHead: VERTEX_HEAD,
    vertexPlace: VERTEX_PLACE,
    fragmentHead: FRAGMENT_HEAD + HEAD + CHUNKS.bone,
    colour: FADE + COLOUR,
    roughness: ROUGHNESS,
    finish: FINISH_LIGHT + FINISH_STATE,
  });
  return material;
}
