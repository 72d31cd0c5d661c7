/** Code that every surface shares: what it reads of the mesh, and what happens to its colour after lighting. */

export const VERTEX_HEAD = /* glsl */ `
attribute vec4 _surface;
attribute vec4 a_heat;
attribute float a_member;
uniform vec4 u_look[MEMBERS];
flat varying vec4 v_look;
varying vec4 v_surface;
varying vec4 v_heat;
varying vec3 v_positionMm;
#ifdef HAS_FIBRES
uniform vec4 u_point[MEMBERS];
varying vec2 v_fibre;
flat varying vec4 v_point;
#endif
`;

// World, not mesh coordinates: a mirrored part must not mirror the pattern of the ink, and packed positions are unpacked here.
export const VERTEX_PLACE = /* glsl */ `
v_surface = _surface;
v_heat = a_heat;
int member = int(a_member);
v_look = u_look[member];
v_positionMm = (modelMatrix * vec4(transformed, 1.0)).xyz * 1000.0;
#ifdef HAS_FIBRES
v_fibre = uv;
v_point = u_point[member];
#endif
`;

export const FRAGMENT_HEAD = /* glsl */ `
varying vec4 v_surface;
varying vec4 v_heat;
varying vec3 v_positionMm;
flat varying vec4 v_look;
#ifdef HAS_FIBRES
varying vec2 v_fibre;
flat varying vec4 v_point;
#endif
uniform vec3 u_heatStopsSrgb[6];
uniform vec3 u_heatLevels;
uniform vec2 u_heatContours;
uniform float u_heat;
uniform vec4 u_comparison;
uniform vec3 u_accent;
const vec3 LUMA = vec3(0.2126, 0.7152, 0.0722);
`;

export const FADE = /* glsl */ `
float presence = v_look.x, ghost = v_look.y, highlight = v_look.z, veil = v_look.w;
if (isFadedOut(gl_FragCoord.xy, presence)) discard;
`;

export const FINISH_LIGHT = /* glsl */ `
float facing = clamp(dot(normalize(vNormal), normalize(vViewPosition)), 0.0, 1.0);
float rim = pow(1.0 - facing, 2.5);
outgoingLight = softShoulder(outgoingLight);
`;

/** The ink keeps its colour to the legend's; only some of the shading, and of the fibres, lies over it, so that the form stays readable. */
export const FINISH_HEAT = /* glsl */ `
#ifndef INK_RELIEF
#define INK_RELIEF 1.0
#endif
#ifndef INK_THROUGH
#define INK_THROUGH 1.0
#endif
float inked = 0.0;
if (u_heat > 0.0) {
  float lightSeen = clamp(dot(outgoingLight, LUMA) / max(dot(diffuseColor.rgb, LUMA), 0.03), 0.35, 1.15);
  vec4 ink = heatLayer(v_heat.xyz, v_positionMm, inverseTransformDirection(normalize(vNormal), viewMatrix), u_heatStopsSrgb, u_heatLevels, u_heatContours);
  inked = ink.a * u_heat;
  // What shows through full ink is no brighter on tendon and fascia than on flesh: a pattern runs on from one to the other as one.
  float through = inkThrough(inked, dot(diffuseColor.rgb, LUMA), INK_THROUGH);
  outgoingLight = mix(srgbToLinear(ink.rgb) * mix(1.0, lightSeen, 0.7) * INK_RELIEF, outgoingLight, through);
  vec4 other = comparisonLayer(v_heat.w, u_comparison.w, u_comparison.rgb, v_positionMm);
  outgoingLight = mix(outgoingLight, srgbToLinear(other.rgb) * mix(1.0, lightSeen, 0.4) * INK_RELIEF, other.a * u_heat);
  inked = max(inked, other.a * u_heat);
}
`;

export const FINISH_STATE = /* glsl */ `
outgoingLight += highlight * (u_accent * rim * 0.5 + outgoingLight * 0.1);
outgoingLight = mix(outgoingLight, mix(outgoingLight, vec3(0.9, 0.88, 0.85), 0.35), ghost * rim);
diffuseColor.a *= mix(1.0, mix(0.05, 0.5, rim), ghost);
`;
