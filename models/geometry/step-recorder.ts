/** numbers a step: where it starts, where it ends, and the gradient that it went along */
const NUMBERS = 9;

/** The steps of an earlier run, and where they would be the same again: where the surface is the one that they were taken on. */
export interface KnownSteps {
  readonly steps: Float64Array;
  readonly holdsAt: (x: number, y: number, z: number) => boolean;
}

/** Records every step of vertices onto a surface in its order. One that starts from the very place from which it did before, where the surface is the same, is read instead. */
export class StepRecorder {
  private readonly taken: number[] = [];

  constructor(private readonly known?: KnownSteps) {}

  /** Takes the known step of the vertex whose numbers begin at `i`; false when there is none, and then the step must be taken and ended. */
  repeats(positions: number[], gradients: number[], i: number): boolean {
    const { taken, known } = this, at = taken.length, x = positions[i]!, y = positions[i + 1]!, z = positions[i + 2]!;
    taken.push(x, y, z);
    if (!known) return false;
    const { steps, holdsAt } = known;
    if (at + NUMBERS > steps.length || steps[at] !== x || steps[at + 1] !== y || steps[at + 2] !== z || !holdsAt(x, y, z)) return false;
    for (let k = 0; k < 3; k++) {
      positions[i + k] = steps[at + 3 + k]!;
      gradients[i + k] = steps[at + 6 + k]!;
    }
    this.ends(positions, gradients, i);
    return true;
  }

  ends(positions: readonly number[], gradients: readonly number[], i: number): void {
    this.taken.push(positions[i]!, positions[i + 1]!, positions[i + 2]!, gradients[i]!, gradients[i + 1]!, gradients[i + 2]!);
  }

  steps(): Float64Array {
    return Float64Array.from(this.taken);
  }
}
