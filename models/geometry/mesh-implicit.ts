import Module from 'manifold-3d';
import { MeshoptSimplifier } from 'meshoptimizer';
import type { Log } from '../part.ts';
import { partDoubledEdges } from './doubled-edges.ts';
import type { Implicit } from './implicit.ts';
import type { Mesh } from './mesh.ts';
import { compact, largestPiece, topology, triangleCount } from './mesh.ts';
import { relaxOnto, wideNormals } from './relax-onto.ts';
import type { V3 } from './vec.ts';

export interface MeshImplicitOptions {
  /** a box that holds the whole solid; a solid that reaches its wall is refused */
  readonly min: V3;
  readonly max: V3;
  /** of the sampling lattice; the thinnest wall should be at least one and a half of it */
  readonly edgeMm: number;
  /** triangles to simplify to */
  readonly triangles: number;
  readonly relaxSteps?: number;
  /** refused when the solid has another number of handles */
  readonly expectedGenus?: number;
  /** for messages: the part's name */
  readonly name?: string;
  readonly log?: Log;
}

export interface ImplicitMesh {
  readonly mesh: Mesh;
  /** unit, from the implicit's gradient */
  readonly normals: Float64Array;
}

/**
 * The largest piece of a solid as a closed, outward mesh with even triangles on the surface of `f`.
 * manifold-3d's lattice is used because its result is manifold by construction; naive surface nets left bad edges.
 */
export async function meshImplicit(f: Implicit, options: MeshImplicitOptions): Promise<ImplicitMesh> {
  const { edgeMm, triangles, relaxSteps = 12, expectedGenus, name = 'solid', log = () => undefined } = options;
  const raw = largestPiece(await polygonize(f, options));
  if (raw.indices.length === 0) throw new Error(`${name}: the solid is empty inside its box`);
  refuseClipped(raw, options, name);
  const genus = checkedGenus(raw, name, 'meshing');
  if (expectedGenus !== undefined && genus !== expectedGenus) {
    throw new Error(`${name}: genus ${genus} after meshing at ${edgeMm} mm, expected ${expectedGenus}. A wall is open or a hole is closed; look at the table near thin places.`);
  }
  const fine = relaxOnto(raw, f, { steps: 2, maxStepMm: edgeMm / 2 }).mesh;
  const coarse = await simplified(fine, triangles);
  const { mesh } = relaxOnto(coarse, f, { steps: relaxSteps, maxStepMm: edgeMm });
  const after = checkedGenus(mesh, name, 'simplifying');
  if (after !== genus) throw new Error(`${name}: genus ${after} after simplifying to ${triangles} triangles, ${genus} before`);
  log(`${name}: ${triangleCount(raw)} → ${triangleCount(mesh)} triangles, genus ${genus}`);
  return { mesh, normals: wideNormals(mesh, f) };
}

async function polygonize(f: Implicit, { min, max, edgeMm }: MeshImplicitOptions): Promise<Mesh> {
  const wasm = await Module();
  wasm.setup();
  const solid = wasm.Manifold.levelSet(([x, y, z]) => -f(x, y, z), { min: [...min], max: [...max] }, edgeMm);
  const { numProp, vertProperties, triVerts } = solid.getMesh();
  const positions = new Float64Array((vertProperties.length / numProp) * 3);
  for (let i = 0, v = 0; v < vertProperties.length; v += numProp) {
    for (let k = 0; k < 3; k++) positions[i++] = vertProperties[v + k]!;
  }
  const indices = Uint32Array.from(triVerts);
  solid.delete();
  return { positions, indices };
}

/** The lattice closes a solid at the wall of its box without a word: a flat cut there is a box that is too small. */
function refuseClipped({ positions }: Mesh, { min, max, edgeMm }: MeshImplicitOptions, name: string): void {
  for (let i = 0; i < positions.length; i++) {
    const k = (i % 3) as 0 | 1 | 2;
    if (positions[i]! < min[k] + edgeMm / 4 || positions[i]! > max[k] - edgeMm / 4) {
      throw new Error(`${name}: the solid reaches the wall of its box on axis ${'xyz'[k]} at ${positions[i]!.toFixed(1)} mm; make the box larger`);
    }
  }
}

function checkedGenus(mesh: Mesh, name: string, step: string): number {
  const { closed, components, genus } = topology(mesh);
  if (!closed || components !== 1) throw new Error(`${name}: after ${step} the mesh is ${closed ? `in ${components} pieces` : 'not closed'}`);
  return genus;
}

async function simplified(mesh: Mesh, triangles: number): Promise<Mesh> {
  await MeshoptSimplifier.ready;
  if (triangleCount(mesh) <= triangles) return mesh;
  // Lightly regularised collapses leave fairly even triangles and keep small ones on rims; the error is not limited because the projection that follows takes it out.
  const [indices] = MeshoptSimplifier.simplify(mesh.indices, Float32Array.from(mesh.positions), 3, triangles * 3, 1, ['RegularizeLight']);
  return partDoubledEdges(compact({ positions: mesh.positions, indices }));
}
