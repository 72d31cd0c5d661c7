import type { Implicit } from '../geometry/implicit.ts';
import { smoothMin } from '../geometry/implicit.ts';
import { meshImplicit } from '../geometry/mesh-implicit.ts';
import { processTube } from '../geometry/process-tube.ts';
import type { BuiltPart, Log } from '../part.ts';
import type { VertebraTable } from '../tables/vertebra-rows.ts';
import { PROCESS_NAMES } from '../tables/vertebra-rows.ts';
import { VERTEBRAE } from '../tables/vertebrae.ts';
import { vertebralBody } from './vertebral-body.ts';

export type VertebraId = keyof typeof VERTEBRAE;

/** Fillet where a process springs from its neighbour. */
const FILLET_MM = 3;
const EDGE_MM = 1.1;
const TRIANGLES = 5000;

/** Body and processes of one vertebra, both sides. */
export function vertebraSolid(table: VertebraTable): Implicit {
  const { solid } = vertebralBody(table.body);
  const processes = PROCESS_NAMES.map((name) => processTube(table.processes[name], table.processes[name].sections));
  return (x, y, z) => {
    const lateral = Math.abs(x);
    let d = solid(lateral, y, z);
    for (const f of processes) d = smoothMin(d, f(lateral, y, z), FILLET_MM);
    return d;
  };
}

/** One handle: the vertebral foramen. */
export async function buildVertebra(id: VertebraId, log: Log): Promise<BuiltPart> {
  const table: VertebraTable = VERTEBRAE[id];
  const expectedGenus = 1;
  const { centre } = table.body;
  const { mesh, normals } = await meshImplicit(vertebraSolid(table), {
    min: [-60, centre[1] - 40, centre[2] - 75], max: [60, centre[1] + 45, centre[2] + 35],
    edgeMm: EDGE_MM, triangles: TRIANGLES, expectedGenus, name: id, log,
  });
  return { id, mesh, normals, expectedGenus };
}
