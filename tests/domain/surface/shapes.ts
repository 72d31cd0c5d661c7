/** Surfaces whose distances are known, as typed arrays. Grids are sheared and jittered (by a fixed rule) so that no march is right by luck of the grid. */
export interface Shape { readonly positions: Float64Array; readonly indices: Uint32Array }

/** repeatable −1..1 */
const wobble = (i: number, j: number): number => Math.sin(12.9898 * i + 78.233 * j) * 0.999;

/** A sheet of cells × cells squares, each cut in two, mapped into space. */
export function sheet(cells: number, map: (u: number, v: number) => readonly [number, number, number], jitter = 0.25): Shape {
  const n = cells + 1;
  const positions = new Float64Array(3 * n * n), indices: number[] = [];
  for (let j = 0; j < n; j++) {
    for (let i = 0; i < n; i++) {
      const inner = i > 0 && j > 0 && i < cells && j < cells ? jitter : 0;
      positions.set(map((i + inner * wobble(i, j)) / cells, (j + inner * wobble(j + 7, i)) / cells), 3 * (j * n + i));
    }
  }
  for (let j = 0; j < cells; j++) {
    for (let i = 0; i < cells; i++) {
      const a = j * n + i;
      indices.push(a, a + 1, a + n, a + 1, a + n + 1, a + n);
    }
  }
  return { positions, indices: Uint32Array.from(indices) };
}

/** A ball from a cube's six sheets; coincident seam vertices are left for the weld. */
export function ball(radiusMm: number, cells: number): Shape {
  const faces: ((u: number, v: number) => [number, number, number])[] = [
    (u, v) => [u, v, 1], (u, v) => [v, u, -1], (u, v) => [1, u, v], (u, v) => [-1, v, u], (u, v) => [v, 1, u], (u, v) => [u, -1, v],
  ];
  const positions: number[] = [], indices: number[] = [];
  for (const face of faces) {
    const part = sheet(cells, (u, v) => {
      const [x, y, z] = face(Math.tan((u - 0.5) * (Math.PI / 2)), Math.tan((v - 0.5) * (Math.PI / 2)));
      const l = radiusMm / Math.hypot(x, y, z);
      return [x * l, y * l, z * l];
    }, 0);
    indices.push(...Array.from(part.indices, (i) => i + positions.length / 3));
    positions.push(...part.positions);
  }
  return { positions: Float64Array.from(positions), indices: Uint32Array.from(indices) };
}
