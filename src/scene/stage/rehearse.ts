import type { Camera, Scene, WebGLRenderer } from 'three';
import type { Session } from '../session.ts';

/** Makes the program ready that a click on a point asks for: the pattern where the skin was. The needle over the point sees to its own. */
export function rehearse(session: Session, gl: WebGLRenderer, camera: Camera, scene: Scene): void {
  const veil = session.body.parts.get('skin')?.figure.asVeil();
  if (veil) gl.compile(veil, camera, scene);
}
