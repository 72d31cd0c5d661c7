import { Color, Vector2 } from 'three';
import { CHUNKS } from './chunks.ts';
import { baseMaterial } from './base-material.ts';
import type { Detail } from './base-material.ts';
import { inject } from './inject.ts';
import type { LookUniforms, SharedLook } from './look-uniforms.ts';
import { FADE, FINISH_HEAT, FINISH_LIGHT, FINISH_STATE, FRAGMENT_HEAD, VERTEX_HEAD, VERTEX_PLACE } from './surface-code.ts';

/** Depth of the grooves between bundles. Real perimysial furrows are shallower; a plate exaggerates. */
const RELIEF_MM = 0.8;

const FLESH = { u_flesh: { value: new Color('#b9534a') }, u_groove: { value: new Color('#74231f') }, u_pale: { value: new Color('#d08a7c') } };
const TENDON = { u_tendon: { value: new Color('#e8dfcd') }, u_shade: { value: new Color('#4a1513') } };

const HEAD = /* glsl */ `
uniform vec2 u_sizeMm;
uniform float u_fibres;
uniform float u_tone;
uniform vec3 u_flesh, u_groove, u_pale, u_tendon, u_shade;
`;

const COLOUR = /* glsl */ `
vec2 fibreMm = v_fibre * u_sizeMm;
vec2 fibreRightMm = dFdx(fibreMm);
vec2 fibreUpMm = dFdy(fibreMm);
float footprintMm = abs(fibreRightMm.y) + abs(fibreUpMm.y);
float fine = 1.0 - smoothstep(0.35, 0.95, footprintMm);
float readable = 1.0 - smoothstep(1.4, 4.5, footprintMm);
float tendon = tendonMask(v_surface.y, fibreMm.x, fibreMm.y);
float height = mix(0.7, fibreHeight(fibreMm.x, fibreMm.y, fine), readable);
float streak = noise2(vec2(fibreMm.x * 0.013, fibreMm.y * 0.3));
float thread = mix(0.5, noise2(vec2(fibreMm.x * 0.028, fibreMm.y * 1.25)), fine);
vec3 flesh = mix(u_groove, u_flesh, smoothstep(0.12, 0.74, mix(0.72, height, u_fibres)));
flesh = mix(flesh, u_pale, u_fibres * (0.36 * smoothstep(0.55, 0.95, streak) + 0.34 * smoothstep(0.5, 0.95, thread)));
flesh *= 1.0 - 0.16 * u_fibres * smoothstep(0.5, 0.1, thread);
flesh *= u_tone;
vec3 sinew = u_tendon * (0.82 + 0.13 * thread + 0.12 * streak);
vec2 band = v_point.w > 0.0 ? tautBand((v_fibre - v_point.xy) * u_sizeMm) : vec2(0.0);
band *= v_point.w;
flesh = mix(flesh, u_pale * 1.2, 0.7 * band.y);
diffuseColor.rgb = mix(flesh, sinew, tendon) * occlusionTint(v_surface.x, v_surface.z, u_shade);
`;

const NORMAL = /* glsl */ `
#ifndef PLAIN
float reliefMm = ${RELIEF_MM.toFixed(2)} * u_fibres * readable * mix(1.0, 0.3, tendon);
vec2 right = fibreMm + fibreRightMm, up = fibreMm + fibreUpMm;
float bulge = 1.6 * band.y;
vec2 bulgeSlope = bulge > 0.002 ? 1.6 * v_point.w * vec2(tautBand(right - v_point.xy * u_sizeMm).y, tautBand(up - v_point.xy * u_sizeMm).y) - bulge : vec2(0.0);
vec2 slopeMm = reliefMm * vec2(fibreHeight(right.x, right.y, fine) - height, fibreHeight(up.x, up.y, fine) - height) * step(0.001, readable);
normal = bumpNormal(normal, -vViewPosition * 1000.0, slopeMm + bulgeSlope);
#endif
`;

const ROUGHNESS = /* glsl */ `
roughnessFactor = mix(mix(0.62, 0.48, height), 0.38, tendon);
`;

/** Through ink shows as much as through flesh, whose brightness this is. */
const INK = /* glsl */ `
#define INK_RELIEF mix(0.7, 1.08, height)
#define INK_THROUGH 0.17
`;

const GLOW = /* glsl */ `
vec3 ember = vec3(1.0, 0.86, 0.46);
outgoingLight = mix(outgoingLight, ember, clamp(band.x * 0.85, 0.0, 0.9));
`;

/** Relief and sheen of the fibres; everything is drawn from (u, v), so the fibres run where the model says. */
export function createMuscleMaterial(shared: SharedLook, look: LookUniforms, detail: Detail, part: { lengthMm: number; widthMm: number; tone: number }) {
  const material = baseMaterial(detail, { clearcoat: 0.2, clearcoatRoughness: 0.42, specularIntensity: 0.55 });
  material.defines = { ...material.defines, HAS_FIBRES: '', ...(detail === 'plain' ? { PLAIN: '' } : {}) };
  inject(material, {
    key: `muscle-${detail}`,
    uniforms: { ...shared, ...look, ...FLESH, ...TENDON, u_sizeMm: { value: new Vector2(part.lengthMm, part.widthMm) }, u_tone: { value: part.tone } },
    vertexHead: VERTEX_HEAD,
    vertexPlace: VERTEX_PLACE,
    fragmentHead: FRAGMENT_HEAD + HEAD + CHUNKS.muscle,
    colour: FADE + COLOUR,
    normal: NORMAL,
    roughness: ROUGHNESS,
    finish: FINISH_LIGHT + INK + FINISH_HEAT + GLOW + FINISH_STATE,
  });
  return material;
}
