import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { isDark, isMotionReduced } from '#store/selectors';
import { useView } from '#store/view-context';
import type { Session } from '../session.ts';
import { layerBoundaries } from './layer-boundaries.ts';
import { makePressureNeedle } from './pressure-needle.ts';

const ARRIVES_SECONDS = 0.45;
/** The first frame after a rest brings the length of the rest with it. */
const LONGEST_STEP_SECONDS = 1 / 30;

/** The direction of pressure on the selected point: one call, and only while a point is selected. */
export function PressureNeedle({ session }: { readonly session: Session }) {
  const selection = useView((state) => (state.selection?.kind === 'point' ? state.selection : null));
  const dark = useView(isDark);
  const isStill = useView(isMotionReduced);
  const loaded = useView(({ load }) => load.done);
  const points = useSyncExternalStore(session.places.watch, session.places.points);
  const invalidate = useThree((state) => state.invalidate);
  const arrived = useRef<{ readonly key: string; share: number }>({ key: '', share: 1 });

  const place = points.find(({ id, side }) => id === selection?.id && side === selection.side) ?? null;
  // With every layer that arrives more of the boundaries is known.
  const needle = useMemo(() => (place && loaded >= 0 ? makePressureNeedle(place, layerBoundaries(place, session.body.parts)) : null), [place, session, loaded]);

  useEffect(() => {
    const key = place ? `${place.id} ${place.side}` : '';
    if (arrived.current.key !== key) arrived.current = { key, share: isStill ? 1 : 0 };
    needle?.approach(isStill ? 1 : arrived.current.share);
    invalidate();
    return () => {
      needle?.dispose();
      invalidate();
    };
  }, [needle, place, isStill, invalidate]);
  useEffect(() => {
    needle?.setTheme(dark);
    invalidate();
  }, [needle, dark, invalidate]);

  useFrame((_, seconds) => {
    const { current } = arrived;
    if (!needle || current.share >= 1) return;
    current.share = Math.min(1, current.share + Math.min(seconds, LONGEST_STEP_SECONDS) / ARRIVES_SECONDS);
    needle.approach(1 - (1 - current.share) ** 3);
    invalidate();
  });
  return needle && <primitive object={needle.mesh} />;
}
