import type { CameraControlsImpl } from '@react-three/drei/core/CameraControls';
import { Box3, Vector3 } from 'three';
import type { CameraCommand } from '#store/view-state';
import { distanceOutOf, distanceToFit, levelDirections, obliqueDirections, viewDirection } from './framing.ts';

/** Metres; and the way out of the body where there is one, along which or past which it is looked at. */
export interface FocusPlace {
  readonly box: Box3;
  readonly outward: Vector3 | null;
  readonly isPast: boolean;
  /** what nothing may stand in front of */
  readonly at: Vector3 | null;
}

/** What the camera needs to know of the body to carry out a command. */
export interface Places {
  readonly bodyBox: () => Box3;
  readonly placeOf: (on: Extract<CameraCommand, { kind: 'focus' }>['on']) => FocusPlace | null;
  readonly aspect: () => number;
  /** nothing solid stands between */
  readonly isClear: (eye: Vector3, place: Vector3) => boolean;
}

const HOME_MARGIN = 1.12;
const FOCUS_MARGIN = 1.35;
/** Places that are framed keep this much of the body around them, in metres. */
const AROUND_PLACES = 0.03;
const NEARER = 0.6;
/** metres between the eye and the body's box after a turn */
const LEAST_AIR = 0.12;

const _box = new Box3();
const _center = new Vector3();
const _eye = new Vector3();
const _direction = new Vector3();
const _target = new Vector3();

/** Carries out camera commands; smooth when asked. */
export class CameraMan {
  readonly #controls: CameraControlsImpl;
  readonly #places: Places;

  constructor(controls: CameraControlsImpl, places: Places) {
    this.#controls = controls;
    this.#places = places;
  }

  run(command: CameraCommand, isSmooth: boolean): void {
    switch (command.kind) {
      case 'home':
        return this.home(isSmooth);
      case 'view':
        return this.#look(viewDirection(command.view, _direction), isSmooth);
      case 'go':
        _eye.set(...command.pose.positionMm).divideScalar(1000);
        _center.set(...command.pose.targetMm).divideScalar(1000);
        return this.#goTo(isSmooth);
      case 'focus': {
        const place = this.#places.placeOf(command.on);
        if (place) this.focus(place, isSmooth);
        return;
      }
      default:
        command satisfies never;
    }
  }

  home(isSmooth: boolean): void {
    const box = this.#places.bodyBox();
    if (box.isEmpty()) return;
    box.getCenter(_center);
    viewDirection('posterior', _direction);
    _eye.copy(_center).addScaledVector(_direction, distanceToFit(box, _direction, this.#places.aspect(), HOME_MARGIN));
    this.#goTo(isSmooth);
  }

  /** Brings a place on a large part to the middle and halves the way to it. */
  approach(place: Vector3, isSmooth: boolean): void {
    this.#controls.getPosition(_eye);
    this.#controls.getTarget(_target);
    const distance = Math.max(this.#controls.distance * 0.5, 0.35);
    _direction.subVectors(_eye, _target).normalize();
    _center.copy(place);
    _eye.copy(place).addScaledVector(_direction, distance);
    this.#goTo(isSmooth);
  }

  /** As near as a box of places needs, but at least as much nearer as makes a difference, and from where the eye stands. */
  frame(box: Box3, isSmooth: boolean): void {
    if (box.isEmpty()) return;
    this.#controls.getPosition(_eye);
    this.#controls.getTarget(_target);
    _box.copy(box).expandByScalar(AROUND_PLACES);
    _box.getCenter(_center);
    const away = _eye.distanceTo(_center);
    _direction.subVectors(_eye, _target).normalize();
    const fitting = distanceToFit(_box, _direction, this.#places.aspect(), 1);
    _eye.copy(_center).addScaledVector(_direction, Math.min(fitting, away * NEARER));
    this.#goTo(isSmooth);
  }

  focus({ box, outward, isPast, at }: FocusPlace, isSmooth: boolean): void {
    _box.copy(box);
    _box.getCenter(_center);
    this.#controls.getPosition(_eye);
    this.#controls.getTarget(_target);
    // A point is looked at from outside the body, wherever the eye was; a structure from where one stands.
    const ways = outward ? (isPast ? obliqueDirections(outward, _center.x) : levelDirections(outward)) : [_direction.subVectors(_eye, _target).normalize()];
    const stand = (way: Vector3) => _eye.copy(_center).addScaledVector(way, distanceToFit(_box, way, this.#places.aspect(), FOCUS_MARGIN));
    const way = ways.find((one) => this.#places.isClear(stand(one), at ?? _center)) ?? ways[0];
    if (way) stand(way);
    this.#goTo(isSmooth);
  }

  #look(direction: Vector3, isSmooth: boolean): void {
    this.#controls.getTarget(_center);
    // After a close look a turn must not end inside the body.
    const clear = distanceOutOf(this.#places.bodyBox(), _center, direction) + LEAST_AIR;
    _eye.copy(_center).addScaledVector(direction, Math.max(this.#controls.distance, clear));
    this.#goTo(isSmooth);
  }

  #goTo(isSmooth: boolean): void {
    // Several turns in one direction must not be unwound one by one.
    this.#controls.normalizeRotations();
    void this.#controls.setLookAt(_eye.x, _eye.y, _eye.z, _center.x, _center.y, _center.z, isSmooth);
  }
}
