import { BufferAttribute, BufferGeometry, Mesh, MeshBasicMaterial } from 'three';
import { describe, expect, it } from 'vitest';
import { SIDE_ATTRIBUTE, pairGeometry } from '../../src/scene/body/pair-geometry.ts';

/** One triangle on the right of the model, its front to +z, and its mirror image as a file gives it. */
function pair() {
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
  return pairGeometry(mesh(1), mesh(-1));
}
const values = (geometry: BufferGeometry, name: string) => Array.from(geometry.getAttribute(name).array);

describe('the geometry of a pair', () => {
  it('holds the right vertices and then their mirror images, in the model frame', () => {
    expect(values(pair(), 'position')).toEqual([-3, 0, 1, -1, 0, 1, -3, 2, 1, 3, 0, 1, 1, 0, 1, 3, 2, 1]);
    expect(values(pair(), SIDE_ATTRIBUTE)).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it('mirrors the normals and keeps their packed values', () => {
    expect(values(pair(), 'normal')).toEqual([127, 0, 0, 0, 0, 0, 127, 0, 0, 127, 0, 0, -127, 0, 0, 0, 0, 0, 127, 0, 0, 127, 0, 0]);
  });

  it('copies fibre coordinates and baked light as they are', () => {
    const uv = [0, 1, 2, 3, 65534, 65535];
    expect(values(pair(), 'uv')).toEqual([...uv, ...uv]);
    const surface = Array.from({ length: 12 }, (_, index) => index + 1);
    expect(values(pair(), '_surface')).toEqual([...surface, ...surface]);
  });

  it('turns the mirrored triangles round, and offers the sides in either order', () => {
    expect(Array.from(pair().getIndex()?.array ?? [])).toEqual([0, 1, 2, 5, 4, 3, 0, 1, 2]);
  });
});
