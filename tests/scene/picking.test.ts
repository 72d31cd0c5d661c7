import { Mesh, MeshBasicMaterial, PerspectiveCamera, Raycaster, TorusKnotGeometry, Vector2 } from 'three';
import { describe, expect, it } from 'vitest';
import { STRUCTURE_IDS, partOf } from '#domain/ids';
import { Body } from '../../src/scene/body/body.ts';
import { createSharedLook } from '../../src/scene/materials/look-uniforms.ts';
import { growTree } from '../../src/scene/picking/bvh.ts';
import { Picker } from '../../src/scene/picking/picker.ts';

const SEED = 20261121;
const randomOf = (seed: number) => () => {
  seed = (Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
  return ((seed ^ (seed >>> 13)) >>> 0) / 2 ** 32;
};

/** Knots in a row: the femurs share one geometry and the left one is mirrored, as in a built file. */
function scene() {
  const shared = new TorusKnotGeometry(0.12, 0.04, 90, 14);
  const body = new Body(createSharedLook(), 'plain');
  const found = STRUCTURE_IDS.filter((id) => ['femur', 'tibia', 'sacrum'].includes(partOf(id))).map((id, index) => {
    const mesh = new Mesh(id.startsWith('femur') ? shared : new TorusKnotGeometry(0.1, 0.05, 70, 12, 2, 5), new MeshBasicMaterial());
    mesh.position.set((index - 2) * 0.18, (index % 2) * 0.1, index * 0.06);
    if (id.endsWith('-left')) mesh.scale.set(-1, 1, 1);
    return { id, mesh, extras: {} };
  });
  const parts = [...body.add(found)].flat();
  return { body, parts, meshes: parts.map((part) => part.mesh) };
}

describe('picking', () => {
  it(`with search trees names the same part at the same place as three's own ray, for 400 rays (seed ${SEED})`, () => {
    const { body, parts, meshes } = scene();
    const random = randomOf(SEED);
    const camera = new PerspectiveCamera(40, 1, 0.01, 20);
    const rays = Array.from({ length: 400 }, () => {
      camera.position.set(random() * 2 - 1, random() * 2 - 1, 1 + random());
      camera.lookAt(0, 0, 0.1);
      camera.updateMatrixWorld();
      return { camera: camera.clone(), at: new Vector2(random() * 1.2 - 0.6, random() * 1.2 - 0.6) };
    });
    const plain = new Raycaster();
    const expected = rays.map(({ camera: from, at }) => {
      plain.setFromCamera(at, from);
      const hit = plain.intersectObjects(meshes, false)[0];
      return hit ? { id: hit.object.name, distance: hit.distance } : null;
    });
    parts.forEach(growTree);
    const picker = new Picker(body, () => true);
    rays.forEach(({ camera: from, at }, index) => {
      const hit = picker.pick(at.x, at.y, from);
      expect(hit?.id).toBe(expected[index]?.id);
      if (hit) expect(hit.distance).toBeCloseTo(expected[index]?.distance ?? NaN, 5);
    });
    expect(expected.filter((hit) => hit?.id === 'femur-left').length).toBeGreaterThan(5);
    expect(expected.filter((hit) => hit === null).length).toBeGreaterThan(5);
  });

  it('a tree leaves the shared index as it was', () => {
    const { parts } = scene();
    const before = parts.map((part) => Array.from(part.mesh.geometry.getIndex()?.array ?? []));
    parts.forEach(growTree);
    expect(parts.map((part) => Array.from(part.mesh.geometry.getIndex()?.array ?? []))).toEqual(before);
  });
});
