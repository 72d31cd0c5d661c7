import type { WebGLRenderer } from 'three';
import { standsFor } from '#domain/ids';
import type { StructureId } from '#domain/ids';
import type { Session } from './session.ts';

export interface SceneStats {
  readonly frames: number;
  readonly drawCalls: number;
  readonly triangles: number;
  readonly geometries: number;
  readonly textures: number;
  readonly programs: number;
}

let session: Session | null = null;
let renderer: WebGLRenderer | null = null;
let announceReady: () => void = () => undefined;
const ready = new Promise<void>((resolve) => (announceReady = resolve));

export function connectProbe(to: Session): () => void {
  session = to;
  void to.ready.then(() => session === to && announceReady());
  return () => {
    if (session === to) session = null;
  };
}

export function connectRenderer(to: WebGLRenderer): () => void {
  renderer = to;
  return () => {
    if (renderer === to) renderer = null;
  };
}

function idAt(clientX: number, clientY: number): StructureId | null {
  const hit = session?.pickAt(clientX, clientY);
  return hit ? standsFor(hit.id) : null;
}

/** What the outside may ask of the scene; `window.myoscope` passes it on. Before the scene is there, everything is zero or null. */
export const sceneProbe = {
  /** all layers are loaded and have been drawn */
  ready,
  stats(): SceneStats {
    const info = renderer?.info;
    return {
      frames: info?.render.frame ?? 0,
      drawCalls: info?.render.calls ?? 0,
      triangles: info?.render.triangles ?? 0,
      geometries: info?.memory.geometries ?? 0,
      textures: info?.memory.textures ?? 0,
      programs: info?.programs?.length ?? 0,
    };
  },
  /** heat 0..1 on the skin of a zone, or within a centimetre of a landmark, as drawn; `-R` or `-L` says the side */
  heat: (zoneOrLandmarkId: string): { readonly mean: number; readonly max: number } => session?.heat.read(zoneOrLandmarkId) ?? { mean: 0, max: 0 },
  pick: (clientX: number, clientY: number): StructureId | null => idAt(clientX, clientY),
} as const;
