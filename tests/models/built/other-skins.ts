/** The same skin cut into other triangles: what is drawn on it must not care. */
export interface Skin { readonly positionsMm: ArrayLike<number>; readonly indices: ArrayLike<number> }

/** repeatable 0..1 (mulberry32) */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const edgeKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function openRim({ indices }: Skin): Set<number> {
  const uses = new Map<string, number>();
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const key = edgeKey(indices[t + k]!, indices[t + ((k + 1) % 3)]!);
      uses.set(key, (uses.get(key) ?? 0) + 1);
    }
  }
  return new Set([...uses].filter(([, n]) => n === 1).flatMap(([key]) => key.split(' ').map(Number)));
}

/** Every vertex moved within one of its triangles, at most half way to the opposite edge. */
export function jittered(skin: Skin, seed: number): Skin {
  const { positionsMm: p, indices } = skin, random = numbers(seed), rim = openRim(skin);
  const corners: number[][] = Array.from({ length: p.length / 3 }, () => []);
  for (let c = 0; c < indices.length; c++) corners[indices[c]!]!.push(c);
  const out = Float64Array.from(p);
  corners.forEach((around, v) => {
    const pick = random(), along = random(), share = 0.5 * random();
    if (rim.has(v) || around.length === 0) return;
    const c = around[Math.floor(pick * around.length)]!, t = c - (c % 3);
    const a = indices[t + (((c % 3) + 1) % 3)]!, b = indices[t + (((c % 3) + 2) % 3)]!;
    for (let k = 0; k < 3; k++) out[3 * v + k] = p[3 * v + k]! + share * ((1 - along) * p[3 * a + k]! + along * p[3 * b + k]! - p[3 * v + k]!);
  });
  return { positionsMm: out, indices };
}

/** Every triangle cut into four. */
export function subdivided({ positionsMm: p, indices }: Skin): Skin {
  const positions = Array.from(p), middles = new Map<string, number>(), out: number[] = [];
  const middle = (a: number, b: number): number => {
    const key = edgeKey(a, b), known = middles.get(key);
    if (known !== undefined) return known;
    for (let k = 0; k < 3; k++) positions.push((p[3 * a + k]! + p[3 * b + k]!) / 2);
    middles.set(key, positions.length / 3 - 1);
    return positions.length / 3 - 1;
  };
  for (let t = 0; t < indices.length; t += 3) {
    const a = indices[t]!, b = indices[t + 1]!, c = indices[t + 2]!, ab = middle(a, b), bc = middle(b, c), ca = middle(c, a);
    out.push(a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca);
  }
  return { positionsMm: Float64Array.from(positions), indices: Uint32Array.from(out) };
}
