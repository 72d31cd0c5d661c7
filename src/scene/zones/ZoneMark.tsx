import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useState } from 'react';
import type { ZoneOutline } from '#domain/zones/outline';
import { useView } from '#store/view-context';
import type { Session } from '../session.ts';
import { makeZoneLine } from './zone-line.ts';

/** The border of the selected zone on the skin, as soon as it is found. */
export function ZoneMark({ session }: { readonly session: Session }) {
  const zone = useView((state) => (state.selection?.kind === 'zone' ? state.selection : null));
  const invalidate = useThree((state) => state.invalidate);
  const [found, setFound] = useState<{ readonly of: typeof zone; readonly outline: ZoneOutline | null } | null>(null);

  useEffect(() => {
    if (!zone) return;
    let isWanted = true;
    void session.zones.find(zone.id, zone.side).then((outline) => isWanted && setFound({ of: zone, outline }));
    return () => {
      isWanted = false;
    };
  }, [zone, session]);

  const outline = zone && found?.of === zone ? found.outline : null;
  const line = useMemo(() => (outline ? makeZoneLine(outline.piecesMm) : null), [outline]);
  useEffect(() => {
    invalidate();
    return () => {
      line?.dispose();
      invalidate();
    };
  }, [line, invalidate]);
  return line && <primitive object={line.group} />;
}
