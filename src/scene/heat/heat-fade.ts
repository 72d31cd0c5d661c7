const FADE_SECONDS = 0.16;
/** nearer than this to its goal, a fade has ended */
const ENOUGH = 0.01;

/** How much of the heat is shown: it comes and goes softly, or at once where motion is not wanted. */
export class HeatFade {
  readonly #shown: { value: number };
  #goal = 0;

  /** @param shown the uniform that the surfaces read, 0..1 */
  constructor(shown: { value: number }) {
    this.#shown = shown;
  }

  aim(goal: 0 | 1): void {
    this.#goal = goal;
  }

  /** @returns whether it is still on its way */
  step(seconds: number, isInstant: boolean): boolean {
    const shown = this.#shown;
    shown.value += (this.#goal - shown.value) * (isInstant ? 1 : 1 - Math.exp(-seconds / FADE_SECONDS));
    if (Math.abs(this.#goal - shown.value) < ENOUGH) shown.value = this.#goal;
    return shown.value !== this.#goal;
  }
}
