/** Cuts the sacrum of the atlas as sacrum-plan.ts says and writes models/tables/sacrum.ts: `npx tsx models/measure/sacrum.ts`. */
import { writeFileSync } from 'node:fs';
import type { Mesh } from '../geometry/mesh.ts';
import type { SurfaceQuery } from '../geometry/surface-query.ts';
import { surfaceQuery } from '../geometry/surface-query.ts';
import type { V3 } from '../geometry/vec.ts';
import { addScaled, normalize, scale } from '../geometry/vec.ts';
import { FORAMINA, SACRUM_STATIONS } from '../tables/sacrum-rows.ts';
import { atlasPart } from './atlas.ts';
import { ARTICULAR_PLATE, COCCYX, CORNU, FORAMEN_PLANS, FORAMEN_WINDOWS, SACRUM_FRAME } from './sacrum-plan.ts';
import { MEDIAN_X_MM } from './spine-plan.ts';
import { halves, list, measureProcess } from './spine.ts';

type Row = (number | null)[];

/** The atlas mesh in [lateral, down, front]; two axes turn over, so it still faces outward. */
function sacralMesh({ positions: p, indices }: Mesh): Mesh {
  const { origin, down } = SACRUM_FRAME, out = p.slice();
  for (let i = 0; i < p.length; i += 3) {
    const y = p[i + 1]! - origin[1], z = p[i + 2]! - origin[2];
    out[i] = MEDIAN_X_MM - p[i]!;
    out[i + 1] = y * down[1] + z * down[2];
    out[i + 2] = y * down[2] - z * down[1];
  }
  return { positions: out, indices };
}

const inForamen = (lateral: number, down: number): boolean => FORAMINA.some((name) => {
  const { lateral: [l0, l1], down: [d0, d1] } = FORAMEN_WINDOWS[name];
  return lateral > l0 && lateral < l1 && down > d0 && down < d1;
});

const FAR_MM = 80;
function measureFields(q: SurfaceQuery): { front: Row[]; back: Row[]; margin: Row[]; top: Row[] } {
  const fromSide = SACRUM_STATIONS.levels.map(({ downMm }) => SACRUM_STATIONS.marginFrontMm.map((front) => {
    const hit = q.rayFirst([FAR_MM, downMm, front], [-1, 0, 0]);
    return hit ? FAR_MM - hit.distanceMm : 0;
  }));
  // a ray that passes the lateral mass meets the body: the level is not that thick at its margin
  const margin = fromSide.map((row) => row.map((mm) => (mm > 0.72 * Math.max(...row) ? halves(mm) : null)));
  const facing = (shares: readonly number[], side: 1 | -1): Row[] => SACRUM_STATIONS.levels.map(({ downMm, spanMm }) => shares.map((share) => {
    const lateral = share * spanMm;
    if (inForamen(lateral, downMm)) return null;
    const hit = q.rayFirst([lateral, downMm, side * FAR_MM], [0, 0, -side]);
    return hit ? halves(side * (FAR_MM - hit.distanceMm)) : null;
  }));
  const top = SACRUM_STATIONS.topFrontMm.map((front) => SACRUM_STATIONS.topLateralMm.map((lateral) => {
    if (lateral < 33 && front < -17) return null;
    const hit = q.rayFirst([lateral, -FAR_MM, front], [0, 1, 0]);
    const down = hit ? hit.distanceMm - FAR_MM : Infinity;
    return down < 16 ? halves(down) : null;
  }));
  return { front: facing(SACRUM_STATIONS.frontShares, 1), back: facing(SACRUM_STATIONS.backShares, -1), margin, top };
}

function measureArticularPlate(q: SurfaceQuery): string[] {
  const { across, cuts, reachMm } = ARTICULAR_PLATE;
  return cuts.map(({ heightMm, nodes }) => {
    const points = nodes.map(([lateral, front], k) => {
      const node: V3 = [lateral, -heightMm, front];
      if (!q.inside(node)) throw new Error(`articular process, ${heightMm} mm high: the inner node ${lateral}, ${front} is not inside the bone`);
      const n = normalize([across[k]![0], 0, across[k]![1]]);
      const [ahead, behind] = [n, scale(n, -1)].map((d) => Math.min(q.rayFirst(node, d)?.distanceMm ?? reachMm, reachMm)) as [number, number];
      const middle = addScaled(node, n, (ahead - behind) / 2);
      return list([halves(middle[0]), halves(middle[2]), halves((ahead + behind) / 2)]);
    });
    return `      { heightMm: ${heightMm}, points: [${points.join(', ')}] },`;
  });
}

const rows = (name: string, heights: readonly Row[], label: (l: number) => string, procedure: string): string =>
  `  ${name}: {\n    heightsMm: [\n${heights.map((r, l) => `      ${list(r)}, // ${label(l)}`).join('\n')}\n    ],\n    provenance: measured('${procedure}'),\n  },`;

async function table(): Promise<string> {
  const q = surfaceQuery(sacralMesh(await atlasPart('sacrum')));
  const { front, back, margin, top } = measureFields(q);
  const level = (l: number): string => SACRUM_STATIONS.levels[l]!.name;
  return `import type { Provenance } from '../provenance.ts';
import type { SacrumTable } from './sacrum-rows.ts';

/** Written by models/measure/sacrum.ts from the cuts in models/measure/sacrum-plan.ts; half millimetres. Measured on BodyParts3D, © The Database Center for Life Science, licensed under CC Attribution-Share Alike 2.1 Japan. */
const measured = (procedure: string): Provenance => ({ class: 'MEASURED', source: \`atlas sacrum, right half, lateral from its median plane: \${procedure}\` });

export const SACRUM = {
  frame: {
    origin: ${list(SACRUM_FRAME.origin)}, down: ${list(SACRUM_FRAME.down)},
    provenance: measured('straight line from the middle of the S1 plate (landmark s1-endplate-centre) to the apex'),
  },
${rows('front', front, level, 'rays from the front, perpendicular to that line, at the named levels and shares of their span; null where a ray enters a foramen or passes the margin')}
${rows('back', back, level, 'rays from behind at the named levels and shares of their span; null where a ray enters a foramen or passes the margin')}
${rows('margin', margin, level, 'rays from the side at the named levels and stated heights; null where a ray passes the lateral mass')}
${rows('top', top, (l) => `${SACRUM_STATIONS.topFrontMm[l]} mm in front of the axis`, 'rays from above along that line; null behind the body (canal, articular process) and where the ray passes the top')}
  articularProcess: {
    cuts: [
${measureArticularPlate(q).join('\n')}
    ],
    provenance: measured('cuts across the sacral axis; five places from the medial edge of the facet round its corner to the lateral edge, each the middle and half the thickness of the plate along a stated direction; no crossing past ${ARTICULAR_PLATE.reachMm} mm to a side'),
  },
  coccyx: ${measureProcess(q, COCCYX, 'coccyx')},
  foramina: {
${FORAMINA.map((name) => `    ${name}: ${measureProcess(q, FORAMEN_PLANS[name], `foramen ${name}`, true)},`).join('\n')}
  },
  cornu: {
    from: ${list(CORNU.from)}, to: ${list(CORNU.to)}, fromRadiusMm: ${CORNU.fromRadiusMm}, toRadiusMm: ${CORNU.toRadiusMm},
    provenance: measured('a rod through the middles of the sections of its free end 98 and 105 mm down, their mean radii'),
  },
} as const satisfies SacrumTable;
`;
}

if (process.argv[1]?.endsWith('measure/sacrum.ts')) writeFileSync(new URL('../tables/sacrum.ts', import.meta.url), await table());
