import { Canvas, useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import { useView } from '#store/view-context';
import type { Display } from '#store/view-state';
import { CameraRig } from '../camera/CameraRig.tsx';
import { FIELD_OF_VIEW_DEG } from '../camera/framing.ts';
import { LinkArcs } from '../links/LinkArcs.tsx';
import { SelectedNeedle } from '../pressure/SelectedNeedle.tsx';
import { connectRenderer } from '../probe.ts';
import type { Session } from '../session.ts';
import { ZoneMark } from '../zones/ZoneMark.tsx';
import { Backdrop } from './Backdrop.tsx';
import { useContextLoss } from './context-loss.ts';
import { GroundShadow } from './GroundShadow.tsx';
import { Lights } from './Lights.tsx';
import { rehearse } from './rehearse.ts';

const PIXEL_RATIO: Readonly<Record<Display['quality'], number | [number, number]>> = { low: 1, normal: [1, 1.75], high: [1, 2.5] };
const FIRST_STEP_SECONDS = 1 / 60;

/** Hands the session its camera and steps it before each picture. */
function Director({ session }: { readonly session: Session }) {
  const get = useThree((state) => state.get);
  const invalidate = useThree((state) => state.invalidate);
  const size = useThree((state) => state.size);
  const wasMoving = useRef(false);

  useEffect(() => {
    const { camera, gl, scene } = get();
    gl.domElement.setAttribute('aria-label', '3D model');
    gl.domElement.setAttribute('role', 'img');
    scene.add(session.body.root);
    const leave = session.enter({ camera, invalidate, size: () => get().size });
    const disconnect = connectRenderer(gl);
    session.viewChanged();
    let hasLeft = false;
    // What the peel will show next is made ready before it is asked for, where that does not hold up the page; what a click will show, always.
    void session.ready.then(() => {
      if (hasLeft) return;
      rehearse(session, gl, camera, scene);
      if (gl.extensions.has('KHR_parallel_shader_compile')) void gl.compileAsync(scene, camera);
    });
    return () => {
      hasLeft = true;
      leave();
      disconnect();
      scene.remove(session.body.root);
    };
  }, [get, invalidate, session]);
  useEffect(() => invalidate(), [size, invalidate]);
  useContextLoss(session.store);

  // After the camera has moved (its priority is -1) and before the picture is drawn: a pause is no part of a transition.
  useFrame((_, seconds) => {
    wasMoving.current = session.step(wasMoving.current ? seconds : Math.min(seconds, FIRST_STEP_SECONDS));
    if (wasMoving.current) invalidate();
  }, -0.5);
  return null;
}

/**
 * Draws only when something has changed. `flat`: no tone mapping, because the colours of the heat carry data.
 * Smooth edges are chosen when a context is made, so another quality makes a new canvas; the session and its body stay.
 */
export function StageCanvas({ session }: { readonly session: Session }) {
  const quality = useView((state) => state.display.quality);
  const retries = useView((state) => state.retries);
  const isPlain = quality === 'low';
  return (
    <Canvas
      key={`${isPlain}:${retries}`}
      className="scene-canvas"
      flat
      frameloop="demand"
      dpr={PIXEL_RATIO[quality]}
      gl={{ antialias: !isPlain, alpha: false, stencil: true, powerPreference: 'high-performance' }}
      camera={{ fov: FIELD_OF_VIEW_DEG, near: 0.02, far: 20, position: [0, 0, -3] }}
    >
      <Backdrop />
      <GroundShadow session={session} />
      <Lights />
      <LinkArcs session={session} />
      <SelectedNeedle session={session} />
      <ZoneMark session={session} />
      <CameraRig session={session} />
      <Director session={session} />
    </Canvas>
  );
}
