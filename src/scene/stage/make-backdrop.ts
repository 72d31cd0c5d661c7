import { BufferAttribute, BufferGeometry, Color, GLSL3, Mesh, SRGBColorSpace, ShaderMaterial, Vector3 } from 'three';
import fragmentShader from '../../shaders/backdrop.frag.glsl?raw';
import vertexShader from '../../shaders/backdrop.vert.glsl?raw';

/** Warm paper, or the blue-black of a reading room. */
const GROUNDS = { light: { pool: '#fbf8f1', edge: '#e3dccf' }, dark: { pool: '#323a45', edge: '#12161b' } } as const;

const setSrgb = (hex: string, target: Vector3) => {
  const { r, g, b } = new Color(hex).getRGB({ r: 0, g: 0, b: 0 }, SRGBColorSpace);
  target.set(r, g, b);
};

/** One triangle behind everything. */
export function makeBackdrop() {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3));
  const pool = new Vector3();
  const edge = new Vector3();
  const uniforms = { u_poolSrgb: { value: pool }, u_edgeSrgb: { value: edge } };
  const material = new ShaderMaterial({ vertexShader, fragmentShader, uniforms, glslVersion: GLSL3, depthTest: false, depthWrite: false });
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  mesh.renderOrder = -10;
  mesh.raycast = () => undefined;
  return {
    mesh,
    setTheme(isDark: boolean): void {
      const ground = isDark ? GROUNDS.dark : GROUNDS.light;
      setSrgb(ground.pool, pool);
      setSrgb(ground.edge, edge);
    },
    dispose(): void {
      geometry.dispose();
      material.dispose();
    },
  };
}
