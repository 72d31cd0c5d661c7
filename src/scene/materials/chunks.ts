import bone from '../../shaders/bone-relief.glsl?raw';
import bump from '../../shaders/bump-normal.glsl?raw';
import comparison from '../../shaders/comparison-layer.glsl?raw';
import contour from '../../shaders/contour-line.glsl?raw';
import fade from '../../shaders/fade-dither.glsl?raw';
import fibre from '../../shaders/fibre-height.glsl?raw';
import hash2 from '../../shaders/hash.glsl?raw';
import hash3 from '../../shaders/hash3.glsl?raw';
import hatch from '../../shaders/hatch.glsl?raw';
import heatColour from '../../shaders/heat-colour.glsl?raw';
import heatLayer from '../../shaders/heat-layer.glsl?raw';
import inkThrough from '../../shaders/ink-through.glsl?raw';
import noise2 from '../../shaders/noise2.glsl?raw';
import noise3 from '../../shaders/noise3.glsl?raw';
import occlusion from '../../shaders/occlusion-tint.glsl?raw';
import shoulder from '../../shaders/soft-shoulder.glsl?raw';
import skinTone from '../../shaders/skin-tone.glsl?raw';
import toLinear from '../../shaders/srgb-to-linear.glsl?raw';
import stipple from '../../shaders/stipple.glsl?raw';
import tautBand from '../../shaders/taut-band.glsl?raw';
import tendon from '../../shaders/tendon-mask.glsl?raw';
import wrapped from '../../shaders/wrapped-diffuse.glsl?raw';

/** Functions that every surface needs, each after those that it calls. */
const SURFACE = [hash3, toLinear, occlusion, shoulder, fade];
const HEAT = [stipple, contour, hatch, heatColour, heatLayer, inkThrough, comparison];

export const CHUNKS = {
  muscle: [...SURFACE, ...HEAT, hash2, noise2, fibre, bump, tendon, tautBand].join('\n'),
  bone: [...SURFACE, noise3, bump, bone].join('\n'),
  skin: [...SURFACE, ...HEAT, noise3, bump, skinTone, wrapped].join('\n'),
} as const;
