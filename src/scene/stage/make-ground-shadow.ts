import { CircleGeometry, GLSL3, Mesh, ShaderMaterial, Vector4 } from 'three';
import fragmentShader from '../../shaders/ground-shadow.frag.glsl?raw';
import vertexShader from '../../shaders/ground-shadow.vert.glsl?raw';
import type { Standing } from '../places.ts';

const RADIUS = 0.7;
/** On paper a shadow is soon too much; on a dark ground it is hardly seen. */
const STRENGTH = { light: 0.3, dark: 0.5 } as const;

/** The shadow where the body stands. One side only: from below it would be a stain on the picture. */
export function makeGroundShadow() {
  const feetMm = new Vector4();
  const strength = { value: 0 };
  const uniforms = { u_feetMm: { value: feetMm }, u_strength: strength };
  const material = new ShaderMaterial({ vertexShader, fragmentShader, uniforms, glslVersion: GLSL3, transparent: true, depthWrite: false });
  const geometry = new CircleGeometry(RADIUS, 40).rotateX(-Math.PI / 2);
  const mesh = new Mesh(geometry, material);
  mesh.renderOrder = -5;
  mesh.raycast = () => undefined;
  return {
    mesh,
    setStanding(standing: Standing | null, isDark: boolean): void {
      mesh.visible = standing !== null;
      strength.value = isDark ? STRENGTH.dark : STRENGTH.light;
      if (!standing) return;
      mesh.position.y = standing.groundY;
      feetMm.set(...standing.feetMm);
    },
    dispose(): void {
      geometry.dispose();
      material.dispose();
    },
  };
}
