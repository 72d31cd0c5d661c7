/** Cuts the vertebrae of the atlas from T11 down as spine-plan.ts says and writes models/tables/vertebrae.ts: `npx tsx models/measure/spine.ts`. */
import { writeFileSync } from 'node:fs';
import type { SurfaceQuery } from '../geometry/surface-query.ts';
import { surfaceQuery } from '../geometry/surface-query.ts';
import type { Mesh } from '../geometry/mesh.ts';
import type { V3 } from '../geometry/vec.ts';
import { add, addScaled, dot, scale, sub } from '../geometry/vec.ts';
import { processFrame, rayAngleRad } from '../geometry/process-tube.ts';
import { BODY_STATIONS, PROCESS_NAMES } from '../tables/vertebra-rows.ts';
import { atlasPart } from './atlas.ts';
import type { ProcessPlan, StationPlan, VertebraPlan } from './spine-plan.ts';
import { MEDIAN_X_MM, VERTEBRA_PLANS } from './spine-plan.ts';

export const halves = (mm: number): number => Math.round(mm * 2) / 2;

/** The atlas mesh with x turned into lateral (right positive), still facing outward. */
export function lateralMesh({ positions, indices }: Mesh): Mesh {
  const p = positions.slice(), idx = indices.slice();
  for (let i = 0; i < p.length; i += 3) p[i] = -(p[i]! - MEDIAN_X_MM);
  for (let t = 0; t < idx.length; t += 3) { const b = idx[t + 1]!; idx[t + 1] = idx[t + 2]!; idx[t + 2] = b; }
  return { positions: p, indices: idx };
}

/** @param hollow true for a passage: its inner nodes lie outside the bone and its rays end where bone begins */
export function measureProcess(q: SurfaceQuery, plan: ProcessPlan, name: string, hollow = false): string {
  const { u, v, w } = processFrame(plan);
  const reachOf = (s: StationPlan): number => s.reachMm ?? plan.reachMm;
  const wallAt = (from: V3, direction: V3, reach: number): number => Math.min(q.rayFirst(from, direction)?.distanceMm ?? reach, reach);
  const sections = plan.stations.map((s) => {
    const onAxis = addScaled(plan.from, w, s.alongMm);
    let node = s.node ? addScaled(s.node, w, dot(sub(onAxis, s.node), w)) : onAxis;
    if (q.inside(node) === hollow) throw new Error(`${name}, ${s.alongMm} mm along: the inner node ${node.map((c) => c.toFixed(1)).join(', ')} is ${hollow ? '' : 'not '}inside the bone`);
    for (const a of [u, v, u]) node = addScaled(node, a, (wallAt(node, a, reachOf(s)) - wallAt(node, scale(a, -1), reachOf(s))) / 2);
    const off = sub(node, onAxis);
    const centre: [number, number] = [halves(dot(off, u)), plan.symmetric ? 0 : halves(dot(off, v))];
    // a midline process of the atlas leans to one side: it is read about its own middle and tabled on the median plane
    const from = add(onAxis, add(scale(u, centre[0]), scale(v, plan.symmetric ? dot(off, v) : centre[1])));
    const radii = Array.from({ length: plan.rays }, (_, k) => {
      const a = rayAngleRad(k, plan.rays, plan.aspect, plan.symmetric ?? false);
      return halves(wallAt(from, add(scale(u, Math.cos(a)), scale(v, Math.sin(a))), reachOf(s)));
    });
    return { alongMm: s.alongMm, centre, radii, from };
  });
  const end = sections[sections.length - 1]!;
  const endTip = plan.endTipMm ?? Math.max(0.5, halves(wallAt(end.from, w, 6)));
  return `{
      from: ${list(plan.from)}, to: ${list(plan.to)}, u: ${list(plan.u)}, aspect: ${plan.aspect},${plan.symmetric ? ' symmetric: true,' : ''} startTipMm: ${plan.startTipMm}, endTipMm: ${endTip},
      sections: [
${sections.map((s) => `        { alongMm: ${s.alongMm}, centreMm: ${list(s.centre)}, radiiMm: ${list(s.radii)} },`).join('\n')}
      ],
      provenance: measured('${plan.along}; no ray past ${plan.reachMm} mm'),
    }`;
}

export const list = (values: readonly (number | null)[]): string => `[${values.map(String).join(', ')}]`;

function measureBody(q: SurfaceQuery, plan: VertebraPlan): string {
  const { centre, axis } = plan, forward: V3 = [0, -axis[2], axis[1]];
  const direction = (deg: number): V3 => { const a = (deg * Math.PI) / 180; return add(scale(forward, Math.cos(a)), [Math.sin(a), 0, 0]); };
  const plate = (which: 'superior' | 'inferior'): (number | null)[][] => {
    const { apMm, mlMm } = plan[which], sign = which === 'superior' ? 1 : -1;
    return BODY_STATIONS.anglesDeg.map((deg) => BODY_STATIONS.plateShares.map((share) => {
      const a = (deg * Math.PI) / 180, radius = share / Math.hypot(Math.cos(a) / apMm, Math.sin(a) / mlMm);
      const start = addScaled(addScaled(centre, direction(deg), radius), axis, 30 * sign);
      const hit = q.rayAll(start, scale(axis, -sign)).find((h) => h.normal[1] * axis[1] * sign + h.normal[2] * axis[2] * sign > 0.5);
      return hit && hit.distanceMm < 24 ? halves(sign * (30 - hit.distanceMm)) : null;
    }));
  };
  const superior = plate('superior'), inferior = plate('inferior');
  const rim = (rows: (number | null)[][], k: number): number => [...rows[k]!].reverse().find((h) => h !== null) ?? 0;
  const wall = BODY_STATIONS.wallShares.map((share) => BODY_STATIONS.anglesDeg.map((deg, k) => {
    const height = rim(inferior, k) + share * (rim(superior, k) - rim(inferior, k));
    // near a rim the axis lies above a hollow plate: the wall is where the ray leaves the bone for the last time
    const out = q.rayAll(addScaled(centre, axis, height), direction(deg)).filter((h) => h.distanceMm <= plan.wallReachMm && dot(h.normal, direction(deg)) > 0).at(-1);
    return out ? halves(out.distanceMm) : null;
  }));
  const plateText = (which: 'superior' | 'inferior', rows: (number | null)[][]): string => `${which}: {
        apMm: ${plan[which].apMm}, mlMm: ${plan[which].mlMm},
        heightsMm: [${rows.map(list).join(', ')}],
        provenance: measured('rays along the body axis onto the ${which} plate at the shares of its ellipse (landmarks: radius_ap, radius_ml), every 22.5° from straight forward'),
      },`;
  return `{
      centre: ${list(centre)}, axis: ${list(axis)},
      ${plateText('superior', superior)}
      ${plateText('inferior', inferior)}
      wallMm: [
${wall.map((r) => `        ${list(r)},`).join('\n')}
      ],
      provenance: measured('centre and axis from the two endplates; rays from the axis at shares of the height between the rims, every 22.5° from straight forward; null where a ray is longer than ${plan.wallReachMm} mm'),
    }`;
}

async function tables(): Promise<string> {
  const rows: string[] = [];
  for (const [id, plan] of Object.entries(VERTEBRA_PLANS)) {
    const q = surfaceQuery(lateralMesh(await atlasPart(id)));
    const processes = PROCESS_NAMES.map((name) => `    ${/-/.test(name) ? `'${name}'` : name}: ${measureProcess(q, plan.processes[name], `${id} ${name}`)},`);
    rows.push(`  '${id}': {\n    body: ${measureBody(q, plan)},\n    processes: {\n${processes.join('\n')}\n    },\n  },`);
  }
  return `import type { Provenance } from '../provenance.ts';
import type { VertebraTable } from './vertebra-rows.ts';

/** Written by models/measure/spine.ts from the cuts in models/measure/spine-plan.ts; half millimetres. Measured on BodyParts3D, © The Database Center for Life Science, licensed under CC Attribution-Share Alike 2.1 Japan. */
const measured = (procedure: string): Provenance => ({ class: 'MEASURED', source: \`atlas vertebra, right half, lateral from its median plane: \${procedure}\` });

export const VERTEBRAE = {
${rows.join('\n')}
} as const satisfies Record<string, VertebraTable>;
`;
}

if (process.argv[1]?.endsWith('measure/spine.ts')) {
  writeFileSync(new URL('../tables/vertebrae.ts', import.meta.url), await tables());
}
