import type { MuscleSheet } from './muscle-sheet.ts';

/**
 * The two long borders take the height of the fibres beside them. A push is evened along a border, not across it, so that where a muscle
 * sinks under a sheet that ends short of its border, the border would stay behind as a lip.
 */
export function followRim({ nu, nv, deep, top }: MuscleSheet): void {
  for (const [rim, beside] of [[0, 1], [nv - 1, nv - 2]] as const) for (let i = 1; i + 1 < nu; i++) {
    const n = rim * nu + i, inner = beside * nu + i;
    deep[n] = top[n] = (deep[inner]! + top[inner]!) / 2;
  }
}
