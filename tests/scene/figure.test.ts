import type { Camera, Scene, WebGLRenderer } from 'three';
import { Group, Mesh, MeshBasicMaterial, PerspectiveCamera, Raycaster, TorusKnotGeometry, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import type { StructureId } from '#domain/ids';
import { Body } from '../../src/scene/body/body.ts';
import type { Figure } from '../../src/scene/body/figure.ts';
import type { Drawn } from '../../src/scene/materials/look-uniforms.ts';
import { createSharedLook } from '../../src/scene/materials/look-uniforms.ts';
import { growTree } from '../../src/scene/picking/bvh.ts';
import { Picker } from '../../src/scene/picking/picker.ts';

/** Two pairs of knots side by side, the muscle's with a third of its triangles seen under the skin and two thirds at its own stop, the second, and one bone on the midline. */
function scene() {
  const knot = new TorusKnotGeometry(0.06, 0.02, 60, 8);
  const triangles = knot.getIndex()!.count / 3;
  const body = new Body(createSharedLook(), 'plain');
  const found = (['gracilis', 'gracilis-left', 'sacrum', 'femur', 'femur-left'] as const).map((id: StructureId) => {
    const mesh = new Mesh(id === 'sacrum' ? knot.clone() : knot, new MeshBasicMaterial());
    mesh.position.x = id === 'sacrum' ? 0 : id.endsWith('-left') ? 0.2 : -0.2;
    mesh.position.y = id.startsWith('femur') ? 0.5 : 0;
    if (id.endsWith('-left')) mesh.scale.x = -1;
    return { id, mesh, extras: id.startsWith('gracilis') ? { seen: [triangles / 3, (2 * triangles) / 3] as const } : {} };
  });
  const figures = [...body.add(found)];
  const part = (id: StructureId) => {
    const known = body.parts.get(id);
    if (!known) throw new Error(`${id} is missing.`);
    return known;
  };
  return { body, figures, part, right: part('gracilis'), left: part('gracilis-left'), sacrum: part('sacrum'), sideLength: 3 * triangles };
}

/** The corners that one call after the other draws. */
function drawnBy({ mesh: { geometry, material } }: Figure): number[][] {
  const index = Array.from(geometry.getIndex()?.array ?? []);
  const { start, count } = geometry.drawRange;
  return Array.isArray(material) ? geometry.groups.map((group) => index.slice(group.start, group.start + group.count)) : [index.slice(start, start + count)];
}
const sidesOf = (corners: readonly number[], vertices: number) => [...new Set(corners.map((corner) => (corner < vertices ? 'right' : 'left')))];

const SEED = 97;
/** Rays from before and behind, spread over both sides. */
const rays = Array.from({ length: 300 }, (_, index) => {
  const x = (((index * SEED) % 300) / 300 - 0.5) * 0.7;
  const y = (((index * 31) % 300) / 300 - 0.5) * 0.2;
  return index % 2 === 0 ? { from: new Vector3(x, y, 1), to: new Vector3(x, y, -1) } : { from: new Vector3(x, y, -1), to: new Vector3(x, y, 1) };
});

describe('a figure', () => {
  it('is one mesh for both sides of a muscle, and one for all bones', () => {
    const { body, figures, right, left, sacrum, part } = scene();
    expect(right.figure).toBe(left.figure);
    expect([sacrum, part('femur'), part('femur-left')].map(({ figure }) => figure)).toEqual(Array(3).fill(sacrum.figure));
    expect(body.root.children).toEqual([right.figure.mesh, sacrum.figure.mesh]);
    expect(figures.map((parts) => parts.length)).toEqual([2, 3]);
  });

  it('draws the side that is left when the other is hidden, and nothing when both are', () => {
    const { right, left, sideLength } = scene();
    const { figure } = right, vertices = right.mesh.geometry.getAttribute('position').count;
    const drawn = () => { figure.show(); return drawnBy(figure).map((corners) => [corners.length, ...sidesOf(corners, vertices)]); };
    expect(drawn()).toEqual([[2 * sideLength, 'right', 'left']]);
    left.look.isShown = false;
    expect(drawn()).toEqual([[sideLength, 'right']]);
    Object.assign(right.look, { isShown: false });
    left.look.isShown = true;
    expect(drawn()).toEqual([[sideLength, 'left']]);
    expect(figure.mesh.visible).toBe(true);
    left.look.isShown = false;
    figure.show();
    expect(figure.mesh.visible).toBe(false);
  });

  it('leaves out the triangles that cannot be seen, the same ones on both sides, and brings them back', () => {
    const { right, left, sideLength } = scene();
    const { figure } = right;
    const count = (drawn: Drawn) => {
      right.look.drawn = left.look.drawn = drawn;
      figure.show();
      return drawnBy(figure)[0]?.length;
    };
    expect(count('skin')).toBe((2 * sideLength) / 3);
    expect(count('superficial')).toBe((2 * sideLength) / 3);
    expect(drawnBy(figure)[0]?.slice(0, sideLength / 3)).toEqual(Array.from(right.mesh.geometry.getIndex()!.array).slice(0, sideLength / 3));
    expect(count('intermediate')).toBe((4 * sideLength) / 3);
    expect(count('bones')).toBe((4 * sideLength) / 3);
    expect(count('all')).toBe(2 * sideLength);
  });

  it('leaves a hidden bone out of the one call for all bones', () => {
    const { part, sacrum, sideLength } = scene();
    part('femur').look.isShown = false;
    sacrum.figure.show();
    const vertices = sacrum.mesh.geometry.getAttribute('position').count;
    const [corners = []] = drawnBy(sacrum.figure);
    expect(corners).toHaveLength(2 * sideLength);
    expect(corners.filter((corner) => corner >= vertices && corner < 2 * vertices)).toEqual([]);
  });

  it('meets rays where it draws, as its parts do with their search trees', () => {
    const { body, right, left, sacrum, part } = scene();
    const plain = new Raycaster();
    const drawn = [right.figure.mesh, sacrum.figure.mesh];
    const seen = rays.map(({ from, to }) => {
      plain.set(from, to.clone().sub(from).normalize());
      return plain.intersectObjects(drawn, false)[0] ?? null;
    });
    [right, left, sacrum, part('femur'), part('femur-left')].forEach(growTree);
    const picker = new Picker(body, () => true);
    rays.forEach(({ from, to }, index) => {
      const hit = picker.firstAlong(from, to);
      expect(hit?.distance ?? -1).toBeCloseTo(seen[index]?.distance ?? -1, 5);
      if (hit && hit.id !== 'sacrum') expect(hit.id).toBe(hit.pointModel.x < 0 ? 'gracilis' : 'gracilis-left');
    });
    for (const id of ['gracilis', 'gracilis-left', 'sacrum']) expect(rays.filter(({ from, to }) => picker.firstAlong(from, to)?.id === id).length).toBeGreaterThan(10);
  });

  it('picks the side that is left when the other is hidden', () => {
    const { body } = scene();
    for (const [hidden, other] of [['gracilis', 'gracilis-left'], ['gracilis-left', 'gracilis']] as const) {
      const picker = new Picker(body, ({ id }) => id !== hidden);
      const ids = rays.map(({ from, to }) => picker.firstAlong(from, to)?.id);
      expect(ids).toContain(other);
      expect(ids).not.toContain(hidden);
    }
  });

  it('draws solid and glass members apart, and those of one kind together', () => {
    const { right, left, sideLength } = scene();
    const { figure } = right, { mesh } = figure, vertices = right.mesh.geometry.getAttribute('position').count;
    left.look.ghost = 1;
    figure.show();
    const materials = [mesh.material].flat();
    expect(mesh.geometry.groups.map(({ count, materialIndex = -1 }) => [count, materials[materialIndex]?.transparent])).toEqual([[sideLength, false], [sideLength, true]]);
    expect(drawnBy(figure).map((corners) => sidesOf(corners, vertices))).toEqual([['right'], ['left']]);
    right.look.ghost = 0.4;
    figure.show();
    expect([mesh.material].flat()).toEqual([materials[1]]);
    right.look.ghost = 0;
    left.look.ghost = 0;
    figure.show();
    expect([mesh.material].flat()).toEqual([materials[0]]);
    expect(drawnBy(figure)[0]).toHaveLength(2 * sideLength);
  });

  it('draws the far side of glass first', () => {
    const { right, left } = scene();
    const { figure } = right, vertices = right.mesh.geometry.getAttribute('position').count;
    right.look.ghost = 1;
    left.look.ghost = 1;
    figure.show();
    const orderSeenFrom = (x: number) => {
      const camera: Camera = new PerspectiveCamera();
      camera.position.x = x;
      camera.updateMatrixWorld();
      figure.mesh.onBeforeRender({} as WebGLRenderer, {} as Scene, camera, figure.mesh.geometry, new MeshBasicMaterial(), new Group());
      return sidesOf(drawnBy(figure)[0] ?? [], vertices);
    };
    expect(orderSeenFrom(1)).toEqual(['right', 'left']);
    expect(orderSeenFrom(-1)).toEqual(['left', 'right']);
  });

  it('takes the heat of each member to its own vertices', () => {
    const { right, left } = scene();
    const { geometry } = right.figure.mesh;
    const bytes = right.mesh.geometry.getAttribute('position').count * 4;
    left.figure.layHeat(left.member, new Uint8Array(bytes).fill(7));
    const heat = () => Array.from(geometry.getAttribute('a_heat').array);
    expect(heat()).toEqual([...new Array<number>(bytes).fill(0), ...new Array<number>(bytes).fill(7)]);
    right.figure.layHeat(right.member, new Uint8Array(bytes).fill(3));
    expect(heat()).toEqual([...new Array<number>(bytes).fill(3), ...new Array<number>(bytes).fill(7)]);
  });
});
