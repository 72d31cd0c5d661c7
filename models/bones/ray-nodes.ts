import type { HermiteSample } from '../geometry/hermite-rbf.ts';
import { hermiteRbf } from '../geometry/hermite-rbf.ts';
import type { Implicit } from '../geometry/implicit.ts';
import { gradient } from '../geometry/implicit.ts';
import type { V3 } from '../geometry/vec.ts';
import { add, addScaled, dot, length, normalize, scale } from '../geometry/vec.ts';
import type { Provenance } from '../provenance.ts';

/**
 * A named place in a bone, and how far the surface is from it in stated directions (millimetres). A direction is spelt with the letters
 * L lateral, M medial, U up, D down, A anterior, P posterior, on the right side: `LA` is halfway between lateral and anterior, `LLA` nearer to lateral.
 */
export interface RayNode {
  readonly name: string;
  readonly at: V3;
  readonly rays: Readonly<Record<string, number>>;
  /** the node lies in a hollow of the bone (a notch, a fossa): its rays meet the surface from outside */
  readonly hollow?: boolean;
  readonly provenance: Provenance;
}

const LETTERS: Readonly<Record<string, V3>> = {
  L: [-1, 0, 0], M: [1, 0, 0], U: [0, 1, 0], D: [0, -1, 0], A: [0, 0, 1], P: [0, 0, -1],
};

/** @throws on a letter that is none of L M U D A P, and on letters that cancel */
export function compassDirection(name: string): V3 {
  let sum: V3 = [0, 0, 0];
  for (const letter of name) {
    const axis = LETTERS[letter];
    if (!axis) throw new Error(`compassDirection: "${name}" has the letter "${letter}"; use L M U D A P`);
    sum = add(sum, axis);
  }
  if (!(length(sum) > 0)) throw new Error(`compassDirection: the letters of "${name}" cancel`);
  return normalize(sum);
}

/** The surface points that the rays of a table name, with the ray as a first guess of the outward normal. */
export function raySamples(nodes: readonly RayNode[]): { at: V3; normal: V3; node: string; ray: string }[] {
  return nodes.flatMap(({ name, at, rays, hollow }) => Object.entries(rays).map(([ray, mm]) => {
    if (!(mm > 0)) throw new Error(`Ray node "${name}": the ray ${ray} is ${mm} mm long; it must be more than 0`);
    const direction = compassDirection(ray);
    return { at: addScaled(at, direction, mm), normal: hollow ? scale(direction, -1) : direction, node: name, ray };
  }));
}

export interface RaySolidOptions {
  /** how often the normals are read off the surface that they gave, and the surface is made again */
  readonly passes?: number;
  /** how far the first guess of a normal may give way (see `hermiteRbf`) */
  readonly guess?: number;
  /** the same for the last pass */
  readonly settled?: number;
  /** surface points whose normals are known already */
  readonly known?: readonly HermiteSample[];
}

/**
 * The bone as a smooth solid through all ray ends. A ray often meets the bone aslant, so its direction is a poor normal: a first, loose surface
 * is made with it, the normals are read off that surface, and so on. Nothing but the table goes in.
 */
export function raySolid(nodes: readonly RayNode[], { passes = 6, guess = 0.6, settled = 0.02, known = [] }: RaySolidOptions = {}): Implicit {
  const rays = raySamples(nodes);
  const firm = known.map((s) => ({ smoothing: 0, ...s }));
  const solve = (normals: readonly V3[], smoothing: number): Implicit =>
    hermiteRbf([...rays.map(({ at }, i) => ({ at, normal: normals[i] ?? at })), ...firm], { smoothing });
  let normals: readonly V3[] = rays.map(({ normal }) => normal);
  let solid = solve(normals, guess);
  for (let pass = 1; pass <= passes; pass++) {
    normals = rays.map(({ at, normal }) => settledNormal(solid, at, normal));
    solid = solve(normals, guess + ((settled - guess) * pass) / passes);
  }
  return solid;
}

/** The surface's own normal at a ray's end, unless it turned away from the ray: then the ray stays. */
function settledNormal(solid: Implicit, at: V3, ray: V3): V3 {
  const g = gradient(solid, at, 0.2);
  if (!(length(g) > 1e-9)) return ray;
  const n = normalize(g);
  return dot(n, ray) > 0.1 ? n : normalize(add(n, scale(ray, 0.1 - dot(n, ray) + 0.2)));
}
