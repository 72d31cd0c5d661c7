import { useCallback, useState } from 'react';
import { useViewStore } from '#store/view-context';
import type { FetchBytes } from './body/load-files.ts';
import { fetchFrom } from './body/load-files.ts';
import type { HeatWorker } from './heat/heat-artist.ts';
import { startHeatWorker } from './heat/heat-artist.ts';
import { LabelLayer } from './labels/LabelLayer.tsx';
import { MarkerLayer } from './markers/MarkerLayer.tsx';
import { connectProbe } from './probe.ts';
import { Session } from './session.ts';
import { StageCanvas } from './stage/StageCanvas.tsx';
import { hasWebgl } from './stage/webgl.ts';
import { useGestures } from './picking/use-gestures.ts';
import type { ZoneWorker } from './zones/zone-finder.ts';
import { startZones } from './zones/zone-finder.ts';
import './scene.css';

export interface SceneProps {
  /** where the built models come from; a test brings its own */
  readonly fetchBytes?: FetchBytes;
  readonly startWorker?: () => HeatWorker;
  readonly startZoneWorker?: () => ZoneWorker;
}

const fetchModels = fetchFrom(`${import.meta.env.BASE_URL}models/`);

/** The 3D model with its markers: a lazy chunk. Fills its parent; speaks to the rest of the app through the store alone. */
export default function Scene({ fetchBytes = fetchModels, startWorker = startHeatWorker, startZoneWorker = startZones }: SceneProps) {
  const store = useViewStore();
  const [session, setSession] = useState<Session | null>(null);

  const mount = useCallback((surface: HTMLDivElement) => {
    if (!hasWebgl()) {
      store.verbs.fail({
        kind: 'webgl',
        what: 'This browser cannot draw in 3D: WebGL 2 is switched off or missing.',
        wayOn: 'Switch on hardware acceleration in the browser’s settings, or try another browser. The lists and cards work without the model.',
      });
      return;
    }
    const made = new Session({ store, surface, fetchBytes, startWorker, startZoneWorker });
    const disconnect = connectProbe(made);
    made.start();
    setSession(made);
    return () => {
      disconnect();
      setSession(null);
      made.dispose();
    };
  }, [store, fetchBytes, startWorker, startZoneWorker]);

  useGestures(session);

  return (
    <div ref={mount} className="scene">
      {session && (
        <>
          <StageCanvas session={session} />
          <LabelLayer session={session} />
          <MarkerLayer session={session} />
        </>
      )}
    </div>
  );
}
