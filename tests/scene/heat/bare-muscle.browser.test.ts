import { BufferAttribute, DirectionalLight, Mesh, MeshBasicMaterial, OrthographicCamera, Scene, TorusKnotGeometry, WebGLRenderTarget, WebGLRenderer } from 'three';
import { afterEach, describe, expect, it } from 'vitest';
import { SURFACE_ATTRIBUTE_THREE } from '#contract/attributes';
import type { StructureId } from '#domain/ids';
import { Body } from '../../../src/scene/body/body.ts';
import type { Detail } from '../../../src/scene/materials/base-material.ts';
import { createSharedLook } from '../../../src/scene/materials/look-uniforms.ts';

const SIZE = 96;
let renderer: WebGLRenderer | null = null;
afterEach(() => renderer?.dispose());

/** Two muscles side by side, each filling its half of the picture. */
function twoMuscles(detail: Detail) {
  const gl = new WebGLRenderer({ antialias: false });
  renderer = gl;
  const look = createSharedLook(), body = new Body(look, detail), scene = new Scene(), target = new WebGLRenderTarget(SIZE, SIZE);
  const ids: readonly StructureId[] = ['gracilis', 'sartorius'];
  const found = ids.map((id, index) => {
    const geometry = new TorusKnotGeometry(0.05, 0.03, 90, 12);
    const lit = Uint8Array.from({ length: 4 * geometry.getAttribute('position').count }, (_, at) => [230, 0, 0, 255][at % 4] ?? 0);
    geometry.setAttribute(SURFACE_ATTRIBUTE_THREE, new BufferAttribute(lit, 4, true));
    const mesh = new Mesh(geometry, new MeshBasicMaterial());
    mesh.position.x = index === 0 ? -0.12 : 0.12;
    return { id, mesh, extras: {} };
  });
  const parts = [...body.add(found)].flat();
  const camera = new OrthographicCamera(-0.24, 0.24, 0.24, -0.24, 0.1, 5);
  camera.position.z = 2;
  scene.add(body.root, new DirectionalLight(0xffffff, 2));
  const halves = () => {
    gl.setRenderTarget(target);
    gl.clear();
    gl.render(scene, camera);
    const all = new Uint8Array(SIZE * SIZE * 4);
    gl.readRenderTargetPixels(target, 0, 0, SIZE, SIZE, all);
    const half = (first: number) => Array.from({ length: SIZE }, (_, row) => [...all.subarray((row * SIZE + first) * 4, (row * SIZE + first + SIZE / 2) * 4)]).flat();
    return { left: half(0), right: half(SIZE / 2) };
  };
  return { look, parts, halves };
}

describe.each(['full', 'plain'] as const)('a muscle that no heat has reached, in %s quality', (detail) => {
  it('looks the same while its neighbour wears a pattern and a comparison: no wash, no hatch', () => {
    const { look, parts: [gracilis, sartorius], halves } = twoMuscles(detail);
    if (!gracilis || !sartorius) throw new Error('A muscle is missing.');
    const bare = halves();
    expect(new Set(bare.right).size).toBeGreaterThan(20);
    look.u_heat.value = 1;
    expect(halves()).toEqual(bare);
    const count = gracilis.mesh.geometry.getAttribute('position').count;
    gracilis.figure.layHeat(gracilis.member, Uint8Array.from({ length: 4 * count }, (_, index) => (index % 4 === 0 || index % 4 === 3 ? 255 : 0)));
    const worn = halves();
    expect(worn.left).not.toEqual(bare.left);
    expect(worn.right).toEqual(bare.right);
  });

  it('is hatched where a comparison lies on it, and bare again when it is taken off', () => {
    const { look, parts: [gracilis], halves } = twoMuscles(detail);
    if (!gracilis) throw new Error('A muscle is missing.');
    const bare = halves();
    look.u_heat.value = 1;
    const count = gracilis.mesh.geometry.getAttribute('position').count;
    expect(gracilis.figure.layHeat(gracilis.member, Uint8Array.from({ length: 4 * count }, (_, index) => (index % 4 === 3 ? 255 : 0)))).toBe(true);
    expect(halves().left).not.toEqual(bare.left);
    expect(gracilis.figure.layHeat(gracilis.member, null)).toBe(true);
    expect(halves()).toEqual(bare);
  });
});
