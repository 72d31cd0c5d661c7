import type { Camera, Scene, WebGLRenderer } from 'three';
import { Group, Mesh, MeshBasicMaterial, PerspectiveCamera, Raycaster, TorusKnotGeometry, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import type { StructureId } from '#domain/ids';
import { Body } from '../../src/scene/body/body.ts';
import { createSharedLook } from '../../src/scene/materials/look-uniforms.ts';
import { growTree } from '../../src/scene/picking/bvh.ts';
import { Picker } from '../../src/scene/picking/picker.ts';

/** Two knots side by side, and one on the midline. */
function scene() {
  const knot = new TorusKnotGeometry(0.06, 0.02, 60, 8);
  const body = new Body(createSharedLook(), 'plain');
  const found = (['femur', 'femur-left', 'sacrum'] as const).map((id: StructureId) => {
    const mesh = new Mesh(id === 'sacrum' ? knot.clone() : knot, new MeshBasicMaterial());
    mesh.position.x = id === 'femur' ? -0.2 : id === 'femur-left' ? 0.2 : 0;
    if (id === 'femur-left') mesh.scale.x = -1;
    return { id, mesh, extras: {} };
  });
  body.add(found);
  const part = (id: StructureId) => {
    const known = body.parts.get(id);
    if (!known) throw new Error(`${id} is missing.`);
    return known;
  };
  return { body, right: part('femur'), left: part('femur-left'), sacrum: part('sacrum'), sideLength: knot.getIndex()!.count };
}

const SEED = 97;
/** Rays from before and behind, spread over both sides. */
const rays = Array.from({ length: 300 }, (_, index) => {
  const x = (((index * SEED) % 300) / 300 - 0.5) * 0.7;
  const y = (((index * 31) % 300) / 300 - 0.5) * 0.2;
  return index % 2 === 0 ? { from: new Vector3(x, y, 1), to: new Vector3(x, y, -1) } : { from: new Vector3(x, y, -1), to: new Vector3(x, y, 1) };
});

describe('the figure of a pair', () => {
  it('is one mesh for both sides; a midline part has its own', () => {
    const { body, right, left, sacrum } = scene();
    expect(right.figure).toBe(left.figure);
    expect(body.root.children).toEqual([right.figure.mesh, sacrum.figure.mesh]);
  });

  it('draws the side that is left when the other is hidden, and nothing when both are', () => {
    const { right, left, sideLength } = scene();
    const { figure } = right;
    const { drawRange } = figure.mesh.geometry;
    expect(drawRange).toEqual({ start: 0, count: 2 * sideLength });
    left.look.isShown = false;
    figure.show();
    expect(drawRange).toEqual({ start: 0, count: sideLength });
    Object.assign(right.look, { isShown: false });
    left.look.isShown = true;
    figure.show();
    expect(drawRange).toEqual({ start: sideLength, count: sideLength });
    expect(figure.mesh.visible).toBe(true);
    left.look.isShown = false;
    figure.show();
    expect(figure.mesh.visible).toBe(false);
  });

  it('meets rays where it draws, on both sides, as its parts do with their search trees', () => {
    const { body, right, left, sacrum } = scene();
    const plain = new Raycaster();
    const drawn = [right.figure.mesh, sacrum.figure.mesh];
    const seen = rays.map(({ from, to }) => {
      plain.set(from, to.clone().sub(from).normalize());
      return plain.intersectObjects(drawn, false)[0] ?? null;
    });
    [right, left, sacrum].forEach(growTree);
    const picker = new Picker(body, () => true);
    rays.forEach(({ from, to }, index) => {
      const hit = picker.firstAlong(from, to);
      expect(hit?.distance ?? -1).toBeCloseTo(seen[index]?.distance ?? -1, 5);
      if (hit && hit.id !== 'sacrum') expect(hit.id).toBe(hit.pointModel.x < 0 ? 'femur' : 'femur-left');
    });
    for (const id of ['femur', 'femur-left', 'sacrum']) expect(rays.filter(({ from, to }) => picker.firstAlong(from, to)?.id === id).length).toBeGreaterThan(10);
  });

  it('picks the side that is left when the other is hidden', () => {
    const { body } = scene();
    for (const [hidden, other] of [['femur', 'femur-left'], ['femur-left', 'femur']] as const) {
      const picker = new Picker(body, ({ id }) => id !== hidden);
      const ids = rays.map(({ from, to }) => picker.firstAlong(from, to)?.id);
      expect(ids).toContain(other);
      expect(ids).not.toContain(hidden);
    }
  });

  it('draws a solid and a glass side apart, and two sides of one kind together', () => {
    const { right, left, sideLength } = scene();
    const { mesh } = right.figure;
    left.look.ghost = 1;
    right.figure.show();
    const materials = [mesh.material].flat();
    expect(mesh.geometry.groups.map(({ start, count, materialIndex = -1 }) => [start, count, materials[materialIndex]?.transparent])).toEqual([
      [0, sideLength, false],
      [sideLength, sideLength, true],
    ]);
    right.look.ghost = 0.4;
    right.figure.show();
    expect([mesh.material].flat()).toEqual([materials[1]]);
    right.look.ghost = 0;
    left.look.ghost = 0;
    right.figure.show();
    expect([mesh.material].flat()).toEqual([materials[0]]);
  });

  it('draws the far side of a glass pair first', () => {
    const { right, left, sideLength } = scene();
    const { mesh } = right.figure;
    right.look.ghost = 1;
    left.look.ghost = 1;
    right.figure.show();
    const startSeenFrom = (x: number) => {
      const camera: Camera = new PerspectiveCamera();
      camera.position.x = x;
      camera.updateMatrixWorld();
      mesh.onBeforeRender({} as WebGLRenderer, {} as Scene, camera, mesh.geometry, new MeshBasicMaterial(), new Group());
      return mesh.geometry.drawRange.start;
    };
    expect(startSeenFrom(1)).toBe(0);
    expect(startSeenFrom(-1)).toBe(sideLength);
  });

  it('takes the heat of each side to its own vertices', () => {
    const { right, left } = scene();
    const { geometry } = right.figure.mesh;
    const bytes = right.mesh.geometry.getAttribute('position').count * 4;
    left.figure.layHeat(left.figureSide, new Uint8Array(bytes).fill(7));
    const heat = () => Array.from(geometry.getAttribute('a_heat').array);
    expect(heat()).toEqual([...new Array<number>(bytes).fill(0), ...new Array<number>(bytes).fill(7)]);
    right.figure.layHeat(right.figureSide, new Uint8Array(bytes).fill(3));
    expect(heat()).toEqual([...new Array<number>(bytes).fill(3), ...new Array<number>(bytes).fill(7)]);
  });
});
