import { Color } from 'three';
import { baseMaterial } from './base-material.ts';
import type { Detail } from './base-material.ts';
import { CHUNKS } from './chunks.ts';
import { inject } from './inject.ts';
import type { LookUniforms, SharedLook } from './look-uniforms.ts';
import { FADE, FINISH_LIGHT, FINISH_STATE, FRAGMENT_HEAD, VERTEX_HEAD, VERTEX_PLACE } from './surface-code.ts';

const COLOURS = {
  u_bone: { value: new Color('#efe4cb') },
  u_pit: { value: new Color('#d2be99') },
  u_cartilage: { value: new Color('#dde2df') },
  u_shade: { value: new Color('#553a25') },
};

const HEAD = /* glsl */ `
uniform vec3 u_bone, u_pit, u_cartilage, u_shade;
`;

const COLOUR = /* glsl */ `
float footprintMm = length(fwidth(v_positionMm));
float fine = 1.0 - smoothstep(0.3, 1.0, footprintMm);
float cartilage = smoothstep(0.25, 0.75, v_surface.y);
float relief = boneRelief(v_positionMm, fine);
vec3 bone = mix(u_pit, u_bone, smoothstep(-0.35, 0.3, relief));
diffuseColor.rgb = mix(bone, u_cartilage * (0.94 + 0.1 * relief), cartilage) * occlusionTint(v_surface.x, 0.6 * v_surface.z, u_shade);
`;

const NORMAL = /* glsl */ `
#ifndef PLAIN
float grainMm = 0.42 * fine * (1.0 - cartilage);
vec2 slopeMm = vec2(boneRelief(v_positionMm + dFdx(v_positionMm), fine), boneRelief(v_positionMm + dFdy(v_positionMm), fine)) - relief;
normal = bumpNormal(normal, -vViewPosition * 1000.0, grainMm * slopeMm);
#endif
`;

const ROUGHNESS = /* glsl */ `
roughnessFactor = mix(0.68, 0.3, cartilage);
`;

/** Warm ivory with pores; where the model says cartilage, smooth and cool. */
export function createBoneMaterial(shared: SharedLook, look: LookUniforms, detail: Detail) {
  const material = baseMaterial(detail, { specularIntensity: 0.5 });
  if (detail === 'plain') material.defines = { ...material.defines, PLAIN: '' };
  inject(material, {
    key: `bone-${detail}`,
    uniforms: { ...shared, ...look, ...COLOURS },
    vertexHead: VERTEX_HEAD,
    vertexPlace: VERTEX_PLACE,
    fragmentHead: FRAGMENT_HEAD + HEAD + CHUNKS.bone,
    colour: FADE + COLOUR,
    normal: NORMAL,
    roughness: ROUGHNESS,
    finish: FINISH_LIGHT + FINISH_STATE,
  });
  return material;
}
