import { markForVeil } from '../materials/veil-stencil.ts';
import type { ScenePart } from './body.ts';
import type { LookTarget } from './looks.ts';

/** Time in which two thirds of a change have happened. */
const FADE_SECONDS = 0.12;
const NEAR = 0.004;

interface Moving {
  readonly part: ScenePart;
  target: LookTarget;
  point: number;
}

/** Carries every part's look toward its target, by frame time: the same at 30 and at 120 Hz. */
export class Transitions {
  readonly #moving = new Map<ScenePart['id'], Moving>();

  aim(part: ScenePart, target: LookTarget, isInstant: boolean): void {
    const known = this.#moving.get(part.id);
    if (known) known.target = target;
    const moving = known ?? { part, target, point: 0 };
    this.#moving.set(part.id, moving);
    if (!known || isInstant) this.#step(moving, Infinity);
  }

  /** @returns whether anything still moves */
  step(seconds: number): boolean {
    let isMoving = false;
    for (const moving of this.#moving.values()) if (this.#step(moving, seconds)) isMoving = true;
    this.#leaveOutTheCovered();
    return isMoving;
  }

  /** Under a whole and solid skin there is nothing to see: forty parts less to draw in the first view. */
  #leaveOutTheCovered(): void {
    const skin = this.#moving.get('skin')?.part;
    if (!skin?.mesh.visible || skin.look.u_presence.value < 1 || skin.mesh.material.transparent) return;
    for (const { part } of this.#moving.values()) if (part !== skin) part.mesh.visible = false;
  }

  forget(): void {
    this.#moving.clear();
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
    const { look, mesh } = part;
    look.u_presence.value = toward(look.u_presence.value, target.presence);
    look.u_ghost.value = toward(look.u_ghost.value, target.ghost);
    look.u_highlight.value = toward(look.u_highlight.value, target.highlight);
    look.u_veil.value = toward(look.u_veil.value, target.veil);
    mesh.material.opacity = toward(mesh.material.opacity, target.opacity);
    moving.point = toward(moving.point, target.point);
    part.pointLook?.setStrength(moving.point);
    mesh.visible = look.u_presence.value > NEAR && mesh.material.opacity > NEAR;
    setGlass(part, look.u_ghost.value > 0 || look.u_veil.value > 0 || mesh.material.opacity < 1);
    return isMoving;
  }
}

/** Glass is sorted and lets what lies behind it through; it is another program, so it is switched only when it must be. */
function setGlass({ mesh, kind, look }: ScenePart, isGlass: boolean): void {
  const { material } = mesh;
  // A half-clear skin still hides its own far side; ghosts and veils show all of each other.
  material.depthWrite = !isGlass || (kind === 'skin' && look.u_ghost.value === 0 && look.u_veil.value === 0);
  markForVeil(material, kind, { isGlass, isVeil: look.u_veil.value > 0 });
  if (material.transparent === isGlass) return;
  material.transparent = isGlass;
  material.needsUpdate = true;
}
