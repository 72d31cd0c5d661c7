import type { Material } from 'three';
import { AlwaysStencilFunc, KeepStencilOp, NotEqualStencilFunc, ReplaceStencilOp } from 'three';
import type { PartKind } from '../body/part-kind.ts';

/** In the stencil: this pixel shows flesh that carries the ink itself. */
const CARRIES_INK = 1;
const BARE = 0;

/**
 * With the skin off, a pattern lies on the muscles, and where there is none it hangs as a veil where the skin was. Solid muscles mark
 * their pixels, what stands before them unmarks them, and the veil leaves the marked ones alone.
 */
export function markForVeil(material: Material, kind: PartKind, state: { readonly isGlass: boolean; readonly isVeil: boolean }): void {
  if (kind === 'skin') {
    material.stencilWrite = state.isVeil;
    material.stencilRef = CARRIES_INK;
    material.stencilFunc = NotEqualStencilFunc;
    material.stencilZPass = KeepStencilOp;
    return;
  }
  material.stencilWrite = !state.isGlass;
  material.stencilRef = kind === 'muscle' || kind === 'fascia' ? CARRIES_INK : BARE;
  material.stencilFunc = AlwaysStencilFunc;
  material.stencilZPass = ReplaceStencilOp;
}
