import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { Vector3 } from 'three';
import { drawnLinksOf, styleOfLink } from '#domain/facts/muscle-links';
import type { StructureId } from '#domain/ids';
import { isMuscleId, partOf, sideOf, structureOf } from '#domain/ids';
import { isDark } from '#store/selectors';
import { useView } from '#store/view-context';
import type { Places } from '../places.ts';
import type { Session } from '../session.ts';
import type { Arc } from './arc-geometry.ts';
import { makeArcs } from './make-arcs.ts';

function arcsOf(id: StructureId, places: Places): readonly Arc[] {
  const part = partOf(id);
  const side = sideOf(id);
  if (!isMuscleId(part) || side === 'midline') return [];
  return drawnLinksOf(part).flatMap(({ from, to, type }) => {
    const ends = [from, to].flatMap((end) => places.boxOf(structureOf(end, side))?.getCenter(new Vector3()) ?? []);
    const [start, end] = ends;
    return start && end ? [{ from: start, to: end, style: styleOfLink(type) }] : [];
  });
}

/** Arcs from what may have set the selected muscle off, and to what it may set off: one call, and only while asked for. */
export function LinkArcs({ session }: { readonly session: Session }) {
  const id = useView(({ links, selection }) => (links && selection?.kind === 'structure' ? selection.id : null));
  const dark = useView(isDark);
  const points = useSyncExternalStore(session.places.watch, session.places.points);
  const invalidate = useThree((state) => state.invalidate);
  const drawn = useMemo(() => {
    const arcs = id && points.length > 0 ? arcsOf(id, session.places) : [];
    return arcs.length > 0 ? makeArcs(arcs, dark) : null;
  }, [id, points, session, dark]);
  useEffect(() => {
    invalidate();
    return () => {
      drawn?.dispose();
      invalidate();
    };
  }, [drawn, invalidate]);
  return drawn && <primitive object={drawn.mesh} />;
}
