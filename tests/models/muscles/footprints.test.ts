import { expect, it } from 'vitest';
import type { MuscleId, PartId } from '#domain/ids';
import type { Mesh } from '../../../models/geometry/mesh.ts';
import { surfaceQuery } from '../../../models/geometry/surface-query.ts';
import type { V3 } from '../../../models/geometry/vec.ts';
import { cross, distance, length, sub } from '../../../models/geometry/vec.ts';
import { buildMuscles } from '../../../models/muscles/build-muscles.ts';
import { buildBones } from '../../../models/steps/build-bones.ts';

/** Centroids of the bone within 2.5 mm of the atlas muscle. Measured on BodyParts3D, © The Database Center for Life Science, licensed under CC Attribution-Share Alike 2.1 Japan. */
const FOOTPRINTS: readonly (readonly [muscle: MuscleId, bone: PartId, centroid: V3])[] = [
  ['tibialis-anterior', 'tibia', [-90.8, -607.5, 13.6]],
  ['tibialis-anterior', 'foot', [-73.4, -836.9, 50.3]],
  ['extensor-digitorum-longus', 'fibula', [-104.9, -601.6, -13.8]],
  ['extensor-digitorum-longus', 'foot', [-146.6, -873.9, 113.5]],
  ['extensor-hallucis-longus', 'fibula', [-101.4, -669.8, -12.9]],
  ['extensor-hallucis-longus', 'foot', [-92.2, -847.6, 87.6]],
  ['fibularis-longus', 'fibula', [-107, -573.4, -20.9]],
  ['fibularis-longus', 'foot', [-92.2, -851.3, 13.8]],
  ['fibularis-brevis', 'fibula', [-99, -719.4, -23.7]],
  ['fibularis-brevis', 'foot', [-95.8, -848.3, -6.4]],
  ['fibularis-tertius', 'fibula', [-97.1, -748.6, -13.9]],
  ['fibularis-tertius', 'foot', [-116.1, -858.9, 17.5]],
];
const CONTACT_MM = 2.5;
/** The atlas tendon to the great toe ends on the proximal phalanx; ours goes on to the distal one, and is compared as far as the joint between them. */
const GREAT_TOE_JOINT_MM = 131;

const silent = (): void => undefined;
const bones = await buildBones(silent), muscles = await buildMuscles(bones, silent);

/** Mean place, by area, of the triangles of a bone that a muscle touches. */
function contact({ positions: p, indices }: Mesh, muscle: Mesh, farthestForwardMm: number): V3 {
  const query = surfaceQuery(muscle), sum = [0, 0, 0];
  let area = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k): V3 => { const i = 3 * indices[t + k]!; return [p[i]!, p[i + 1]!, p[i + 2]!]; }) as [V3, V3, V3];
    const middle: V3 = [(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3, (a[2] + b[2] + c[2]) / 3];
    if (middle[2] > farthestForwardMm || query.signedDistance(middle) > CONTACT_MM) continue;
    const mm2 = length(cross(sub(b, a), sub(c, a))) / 2;
    area += mm2;
    for (let k = 0; k < 3; k++) sum[k]! += mm2 * middle[k]!;
  }
  return [sum[0]! / area, sum[1]! / area, sum[2]! / area];
}

for (const [muscle, bone, centroid] of FOOTPRINTS) {
  it(`${muscle} touches the ${bone} where it does in the atlas, within 8 mm`, () => {
    const meshOf = (id: string): Mesh => [...bones, ...muscles].find((part) => part.id === id)!.mesh;
    const farthestForwardMm = muscle === 'extensor-hallucis-longus' ? GREAT_TOE_JOINT_MM : Infinity;
    expect(distance(contact(meshOf(bone), meshOf(muscle), farthestForwardMm), centroid)).toBeLessThan(8);
  });
}

it('extensor hallucis longus ends on the base of the distal phalanx of the great toe', () => {
  const { at } = muscles.find((m) => m.id === 'extensor-hallucis-longus')!, foot = bones.find((b) => b.id === 'foot')!;
  const end = at(1, 0.5, 0.5);
  expect(end[2]).toBeGreaterThan(137);
  expect(surfaceQuery(foot.mesh).closest(end).distanceMm).toBeLessThan(1.5);
});
