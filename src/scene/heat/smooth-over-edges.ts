/** Enough to round the steps of a coarser skin without moving a border by more than an edge or two. */
const PASSES = 4;

/**
 * Heat taken from the nearest skin vertex comes in steps as wide as the skin's triangles. Each pass moves every vertex half the way to
 * the mean of its neighbours; a level field stays as it is. Four bytes a vertex.
 */
export function smoothOverEdges(values: Uint8Array, triangles: ArrayLike<number>): Uint8Array {
  const vertexCount = values.length / 4;
  let now = Float32Array.from(values);
  for (let pass = 0; pass < PASSES; pass++) {
    const sum = new Float32Array(values.length);
    const count = new Uint16Array(vertexCount);
    for (let corner = 0; corner < triangles.length; corner++) {
      const own = triangles[corner] ?? 0;
      const next = triangles[corner % 3 === 2 ? corner - 2 : corner + 1] ?? 0;
      for (let channel = 0; channel < 4; channel++) {
        sum[4 * own + channel] = (sum[4 * own + channel] ?? 0) + (now[4 * next + channel] ?? 0);
        sum[4 * next + channel] = (sum[4 * next + channel] ?? 0) + (now[4 * own + channel] ?? 0);
      }
      count[own] = (count[own] ?? 0) + 1;
      count[next] = (count[next] ?? 0) + 1;
    }
    now = now.map((value, index) => {
      const neighbours = count[index >> 2] ?? 0;
      return neighbours > 0 ? (value + (sum[index] ?? 0) / neighbours) / 2 : value;
    });
  }
  return Uint8Array.from(now, Math.round);
}
