import { describe, expect, it } from 'vitest';
import type { RayNode } from '../../../models/bones/ray-nodes.ts';
import type { Mesh } from '../../../models/geometry/mesh.ts';
import { surfaceQuery } from '../../../models/geometry/surface-query.ts';
import { atlasIsHere, atlasPart } from '../../../models/measure/atlas.ts';
import { FEMUR_DISTAL_PLAN, FEMUR_PROXIMAL_PLAN, FEMUR_SHAFT_PLAN } from '../../../models/measure/femur.ts';
import {
  FIBULA_DISTAL_PLAN, FIBULA_PROXIMAL_PLAN, FIBULA_SHAFT_PLAN, PATELLA_PLAN, TIBIA_DISTAL_PLAN, TIBIA_PROXIMAL_PLAN, TIBIA_SHAFT_PLAN,
} from '../../../models/measure/leg.ts';
import type { RayPlan } from '../../../models/measure/ray-table.ts';
import { measureRays, printRows } from '../../../models/measure/ray-table.ts';
import { FEMUR_DISTAL, FEMUR_PROXIMAL, FEMUR_SHAFT } from '../../../models/tables/femur.ts';
import { FIBULA_DISTAL, FIBULA_PROXIMAL, FIBULA_SHAFT } from '../../../models/tables/fibula.ts';
import { PATELLA } from '../../../models/tables/patella.ts';
import { TIBIA_DISTAL, TIBIA_PROXIMAL, TIBIA_SHAFT } from '../../../models/tables/tibia.ts';

/** A cube from -10 to 10 mm. */
const cube: Mesh = {
  positions: Float64Array.from([-10, -10, -10, 10, -10, -10, 10, 10, -10, -10, 10, -10, -10, -10, 10, 10, -10, 10, 10, 10, 10, -10, 10, 10]),
  indices: Uint32Array.from([0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 7, 0, 1, 5, 0, 5, 4, 3, 7, 6, 3, 6, 2, 1, 2, 6, 1, 6, 5, 0, 4, 7, 0, 7, 3]),
};
const quiet = (): void => undefined;

describe('measuring rays', () => {
  it('reads the way to the wall in whole millimetres and prints it as a table row', () => {
    const rows = measureRays(surfaceQuery(cube), [{ name: 'middle', at: [3, 0, 0], rays: 'M L LU' }], quiet);
    expect(rows).toEqual([{ name: 'middle', at: [3, 0, 0], rays: { M: 7, L: 13, LU: 14 } }]);
    expect(printRows(rows)).toBe("  { name: 'middle', at: [3, 0, 0], rays: { M: 7, L: 13, LU: 14 }, provenance },");
  });
  it('says which ray only grazes the surface', () => {
    const lines: string[] = [];
    measureRays(surfaceQuery(cube), [{ name: 'corner', at: [0, 8, 0], rays: 'LLLLLU U' }], (line) => lines.push(line));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/"corner" LLLLLU: grazing/);
  });
  it('refuses a node on the wrong side of the surface, by name', () => {
    const query = surfaceQuery(cube);
    expect(() => measureRays(query, [{ name: 'lost', at: [30, 0, 0], rays: 'L' }], quiet)).toThrow(/"lost".*outside/);
    expect(() => measureRays(query, [{ name: 'pit', at: [0, 0, 0], hollow: true, rays: 'L' }], quiet)).toThrow(/"pit".*inside/);
  });
});

describe.skipIf(!atlasIsHere())('the ray tables, read off the reference atlas again', () => {
  const tables: readonly [string, number, readonly (readonly [readonly RayPlan[], readonly RayNode[]])[]][] = [
    ['femur', 1, [[FEMUR_SHAFT_PLAN, FEMUR_SHAFT], [FEMUR_PROXIMAL_PLAN, FEMUR_PROXIMAL], [FEMUR_DISTAL_PLAN, FEMUR_DISTAL]]],
    ['tibia', 1, [[TIBIA_SHAFT_PLAN, TIBIA_SHAFT], [TIBIA_PROXIMAL_PLAN, TIBIA_PROXIMAL], [TIBIA_DISTAL_PLAN, TIBIA_DISTAL]]],
    ['fibula', 0.5, [[FIBULA_SHAFT_PLAN, FIBULA_SHAFT], [FIBULA_PROXIMAL_PLAN, FIBULA_PROXIMAL], [FIBULA_DISTAL_PLAN, FIBULA_DISTAL]]],
    ['patella', 0.5, [[PATELLA_PLAN, PATELLA]]],
  ];
  for (const [part, stepMm, lists] of tables) {
    it(`${part}: every length is what the named procedure gives`, async () => {
      const atlas = surfaceQuery(await atlasPart(part));
      for (const [plan, rows] of lists) {
        expect(rows.map(({ name, at, hollow, rays }) => (hollow ? { name, at, hollow, rays } : { name, at, rays }))).toEqual(measureRays(atlas, plan, quiet, stepMm));
      }
    });
  }
});
