import { Color, DoubleSide, GLSL3, Mesh, PerspectiveCamera, SRGBColorSpace, ShaderMaterial, Vector2, Vector3 } from 'three';
import fragmentShader from '../../shaders/link-arc.frag.glsl?raw';
import vertexShader from '../../shaders/link-arc.vert.glsl?raw';
import { isForFingers } from '../markers/finger.ts';
import type { Arc } from './arc-geometry.ts';
import { arcGeometry } from './arc-geometry.ts';

/** The ink of the page with the paper as its rim: set off from muscle, nerve, heat and comparison alike, by day and by night. */
const INK = { light: { core: '#1d1812', rim: '#fff3da' }, dark: { core: '#fff3da', rim: '#1d1812' } } as const;
const OVER_EVERYTHING = 20;
/** A phone is looked at in brighter light, and beside a finger. */
const THICKER_FOR_FINGERS = 1.2;

const _size = new Vector2();

const setSrgb = (hex: string, target: Vector3) => {
  const { r, g, b } = new Color(hex).getRGB({ r: 0, g: 0, b: 0 }, SRGBColorSpace);
  target.set(r, g, b);
};

/** All arcs in one call. */
export function makeArcs(arcs: readonly Arc[], isDark: boolean) {
  const uniforms = { u_pxAtOneMetre: { value: 1000 }, u_thick: { value: 1 }, u_coreSrgb: { value: new Vector3() }, u_rimSrgb: { value: new Vector3() } };
  const ink = isDark ? INK.dark : INK.light;
  setSrgb(ink.core, uniforms.u_coreSrgb.value);
  setSrgb(ink.rim, uniforms.u_rimSrgb.value);
  const material = new ShaderMaterial({ vertexShader, fragmentShader, uniforms, glslVersion: GLSL3, transparent: true, depthTest: false, depthWrite: false, side: DoubleSide });
  const geometry = arcGeometry(arcs);
  const mesh = new Mesh(geometry, material);
  mesh.name = 'link arcs';
  mesh.frustumCulled = false;
  mesh.renderOrder = OVER_EVERYTHING;
  // A tap goes to what lies under the arc.
  mesh.raycast = () => undefined;
  mesh.onBeforeRender = (gl, _scene, camera) => {
    const size = gl.getSize(_size);
    if (camera instanceof PerspectiveCamera) uniforms.u_pxAtOneMetre.value = size.height / (2 * Math.tan((camera.fov * Math.PI) / 360));
    uniforms.u_thick.value = isForFingers(size) ? THICKER_FOR_FINGERS : 1;
  };
  return {
    mesh,
    dispose(): void {
      geometry.dispose();
      material.dispose();
    },
  };
}
