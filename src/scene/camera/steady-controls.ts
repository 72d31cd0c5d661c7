import { CameraControlsImpl } from '@react-three/drei/core/CameraControls';

const FIRST_STEP_SECONDS = 1 / 60;

/** Drawn on demand, the clock counts the pause before a move into its first frame, and the move would be over at once. */
export class SteadyControls extends CameraControlsImpl {
  override update(seconds: number): boolean {
    return super.update(this._updatedLastTime ? seconds : Math.min(seconds, FIRST_STEP_SECONDS));
  }
}
