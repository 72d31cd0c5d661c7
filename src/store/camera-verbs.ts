import type { CameraCommand, CameraPose, CameraView, Selection, ViewState } from './view-state.ts';

const LONGEST = 50;
/** A pose nearer than this to the last one is the same place: a damped move never ends exactly where it was sent. */
const SAME_PLACE_MM = 1;

const isNear = (a: CameraPose, b: CameraPose) =>
  [0, 1, 2].every(
    (axis) =>
      Math.abs((a.positionMm[axis] ?? 0) - (b.positionMm[axis] ?? 0)) < SAME_PLACE_MM &&
      Math.abs((a.targetMm[axis] ?? 0) - (b.targetMm[axis] ?? 0)) < SAME_PLACE_MM,
  );

export type CameraRequest =
  | { readonly kind: 'view'; readonly view: CameraView }
  | { readonly kind: 'home' }
  | { readonly kind: 'back' }
  | { readonly kind: 'forward' }
  | { readonly kind: 'focus'; readonly on?: Selection }
  | { readonly kind: 'go'; readonly pose: CameraPose };

type WithoutNumber<T> = T extends unknown ? Omit<T, 'n'> : never;

export function cameraVerbs(get: () => ViewState, set: (change: Partial<ViewState>) => void) {
  const command = (what: WithoutNumber<CameraCommand>) => ({ ...what, n: (get().cameraCommand?.n ?? 0) + 1 }) as CameraCommand;

  const back = () => {
    const { camera, cameraPast, cameraFuture } = get();
    const pose = cameraPast.at(-1);
    if (!pose) return;
    set({
      camera: pose,
      cameraPast: cameraPast.slice(0, -1),
      cameraFuture: camera ? [...cameraFuture, camera] : cameraFuture,
      cameraCommand: command({ kind: 'go', pose }),
    });
  };
  const forward = () => {
    const { camera, cameraPast, cameraFuture } = get();
    const pose = cameraFuture.at(-1);
    if (!pose) return;
    set({
      camera: pose,
      cameraPast: camera ? [...cameraPast, camera] : cameraPast,
      cameraFuture: cameraFuture.slice(0, -1),
      cameraCommand: command({ kind: 'go', pose }),
    });
  };

  return {
    runCameraCommand(request: CameraRequest) {
      if (request.kind === 'back') return back();
      if (request.kind === 'forward') return forward();
      if (request.kind === 'focus') {
        const on = request.on ?? get().selection;
        // Nothing to focus on: show the whole body rather than do nothing.
        return set({ cameraCommand: command(on ? { kind: 'focus', on } : { kind: 'home' }) });
      }
      set({ cameraCommand: command(request) });
    },
    /** The scene calls this when the camera has come to rest. */
    restCamera(pose: CameraPose) {
      const { camera, cameraPast } = get();
      if (camera && isNear(camera, pose)) return;
      set({ camera: pose, cameraPast: camera ? [...cameraPast, camera].slice(-LONGEST) : cameraPast, cameraFuture: [] });
    },
  };
}
