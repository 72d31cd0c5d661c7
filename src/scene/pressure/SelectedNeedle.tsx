import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { isDark, isMotionReduced } from '#store/selectors';
import { useView } from '#store/view-context';
import type { Session } from '../session.ts';
import { layerBoundaries } from './layer-boundaries.ts';
import { PressureNeedle } from './pressure-needle.ts';

const ARRIVES_SECONDS = 0.45;
/** The first frame after a rest brings the length of the rest with it. */
const LONGEST_STEP_SECONDS = 1 / 30;

/** The direction of pressure on the selected point: one call, and only while a point is selected. */
export function SelectedNeedle({ session }: { readonly session: Session }) {
  const selection = useView((state) => (state.selection?.kind === 'point' ? state.selection : null));
  const dark = useView(isDark);
  const isStill = useView(isMotionReduced);
  const loaded = useView(({ load }) => load.done);
  const points = useSyncExternalStore(session.places.watch, session.places.points);
  const invalidate = useThree((state) => state.invalidate);
  const get = useThree((state) => state.get);
  const arrived = useRef(1);

  const place = points.find(({ id, side }) => id === selection?.id && side === selection.side) ?? null;
  const needle = useMemo(() => new PressureNeedle(), []);
  useEffect(() => {
    const { gl, camera, scene } = get();
    let hasLeft = false;
    // Its program is made before the first click asks for it.
    void session.ready.then(() => {
      if (!hasLeft) gl.compile(needle.mesh, camera, scene);
    });
    return () => {
      hasLeft = true;
      needle.dispose();
    };
  }, [needle, session, get]);

  // With every layer that arrives more of the boundaries is known.
  useEffect(() => {
    needle.show(place, place ? layerBoundaries(place, session.body.parts) : []);
    invalidate();
  }, [needle, place, session, loaded, invalidate]);
  useEffect(() => {
    arrived.current = place && !isStill ? 0 : 1;
    needle.approach(arrived.current);
    invalidate();
  }, [needle, place, isStill, invalidate]);
  useEffect(() => {
    needle.setTheme(dark);
    invalidate();
  }, [needle, dark, invalidate]);

  useFrame((_, seconds) => {
    if (arrived.current >= 1) return;
    arrived.current = Math.min(1, arrived.current + Math.min(seconds, LONGEST_STEP_SECONDS) / ARRIVES_SECONDS);
    needle.approach(1 - (1 - arrived.current) ** 3);
    invalidate();
  });
  return <primitive object={needle.mesh} />;
}
