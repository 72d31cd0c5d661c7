import { CameraControls, CameraControlsImpl } from '@react-three/drei/core/CameraControls';
import { useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import { Vector3 } from 'three';
import { isMotionReduced } from '#store/selectors';
import type { CameraCommand } from '#store/view-state';
import type { Session } from '../session.ts';
import { roomAround } from '../zones/room-around.ts';
import { CameraMan } from './camera-man.ts';
import { SteadyControls } from './steady-controls.ts';
import { freeAspect, poseOf } from './framing.ts';

const { ACTION } = CameraControlsImpl;
const MOUSE = { left: ACTION.ROTATE, middle: ACTION.DOLLY, right: ACTION.TRUCK, wheel: ACTION.DOLLY };
const TOUCHES = { one: ACTION.TOUCH_ROTATE, two: ACTION.TOUCH_DOLLY_TRUCK, three: ACTION.TOUCH_TRUCK };

const NEAREST = 0.12;
const FARTHEST = 6;
const SMOOTH_SECONDS = 0.22;

const _eye = new Vector3();
const _target = new Vector3();

/** Orbit, pan and zoom to the cursor; carries out the store's commands and tells it where the camera rests. */
export function CameraRig({ session }: { readonly session: Session }) {
  const controls = useRef<CameraControlsImpl>(null);
  const invalidate = useThree((state) => state.invalidate);
  const get = useThree((state) => state.get);
  const { store } = session;

  useEffect(() => {
    const rig = controls.current;
    if (!rig) return;
    const man = new CameraMan(rig, {
      bodyBox: () => session.places.whole(),
      placeOf: (on) => session.places.placeOf(on),
      aspect: () => freeAspect(get().size),
      isClear: (eye, place) => session.isClear(eye, place),
    });
    const isSmooth = () => !isMotionReduced(store.getState());
    const settle = () => {
      rig.smoothTime = isSmooth() ? SMOOTH_SECONDS : 0.0001;
      rig.draggingSmoothTime = isSmooth() ? SMOOTH_SECONDS / 2 : 0.0001;
    };
    settle();

    /** A zone has to be found first; by then another command may have come. */
    const carryOut = (command: CameraCommand, smoothly: boolean) => {
      if (command.kind !== 'focus' || command.on.kind !== 'zone') return man.run(command, smoothly);
      void session.zones.find(command.on.id, command.on.side).then((outline) => {
        if (!outline || store.getState().cameraCommand?.n !== command.n) return;
        man.focus(roomAround(outline), smoothly);
        invalidate();
      });
    };

    let done = 0;
    let hasBegun = false;
    const begin = () => {
      if (hasBegun) return;
      hasBegun = true;
      rig.setBoundary(session.places.whole().clone().expandByScalar(0.1));
      const command = store.getState().cameraCommand;
      if (command && command.kind !== 'home') man.home(false);
      if (command) carryOut(command, false);
      else man.home(false);
      done = command?.n ?? 0;
      invalidate();
    };
    // The canvas may be new and the body old: after a lost context, or another quality.
    if (session.places.isKnown()) begin();
    const stopListening = [
      session.places.watch(begin),
      session.nearer.connectCamera({
        approach: (place) => {
          man.approach(place, isSmooth());
          invalidate();
        },
        frame: (box) => {
          man.frame(box, isSmooth());
          invalidate();
        },
      }),
      store.subscribe((state) => {
        settle();
        if (!session.places.isKnown() || !state.cameraCommand || state.cameraCommand.n === done) return;
        done = state.cameraCommand.n;
        carryOut(state.cameraCommand, isSmooth());
        invalidate();
      }),
    ];
    const onRest = () => {
      if (!session.places.isKnown()) return;
      store.verbs.restCamera(poseOf(rig.getPosition(_eye, false), rig.getTarget(_target, false)));
    };
    rig.addEventListener('rest', onRest);
    rig.addEventListener('sleep', onRest);
    return () => {
      for (const stop of stopListening) stop();
      rig.removeEventListener('rest', onRest);
      rig.removeEventListener('sleep', onRest);
    };
  }, [session, store, invalidate, get]);

  return (
    <CameraControls
      ref={controls}
      impl={SteadyControls}
      makeDefault
      domElement={session.surface}
      mouseButtons={MOUSE}
      touches={TOUCHES}
      minDistance={NEAREST}
      maxDistance={FARTHEST}
      minPolarAngle={0.02}
      maxPolarAngle={Math.PI - 0.02}
      dollyToCursor
      dollySpeed={0.6}
      restThreshold={0.0008}
      boundaryFriction={0.15}
    />
  );
}
