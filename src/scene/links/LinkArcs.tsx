import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { Color, InstancedMesh, Matrix4, MeshBasicMaterial, SphereGeometry, Vector3 } from 'three';
import { drawnLinksOf } from '#domain/facts/muscle-links';
import type { StructureId } from '#domain/ids';
import { isMuscleId, partOf, sideOf, structureOf } from '#domain/ids';
import { isDark } from '#store/selectors';
import { useView } from '#store/view-context';
import type { Places } from '../places.ts';
import type { Session } from '../session.ts';
import type { Bead } from './arc-beads.ts';
import { arcBeads } from './arc-beads.ts';

/** The ink of the page: set off from muscle, nerve, heat and comparison alike, by day and by night. */
const INK = { light: '#1d1812', dark: '#fff3da' } as const;
const OVER_EVERYTHING = 20;

function beadsOf(id: StructureId, places: Places): readonly Bead[] {
  const part = partOf(id);
  const side = sideOf(id);
  if (!isMuscleId(part) || side === 'midline') return [];
  return drawnLinksOf(part).flatMap(({ from, to, isSatellite }) => {
    const ends = [from, to].flatMap((end) => places.boxOf(structureOf(end, side))?.getCenter(new Vector3()) ?? []);
    const [start, end] = ends;
    return start && end ? arcBeads(start, end, isSatellite) : [];
  });
}

function makeArcs(beads: readonly Bead[], ink: string): InstancedMesh {
  const material = new MeshBasicMaterial({ color: new Color(ink), depthTest: false, depthWrite: false, transparent: true });
  const mesh = new InstancedMesh(new SphereGeometry(1, 8, 6), material, beads.length);
  const place = new Matrix4();
  beads.forEach(({ at, radius }, index) => {
    mesh.setMatrixAt(index, place.makeScale(radius, radius, radius).setPosition(at));
  });
  mesh.renderOrder = OVER_EVERYTHING;
  // A tap goes to what lies under the arc.
  mesh.raycast = () => undefined;
  return mesh;
}

/** Arcs from what may have set the selected muscle off, and to what it may set off: one call, and only while asked for. */
export function LinkArcs({ session }: { readonly session: Session }) {
  const id = useView(({ links, selection }) => (links && selection?.kind === 'structure' ? selection.id : null));
  const dark = useView(isDark);
  const points = useSyncExternalStore(session.places.watch, session.places.points);
  const invalidate = useThree((state) => state.invalidate);
  const arcs = useMemo(() => {
    const beads = id && points.length > 0 ? beadsOf(id, session.places) : [];
    return beads.length > 0 ? makeArcs(beads, dark ? INK.dark : INK.light) : null;
  }, [id, points, session, dark]);
  useEffect(() => {
    invalidate();
    return () => {
      arcs?.geometry.dispose();
      if (arcs?.material instanceof MeshBasicMaterial) arcs.material.dispose();
      arcs?.dispose();
      invalidate();
    };
  }, [arcs, invalidate]);
  return arcs && <primitive object={arcs} />;
}
