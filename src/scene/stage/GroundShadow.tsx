import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { isDark } from '#store/selectors';
import { useView } from '#store/view-context';
import type { Session } from '../session.ts';
import { makeGroundShadow } from './make-ground-shadow.ts';

export function GroundShadow({ session }: { readonly session: Session }) {
  const standing = useSyncExternalStore(session.places.watch, session.places.standing);
  const dark = useView(isDark);
  const invalidate = useThree((state) => state.invalidate);
  const shadow = useMemo(() => makeGroundShadow(), []);

  useEffect(() => {
    shadow.setStanding(standing, dark);
    invalidate();
  }, [standing, dark, shadow, invalidate]);
  useEffect(() => () => shadow.dispose(), [shadow]);
  return <primitive object={shadow.mesh} />;
}
