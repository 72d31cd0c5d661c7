import type { Camera, WebGLRenderer } from 'three';
import { Color, DoubleSide, GLSL3, Mesh, PerspectiveCamera, SRGBColorSpace, ShaderMaterial, Vector2, Vector3 } from 'three';
import fragmentShader from '../../shaders/pressure-needle.frag.glsl?raw';
import vertexShader from '../../shaders/pressure-needle.vert.glsl?raw';
import type { PointPlace } from '../markers/point-places.ts';
import { needleGeometry } from './needle-geometry.ts';

const INK = { light: { core: '#fffaf0', rim: '#6d1022' }, dark: { core: '#ffeccb', rim: '#3d0a15' } } as const;
/** Over the arcs as well. */
const OVER_EVERYTHING = 21;
/** On a low canvas the needle would be as long as the leg. */
const SHARE_OF_HEIGHT = 1 / 520;
const SEEN_FROM_BEHIND = 0.3;
const UP = new Vector3(0, 1, 0);

const _size = new Vector2();
const _eye = new Vector3();
const _ahead = new Vector3();

const setSrgb = (hex: string, target: Vector3) => {
  const { r, g, b } = new Color(hex).getRGB({ r: 0, g: 0, b: 0 }, SRGBColorSpace);
  target.set(r, g, b);
};

/** Metres that one CSS pixel covers where the needle touches the skin, a little less on a low canvas. */
function metresPerPx(place: PointPlace, camera: Camera, gl: WebGLRenderer): number {
  if (!(camera instanceof PerspectiveCamera)) return 0.001;
  const { height } = gl.getSize(_size);
  camera.getWorldPosition(_eye);
  const away = Math.max(0.01, camera.getWorldDirection(_ahead).dot(_eye.sub(place.skin).negate()));
  return ((2 * away * Math.tan((camera.fov * Math.PI) / 360)) / height) * Math.min(1, Math.max(0.82, height * SHARE_OF_HEIGHT));
}

/** From where, and which way, a point is pressed: a needle whose tip ends on the skin, and a line from there to the point. One for all points. */
export class PressureNeedle {
  readonly mesh: Mesh;
  readonly #uniforms = {
    u_metresPerPx: { value: 0.001 },
    u_approach: { value: 1 },
    u_seeThrough: { value: 1 },
    u_coreSrgb: { value: new Vector3() },
    u_rimSrgb: { value: new Vector3() },
  };
  readonly #material = new ShaderMaterial({
    vertexShader, fragmentShader, uniforms: this.#uniforms, glslVersion: GLSL3, transparent: true, depthWrite: false, side: DoubleSide,
  });
  #place: PointPlace | null = null;

  constructor() {
    // Not drawn, but of the kind that will be: the program depends on which attributes there are.
    this.mesh = new Mesh(needleGeometry({ depth: 0.05, boundaries: [] }), this.#material);
    this.mesh.name = 'pressure needle';
    this.mesh.visible = false;
    this.mesh.frustumCulled = false;
    this.mesh.renderOrder = OVER_EVERYTHING;
    // A tap goes to what lies under the needle.
    this.mesh.raycast = () => undefined;
    this.mesh.onBeforeRender = (gl, _scene, camera) => this.#fit(gl, camera);
  }

  /** Points it at another place, or puts it away. */
  show(place: PointPlace | null, boundaries: readonly number[]): void {
    this.#place = place;
    this.mesh.visible = place !== null;
    this.mesh.geometry.dispose();
    if (!place) return;
    this.mesh.geometry = needleGeometry({ depth: place.position.distanceTo(place.skin), boundaries });
    this.mesh.position.copy(place.skin);
    this.mesh.quaternion.setFromUnitVectors(UP, place.outward);
  }

  setTheme(isDark: boolean): void {
    const ink = isDark ? INK.dark : INK.light;
    setSrgb(ink.core, this.#uniforms.u_coreSrgb.value);
    setSrgb(ink.rim, this.#uniforms.u_rimSrgb.value);
  }

  /** 0 when it sets out, 1 when it has arrived */
  approach(share: number): void {
    this.#uniforms.u_approach.value = share;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.#material.dispose();
  }

  #fit(gl: WebGLRenderer, camera: Camera): void {
    const place = this.#place;
    if (!place) return;
    this.#uniforms.u_metresPerPx.value = metresPerPx(place, camera, gl);
    const facing = camera.getWorldPosition(_eye).sub(place.skin).normalize().dot(place.outward);
    this.#uniforms.u_seeThrough.value = Math.min(1, Math.max(SEEN_FROM_BEHIND, 0.75 + 2 * facing));
  }
}
