import type { IUniform, Material } from 'three';

/** Where our code enters a built-in shader of three: by the include that it follows or comes before. A test holds each one to exist. */
export const ANCHORS = {
  vertexHead: '#include <common>',
  vertexPlace: '#include <project_vertex>',
  fragmentHead: '#include <common>',
  colour: '#include <color_fragment>',
  normal: '#include <normal_fragment_maps>',
  light: '#include <lights_physical_pars_fragment>',
  roughness: '#include <roughnessmap_fragment>',
  finish: '#include <opaque_fragment>',
} as const;

export interface Injection {
  /** names the program: two materials with the same key must inject the same code */
  readonly key: string;
  readonly uniforms: Readonly<Record<string, IUniform>>;
  readonly vertexHead: string;
  readonly vertexPlace: string;
  readonly fragmentHead: string;
  /** after the base colour is known; may change `diffuseColor` */
  readonly colour: string;
  /** after the normal is known; may change `normal` */
  readonly normal?: string;
  /** physical materials only */
  readonly roughness?: string;
  readonly light?: string;
  /** before the picture is written; may change `outgoingLight` and the alpha */
  readonly finish: string;
}

const after = (source: string, anchor: string, code: string | undefined) => (code ? source.replace(anchor, `${anchor}\n${code}`) : source);

/**
 * What a vertex reads where its geometry has no such attribute. WebGL's own default ends in 1, and the last byte of the heat is a comparison's cover:
 * muscles that no heat has reached came out hatched.
 */
const WITHOUT_ATTRIBUTE = { a_heat: [0, 0, 0, 0] };

export function inject(material: Material, injection: Injection): void {
  // read by the renderer of every material, but typed for ShaderMaterial alone
  Object.assign(material, { defaultAttributeValues: WITHOUT_ATTRIBUTE });
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, injection.uniforms);
    shader.vertexShader = after(after(shader.vertexShader, ANCHORS.vertexHead, injection.vertexHead), ANCHORS.vertexPlace, injection.vertexPlace);
    let fragment = after(shader.fragmentShader, ANCHORS.fragmentHead, injection.fragmentHead);
    fragment = after(fragment, ANCHORS.colour, injection.colour);
    fragment = after(fragment, ANCHORS.normal, injection.normal);
    fragment = after(fragment, ANCHORS.light, injection.light);
    fragment = after(fragment, ANCHORS.roughness, injection.roughness);
    shader.fragmentShader = fragment.replace(ANCHORS.finish, `${injection.finish}\n${ANCHORS.finish}`);
  };
  material.customProgramCacheKey = () => injection.key;
}
