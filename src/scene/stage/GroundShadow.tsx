import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { CircleGeometry, GLSL3, Mesh, ShaderMaterial, Vector4 } from 'three';
import { isDark } from '#store/selectors';
import { useView } from '#store/view-context';
import type { Session } from '../session.ts';
import fragmentShader from '../../shaders/ground-shadow.frag.glsl?raw';
import vertexShader from '../../shaders/ground-shadow.vert.glsl?raw';

const RADIUS = 0.7;

/** Where the body stands. Seen from above only: from below it would be a stain on the picture. */
export function GroundShadow({ session }: { readonly session: Session }) {
  const feet = useSyncExternalStore(session.places.watch, session.places.standing);
  const dark = useView(isDark);
  const invalidate = useThree((state) => state.invalidate);
  const mesh = useMemo(() => {
    const uniforms = { u_feetMm: { value: new Vector4() }, u_strength: { value: 0 } };
    const material = new ShaderMaterial({ vertexShader, fragmentShader, uniforms, glslVersion: GLSL3, transparent: true, depthWrite: false });
    const made = new Mesh(new CircleGeometry(RADIUS, 40).rotateX(-Math.PI / 2), material);
    made.renderOrder = -5;
    made.raycast = () => undefined;
    return made;
  }, []);

  useEffect(() => {
    mesh.visible = feet !== null;
    if (feet) {
      mesh.position.y = feet.groundY;
      mesh.material.uniforms['u_feetMm'] = { value: new Vector4(...feet.feetMm) };
    }
    mesh.material.uniforms['u_strength'] = { value: dark ? 0.5 : 0.3 };
    invalidate();
  }, [feet, dark, mesh, invalidate]);
  useEffect(
    () => () => {
      mesh.geometry.dispose();
      mesh.material.dispose();
    },
    [mesh],
  );
  return <primitive object={mesh} />;
}
