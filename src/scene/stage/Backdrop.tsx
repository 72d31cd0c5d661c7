import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { BufferAttribute, BufferGeometry, Color, GLSL3, Mesh, SRGBColorSpace, ShaderMaterial, Vector3 } from 'three';
import { isDark } from '#store/selectors';
import { useView } from '#store/view-context';
import fragmentShader from '../../shaders/backdrop.frag.glsl?raw';
import vertexShader from '../../shaders/backdrop.vert.glsl?raw';

/** Warm paper, or the blue-black of a reading room. */
const GROUNDS = { light: { pool: '#fbf8f1', edge: '#e3dccf' }, dark: { pool: '#323a45', edge: '#12161b' } } as const;

const srgb = (hex: string) => {
  const { r, g, b } = new Color(hex).getRGB({ r: 0, g: 0, b: 0 }, SRGBColorSpace);
  return new Vector3(r, g, b);
};

export function Backdrop() {
  const dark = useView(isDark);
  const invalidate = useThree((state) => state.invalidate);
  const mesh = useMemo(() => {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3));
    const uniforms = { u_poolSrgb: { value: srgb(GROUNDS.dark.pool) }, u_edgeSrgb: { value: srgb(GROUNDS.dark.edge) } };
    const material = new ShaderMaterial({ vertexShader, fragmentShader, uniforms, glslVersion: GLSL3, depthTest: false, depthWrite: false });
    const made = new Mesh(geometry, material);
    made.frustumCulled = false;
    made.renderOrder = -10;
    made.raycast = () => undefined;
    return made;
  }, []);

  useEffect(() => {
    const { pool, edge } = dark ? GROUNDS.dark : GROUNDS.light;
    mesh.material.uniforms['u_poolSrgb'] = { value: srgb(pool) };
    mesh.material.uniforms['u_edgeSrgb'] = { value: srgb(edge) };
    mesh.material.uniformsNeedUpdate = true;
    invalidate();
  }, [dark, mesh, invalidate]);
  useEffect(
    () => () => {
      mesh.geometry.dispose();
      mesh.material.dispose();
    },
    [mesh],
  );
  return <primitive object={mesh} />;
}
