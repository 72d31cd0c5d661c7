import { consoleLog } from '../cli/console-log.ts';
import { surfaceQuery } from '../geometry/surface-query.ts';
import { atlasPart } from './atlas.ts';
import { FEMUR_DISTAL_PLAN, FEMUR_PROXIMAL_PLAN, FEMUR_SHAFT_PLAN } from './femur.ts';
import {
  FIBULA_DISTAL_PLAN, FIBULA_PROXIMAL_PLAN, FIBULA_SHAFT_PLAN, PATELLA_PLAN, TIBIA_DISTAL_PLAN, TIBIA_PROXIMAL_PLAN, TIBIA_SHAFT_PLAN,
} from './leg.ts';
import type { RayPlan } from './ray-table.ts';
import { measureRays, printRows } from './ray-table.ts';

/** `npx tsx models/measure/print-rays.ts femur`: the rows of a ray table, read off the atlas again. */
const PLANS: Readonly<Record<string, { readonly atlas: string; readonly stepMm?: number; readonly lists: Readonly<Record<string, readonly RayPlan[]>> }>> = {
  femur: { atlas: 'femur', lists: { FEMUR_SHAFT: FEMUR_SHAFT_PLAN, FEMUR_PROXIMAL: FEMUR_PROXIMAL_PLAN, FEMUR_DISTAL: FEMUR_DISTAL_PLAN } },
  tibia: { atlas: 'tibia', lists: { TIBIA_SHAFT: TIBIA_SHAFT_PLAN, TIBIA_PROXIMAL: TIBIA_PROXIMAL_PLAN, TIBIA_DISTAL: TIBIA_DISTAL_PLAN } },
  fibula: { atlas: 'fibula', stepMm: 0.5, lists: { FIBULA_SHAFT: FIBULA_SHAFT_PLAN, FIBULA_PROXIMAL: FIBULA_PROXIMAL_PLAN, FIBULA_DISTAL: FIBULA_DISTAL_PLAN } },
  patella: { atlas: 'patella', stepMm: 0.5, lists: { PATELLA: PATELLA_PLAN } },
};

const name = process.argv[2] ?? '';
const plan = PLANS[name];
if (!plan) throw new Error(`print-rays: no plan "${name}"; one of ${Object.keys(PLANS).join(', ')}`);
const atlas = surfaceQuery(await atlasPart(plan.atlas));
for (const [list, nodes] of Object.entries(plan.lists)) {
  process.stdout.write(`\nexport const ${list}: readonly RayNode[] = [\n${printRows(measureRays(atlas, nodes, consoleLog, plan.stepMm))}\n];\n`);
}
