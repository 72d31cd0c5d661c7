import type { SpinalDiscId } from '#domain/ids';
import type { Implicit } from '../geometry/implicit.ts';
import { smoothMin } from '../geometry/implicit.ts';
import { meshImplicit } from '../geometry/mesh-implicit.ts';
import { processTube } from '../geometry/process-tube.ts';
import type { BuiltPart, Log } from '../part.ts';
import { DISCS } from '../tables/discs.ts';
import { SACRUM } from '../tables/sacrum.ts';
import { VERTEBRAE } from '../tables/vertebrae.ts';
import type { BodyRow } from '../tables/vertebra-rows.ts';
import { underSacralPlate } from './sacrum.ts';
import type { VertebraId } from './vertebrae.ts';
import { vertebralBody } from './vertebral-body.ts';

/** The edge between wall and plate. */
const EDGE_ROUNDING_MM = 2.5;
const EDGE_MM = 1.1;
const TRIANGLES = 1200;

/** How far a point lies past a plate into the vertebra, negative on the disc's side. */
function pastPlate(row: BodyRow, which: 'superior' | 'inferior'): Implicit {
  const { place, plateMm } = vertebralBody(row), at = { alongMm: 0, radiusMm: 0, angleDeg: 0 };
  return (x, y, z) => {
    place(Math.abs(x), y, z, at);
    const over = at.alongMm - plateMm(which, at);
    return which === 'inferior' ? over : -over;
  };
}

interface Neighbours { readonly above: Implicit; readonly below: Implicit }

const between = (above: VertebraId, below: VertebraId): Neighbours =>
  ({ above: pastPlate(VERTEBRAE[above].body, 'inferior'), below: pastPlate(VERTEBRAE[below].body, 'superior') });

const NEIGHBOURS: Readonly<Record<SpinalDiscId, Neighbours>> = {
  'disc-t11-t12': between('vertebra-t11', 'vertebra-t12'),
  'disc-t12-l1': between('vertebra-t12', 'vertebra-l1'),
  'disc-l1-l2': between('vertebra-l1', 'vertebra-l2'),
  'disc-l2-l3': between('vertebra-l2', 'vertebra-l3'),
  'disc-l3-l4': between('vertebra-l3', 'vertebra-l4'),
  'disc-l4-l5': between('vertebra-l4', 'vertebra-l5'),
  'disc-l5-s1': { above: pastPlate(VERTEBRAE['vertebra-l5'].body, 'inferior'), below: underSacralPlate(SACRUM) },
};

/** The measured wall, closed by the plates of the vertebrae above and below: they touch without a gap. */
export function discSolid(id: SpinalDiscId): Implicit {
  const row = DISCS[id], wall = processTube(row, row.sections), { above, below } = NEIGHBOURS[id];
  return (x, y, z) => -smoothMin(-wall(Math.abs(x), y, z), -Math.max(above(x, y, z), below(x, y, z)), EDGE_ROUNDING_MM);
}

export async function buildDisc(id: SpinalDiscId, log: Log): Promise<BuiltPart> {
  const expectedGenus = 0;
  const { from, to } = DISCS[id];
  const y = (from[1] + to[1]) / 2, z = (from[2] + to[2]) / 2;
  const { mesh, normals } = await meshImplicit(discSolid(id), {
    min: [-32, y - 26, z - 30], max: [32, y + 26, z + 32], edgeMm: EDGE_MM, triangles: TRIANGLES, expectedGenus, name: id, log,
  });
  return { id, mesh, normals, expectedGenus };
}
