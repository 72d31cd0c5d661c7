import { Color } from 'three';
import { baseMaterial } from './base-material.ts';
import type { Detail } from './base-material.ts';
import { CHUNKS } from './chunks.ts';
import { inject } from './inject.ts';
import type { LookUniforms, SharedLook } from './look-uniforms.ts';
import { FADE, FINISH_HEAT, FINISH_LIGHT, FINISH_STATE, FRAGMENT_HEAD, VERTEX_HEAD, VERTEX_PLACE } from './surface-code.ts';

const HEAD = /* glsl */ `
uniform vec3 u_skin, u_fold;
`;

const COLOUR = /* glsl */ `
float footprintMm = length(fwidth(v_positionMm));
float fine = 1.0 - smoothstep(0.5, 1.6, footprintMm);
diffuseColor.rgb = u_skin * skinTone(v_positionMm, fine) * occlusionTint(v_surface.x, 0.35 * v_surface.z, u_fold);
`;

// How far light wanders, by colour: red far, green and blue little.
const LIGHT = /* glsl */ `
void RE_Direct_Skin(const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight) {
  RE_Direct_Physical(directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight);
  vec3 wandered = wrappedDiffuse(dot(geometryNormal, directLight.direction), vec3(0.5, 0.22, 0.14));
  reflectedLight.directDiffuse += wandered * directLight.color * BRDF_Lambert(material.diffuseContribution);
}
#undef RE_Direct
#define RE_Direct RE_Direct_Skin
`;

const DOWN = /* glsl */ `
outgoingLight += u_skin * rim * 0.16 * v_surface.x;
`;

// As a veil only the ink is left, and a breath of outline to say where the body was.
const GLASS = /* glsl */ `
diffuseColor.a = mix(diffuseColor.a, 1.0, 0.4 * rim * step(diffuseColor.a, 0.999) * (1.0 - ghost));
diffuseColor.a = mix(diffuseColor.a, max(0.66 * inked, 0.16 * rim), veil);
`;

export function createSkinMaterial(shared: SharedLook, look: LookUniforms, detail: Detail) {
  const material = baseMaterial(detail, { roughness: 0.56, specularIntensity: 0.42 });
  if (detail === 'plain') material.defines = { ...material.defines, PLAIN: '' };
  inject(material, {
    key: `skin-${detail}`,
    uniforms: { ...shared, ...look, u_fold: { value: new Color('#6b3022') } },
    vertexHead: VERTEX_HEAD,
    vertexPlace: VERTEX_PLACE,
    fragmentHead: FRAGMENT_HEAD + HEAD + CHUNKS.skin,
    colour: FADE + COLOUR,
    light: LIGHT,
    finish: FINISH_LIGHT + DOWN + FINISH_HEAT + FINISH_STATE + GLASS,
  });
  return material;
}
