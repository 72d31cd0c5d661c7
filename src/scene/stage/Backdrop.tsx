import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { isDark } from '#store/selectors';
import { useView } from '#store/view-context';
import { makeBackdrop } from './make-backdrop.ts';

export function Backdrop() {
  const dark = useView(isDark);
  const invalidate = useThree((state) => state.invalidate);
  const backdrop = useMemo(() => makeBackdrop(), []);

  useEffect(() => {
    backdrop.setTheme(dark);
    invalidate();
  }, [dark, backdrop, invalidate]);
  useEffect(() => () => backdrop.dispose(), [backdrop]);
  return <primitive object={backdrop.mesh} />;
}
