import { BufferAttribute, BufferGeometry, Mesh, MeshBasicMaterial } from 'three';
import { describe, expect, it } from 'vitest';
import { MEMBER_ATTRIBUTE, joinedGeometry } from '../../src/scene/body/joined-geometry.ts';

/** One triangle on the right of the model, its front to +z, and its mirror image as a file gives it. */
function pair(cartilage = 0) {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([1, 0, 0, 2, 0, 0, 1, 1, 0]), 3));
  geometry.setAttribute('normal', new BufferAttribute(new Int8Array([127, 0, 0, 0, 0, 127, 0, 127, 0]), 3, true));
  geometry.setAttribute('_surface', new BufferAttribute(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), 4, true));
  geometry.setAttribute('uv', new BufferAttribute(new Uint16Array([0, 1, 2, 3, 65534, 65535]), 2, true));
  geometry.setIndex([0, 1, 2]);
  const mesh = (mirror: number) => {
    const made = new Mesh(geometry, new MeshBasicMaterial());
    made.scale.set(2 * mirror, 2, 2);
    made.position.set(-5 * mirror, 0, 1);
    made.updateMatrixWorld(true);
    return made;
  };
  return joinedGeometry([{ mesh: mesh(1), seen: [0, 1], cartilage: 0 }, { mesh: mesh(-1), seen: [0, 1], cartilage }]);
}
const values = (geometry: BufferGeometry, name: string) => Array.from(geometry.getAttribute(name).array);

describe('the joined geometry', () => {
  it('holds the right vertices and then their mirror images, in the model frame', () => {
    expect(values(pair().geometry, 'position')).toEqual([-3, 0, 1, -1, 0, 1, -3, 2, 1, 3, 0, 1, 1, 0, 1, 3, 2, 1]);
    expect(values(pair().geometry, MEMBER_ATTRIBUTE)).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it('mirrors the normals and keeps their packed values', () => {
    expect(values(pair().geometry, 'normal')).toEqual([127, 0, 0, 0, 0, 0, 127, 0, 0, 127, 0, 0, -127, 0, 0, 0, 0, 0, 127, 0, 0, 127, 0, 0]);
  });

  it('copies fibre coordinates and baked light as they are', () => {
    const uv = [0, 1, 2, 3, 65534, 65535];
    expect(values(pair().geometry, 'uv')).toEqual([...uv, ...uv]);
    const surface = Array.from({ length: 12 }, (_, index) => index + 1);
    expect(values(pair().geometry, '_surface')).toEqual([...surface, ...surface]);
  });

  it('turns the mirrored triangles round, and leaves room to draw the members in either order', () => {
    const { geometry, members } = pair();
    expect(members.map(({ corners }) => Array.from(corners))).toEqual([[0, 1, 2], [5, 4, 3]]);
    expect(geometry.getIndex()?.count).toBe(12);
  });

  it('knows where each member lies', () => {
    const [right, left] = pair().members;
    expect(right).toMatchObject({ firstVertex: 0, vertexCount: 3, seen: [0, 1] });
    expect(right?.middleX).toBeCloseTo(-7 / 3, 9);
    expect(left).toMatchObject({ firstVertex: 3, vertexCount: 3 });
    expect(left?.middleX).toBeCloseTo(7 / 3, 9);
  });

  it('gives a disc its cartilage and nobody else', () => {
    const tendonOrCartilage = values(pair(0.62).geometry, '_surface').filter((_, at) => at % 4 === 1);
    expect(tendonOrCartilage).toEqual([2, 6, 10, 158, 158, 158]);
  });
});
