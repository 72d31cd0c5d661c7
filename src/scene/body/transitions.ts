import type { PeelStop } from '#domain/ids';
import type { Drawn } from '../materials/look-uniforms.ts';
import type { ScenePart } from './body.ts';
import type { Figure } from './figure.ts';
import { isGlass } from './figure.ts';
import type { LookTarget } from './looks.ts';

/** Time in which two thirds of a change have happened. */
const FADE_SECONDS = 0.12;
const NEAR = 0.004;

interface Moving {
  readonly part: ScenePart;
  target: LookTarget;
}

/** Carries every part's look toward its target, by frame time: the same at 30 and at 120 Hz. */
export class Transitions {
  readonly #moving = new Map<ScenePart['id'], Moving>();
  readonly #figures = new Set<Figure>();
  #stop: PeelStop | null = null;

  /** The named stop that is wanted and nothing else, or null when a hand has changed what covers what. */
  coverAs(stop: PeelStop | null): void {
    this.#stop = stop;
  }

  aim(part: ScenePart, target: LookTarget, isInstant: boolean): void {
    const known = this.#moving.get(part.id);
    if (known) known.target = target;
    const moving = known ?? { part, target };
    this.#moving.set(part.id, moving);
    this.#figures.add(part.figure);
    if (!known || isInstant) this.#step(moving, Infinity);
  }

  /** @returns whether anything still moves */
  step(seconds: number): boolean {
    let isMoving = false;
    for (const moving of this.#moving.values()) if (this.#step(moving, seconds)) isMoving = true;
    const drawn = this.#drawn();
    for (const { part } of this.#moving.values()) part.look.drawn = drawn;
    this.#leaveOutTheCovered();
    for (const figure of this.#figures) figure.show();
    return isMoving;
  }

  /** At a named stop only what can be seen there; everything while something fades, or when hands have been at it. */
  #drawn(): Drawn {
    const isFading = [...this.#moving.values()].some(({ part: { kind, look }, target }) => kind !== 'skin' && look.presence !== target.presence);
    return this.#stop === null || isFading ? 'all' : this.#stop;
  }

  /** Under a whole and solid skin there is nothing to see: forty parts less to draw in the first view. */
  #leaveOutTheCovered(): void {
    const look = this.#moving.get('skin')?.part.look;
    if (!look?.isShown || look.presence < 1 || isGlass(look)) return;
    for (const { part } of this.#moving.values()) if (part.look !== look) part.look.isShown = false;
  }

  #step(moving: Moving, seconds: number): boolean {
    const { part, target } = moving;
    const share = 1 - Math.exp(-seconds / FADE_SECONDS);
    let isMoving = false;
    const toward = (value: number, goal: number) => {
      const next = Math.abs(goal - value) < NEAR ? goal : value + (goal - value) * share;
      if (next !== goal) isMoving = true;
      return next;
    };
    const { look } = part;
    look.presence = toward(look.presence, target.presence);
    look.ghost = toward(look.ghost, target.ghost);
    look.highlight = toward(look.highlight, target.highlight);
    look.veil = toward(look.veil, target.veil);
    look.opacity = toward(look.opacity, target.opacity);
    look.point = toward(look.point, target.point);
    look.isShown = look.presence > NEAR && look.opacity > NEAR;
    return isMoving;
  }
}
