import type { Camera, Object3D, Scene, WebGLRenderer } from 'three';
import { makePressureNeedle } from '../pressure/pressure-needle.ts';
import type { Session } from '../session.ts';

/**
 * Makes the programs ready that a click on a point asks for: the pattern where the skin was, and the needle. The needle is held back meanwhile, for a program
 * goes with the last thing that is drawn by it, and every point has a needle of its own.
 * @returns lets go of it
 */
export function rehearse(session: Session, gl: WebGLRenderer, camera: Camera, scene: Scene): () => void {
  const veil = session.body.parts.get('skin')?.figure.asVeil();
  const [place] = session.places.points();
  const needle = place && makePressureNeedle(place, []);
  const waiting: readonly (Object3D | undefined)[] = [veil, needle?.mesh];
  for (const mesh of waiting) if (mesh) gl.compile(mesh, camera, scene);
  return () => needle?.dispose();
}
