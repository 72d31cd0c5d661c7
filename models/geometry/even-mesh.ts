import type { Implicit } from './implicit.ts';
import { gradient } from './implicit.ts';
import type { Mesh } from './mesh.ts';
import { compact } from './mesh.ts';
import type { KnownSteps } from './step-recorder.ts';
import { StepRecorder } from './step-recorder.ts';

export interface EvenMeshOptions {
  /** wanted edge length at a place */
  readonly edgeMm: Implicit;
  readonly rounds?: number;
}

/**
 * Remeshes one half (x ≤ 0, open along the plane x = 0) of a mirror-symmetric solid to even triangles on f = 0: long edges are split, short ones
 * collapsed, edges turned toward six neighbours a vertex, vertices slid along the surface. The rim never leaves the plane, so the mirror image fits.
 */
export function evenHalfMesh(half: Mesh, f: Implicit, { edgeMm, rounds = 7 }: EvenMeshOptions): Mesh {
  const work = new Work(half, f, edgeMm);
  for (let round = 0; round < rounds; round++) {
    for (let k = 0; k < 3 && work.split() > 0; k++);
    for (let k = 0; k < 4 && work.collapse() > 0; k++);
    for (let k = 0; k < 3 && work.turn() > 0; k++);
    work.slide(round === rounds - 1 ? 10 : 3);
  }
  for (let k = 0; k < 3; k++) { work.turn(); work.slide(4); }
  work.settle();
  return work.result();
}

/**
 * The same triangles on a surface that has moved a little: every vertex goes to it, and slides along it until they are even again. With the steps of a move of
 * the same mesh to another surface, only what starts elsewhere, or where the surface is another, is worked out again: to the same last bit.
 */
export function movedHalfMesh(half: Mesh, f: Implicit, edgeMm: Implicit, known?: KnownSteps): { readonly mesh: Mesh; readonly steps: Float64Array } {
  const recorder = new StepRecorder(known), work = new Work(half, f, edgeMm, recorder);
  work.settle();
  work.slide(MOVED_SLIDES);
  work.settle();
  return { mesh: work.result(), steps: recorder.steps() };
}
const MOVED_SLIDES = 6;

interface Edge {
  readonly a: number;
  readonly b: number;
  /** triangle left of a→b, and right of it (−1 on the rim) */
  readonly left: number;
  readonly right: number;
}

class Work {
  private readonly p: number[];
  private tris: number[];
  private readonly rim: boolean[];
  /** of the surface at each vertex, as the last projection found them; not of unit length */
  private readonly gradients: number[] = [];

  constructor(half: Mesh, private readonly f: Implicit, private readonly edgeMm: Implicit, private readonly recorder?: StepRecorder) {
    this.p = Array.from(half.positions);
    this.tris = Array.from(half.indices);
    this.rim = Array.from({ length: this.p.length / 3 }, () => false);
    for (const e of this.edges()) if (e.right < 0) { this.rim[e.a] = true; this.rim[e.b] = true; }
    for (let v = 0; v < this.rim.length; v++) if (this.rim[v]) this.p[3 * v] = 0;
    this.settle();
  }

  /** in order of first sight, so that the result does not depend on anything but the input */
  private edges(): Edge[] {
    const n = this.p.length / 3, at = new Map<number, number>(), out: { a: number; b: number; left: number; right: number }[] = [];
    const t = this.tris;
    for (let i = 0; i < t.length; i++) {
      const a = t[i]!, b = t[i % 3 === 2 ? i - 2 : i + 1]!;
      const twin = at.get(b * n + a);
      if (twin !== undefined) out[twin]!.right = (i / 3) | 0;
      else { at.set(a * n + b, out.length); out.push({ a, b, left: (i / 3) | 0, right: -1 }); }
    }
    return out;
  }

  private lengthOf(a: number, b: number): number {
    const p = this.p, i = 3 * a, j = 3 * b;
    return Math.hypot(p[i]! - p[j]!, p[i + 1]! - p[j + 1]!, p[i + 2]! - p[j + 2]!);
  }

  /** length over the wanted length */
  private relative(a: number, b: number): number {
    const p = this.p, i = 3 * a, j = 3 * b;
    return this.lengthOf(a, b) / this.edgeMm((p[i]! + p[j]!) / 2, (p[i + 1]! + p[j + 1]!) / 2, (p[i + 2]! + p[j + 2]!) / 2);
  }

  private third(triangle: number, a: number, b: number): number {
    for (let k = 0; k < 3; k++) { const v = this.tris[3 * triangle + k]!; if (v !== a && v !== b) return v; }
    throw new Error('evenHalfMesh: a triangle without a third corner');
  }

  /** An edge inside the half between two rim vertices would meet its own mirror image. */
  private bridges({ a, b, right }: Edge): boolean {
    return right >= 0 && this.rim[a] === true && this.rim[b] === true;
  }

  private ordered(keep: (e: Edge, r: number) => boolean, rising: boolean): (Edge & { r: number })[] {
    const list = this.edges().map((e) => ({ ...e, r: this.relative(e.a, e.b) })).filter((e) => keep(e, e.r));
    return list.sort((u, v) => (rising ? u.r - v.r : v.r - u.r) || u.a - v.a || u.b - v.b);
  }

  split(): number {
    const touched = new Set<number>(), p = this.p, t = this.tris;
    let done = 0;
    for (const { a, b, left, right } of this.ordered((e, r) => r > 4 / 3 || this.bridges(e), false)) {
      if (touched.has(left) || (right >= 0 && touched.has(right))) continue;
      const m = p.length / 3;
      p.push((p[3 * a]! + p[3 * b]!) / 2, (p[3 * a + 1]! + p[3 * b + 1]!) / 2, (p[3 * a + 2]! + p[3 * b + 2]!) / 2);
      this.rim.push(right < 0);
      const c = this.third(left, a, b);
      this.set(left, a, m, c);
      t.push(m, b, c);
      touched.add(left);
      if (right >= 0) {
        const d = this.third(right, a, b);
        this.set(right, b, m, d);
        t.push(m, a, d);
        touched.add(right);
      }
      this.project(m);
      done++;
    }
    return done;
  }

  private set(triangle: number, a: number, b: number, c: number): void {
    this.tris[3 * triangle] = a; this.tris[3 * triangle + 1] = b; this.tris[3 * triangle + 2] = c;
  }

  private stars(): number[][] {
    const out: number[][] = Array.from({ length: this.p.length / 3 }, () => []);
    for (let i = 0; i < this.tris.length; i++) out[this.tris[i]!]!.push((i / 3) | 0);
    return out;
  }

  private ring(star: readonly number[], v: number): Set<number> {
    const out = new Set<number>();
    for (const t of star) for (let k = 0; k < 3; k++) { const w = this.tris[3 * t + k]!; if (w !== v) out.add(w); }
    return out;
  }

  collapse(): number {
    const stars = this.stars(), touched = new Set<number>(), dead = new Set<number>();
    let done = 0;
    for (const { a, b, right } of this.ordered((_, r) => r < 4 / 5, true)) {
      if (touched.has(a) || touched.has(b)) continue;
      const onRim = right < 0;
      if (this.rim[a] && this.rim[b] && !onRim) continue;
      const [keep, drop] = this.rim[a] ? [a, b] : [b, a];
      const ringKeep = this.ring(stars[keep]!, keep), ringDrop = this.ring(stars[drop]!, drop);
      let common = 0;
      for (const v of ringDrop) if (ringKeep.has(v)) common++;
      if (common !== (onRim ? 1 : 2)) continue;
      if ([...ringKeep, ...ringDrop].some((v) => touched.has(v))) continue;
      if (this.rim[keep] && !onRim && [...ringDrop].some((v) => v !== keep && this.rim[v] && !ringKeep.has(v))) continue;
      const to = this.merged(keep, drop);
      if (!this.mayMove(keep, drop, to, stars[keep]!) || !this.mayMove(drop, keep, to, stars[drop]!)) continue;
      if ([...ringKeep, ...ringDrop].some((v) => v !== keep && v !== drop && this.tooLong(v, to))) continue;
      [this.p[3 * keep], this.p[3 * keep + 1], this.p[3 * keep + 2]] = to;
      for (const t of stars[drop]!) {
        const at = [0, 1, 2].find((k) => this.tris[3 * t + k] === drop);
        if ([0, 1, 2].some((k) => this.tris[3 * t + k] === keep)) dead.add(t);
        else if (at !== undefined) this.tris[3 * t + at] = keep;
      }
      for (const v of ringKeep) touched.add(v);
      for (const v of ringDrop) touched.add(v);
      this.project(keep);
      done++;
    }
    this.tris = this.tris.filter((_, i) => !dead.has((i / 3) | 0));
    return done;
  }

  private merged(keep: number, drop: number): [number, number, number] {
    const p = this.p, s = this.rim[keep] && !this.rim[drop] ? 0 : 0.5;
    const mix = (k: number): number => p[3 * keep + k]! + s * (p[3 * drop + k]! - p[3 * keep + k]!);
    return [mix(0), mix(1), mix(2)];
  }

  private tooLong(v: number, [x, y, z]: readonly [number, number, number]): boolean {
    const p = this.p;
    return Math.hypot(p[3 * v]! - x, p[3 * v + 1]! - y, p[3 * v + 2]! - z) > 1.3 * this.edgeMm(x, y, z);
  }

  /** no triangle of v's star may turn over when v goes to `to` (those that hold `gone` vanish) */
  private mayMove(v: number, gone: number, to: readonly [number, number, number], star: readonly number[]): boolean {
    for (const t of star) {
      const c = [this.tris[3 * t]!, this.tris[3 * t + 1]!, this.tris[3 * t + 2]!];
      if (c.includes(gone)) continue;
      const before = this.areaVector(c.map((i) => this.at(i)));
      const after = this.areaVector(c.map((i) => (i === v ? to : this.at(i))));
      const dot = before[0] * after[0] + before[1] * after[1] + before[2] * after[2];
      if (dot <= 0.5 * Math.hypot(...before) * Math.hypot(...after)) return false;
    }
    return true;
  }

  private at(i: number): readonly [number, number, number] {
    return [this.p[3 * i]!, this.p[3 * i + 1]!, this.p[3 * i + 2]!];
  }

  private areaVector(c: readonly (readonly [number, number, number])[]): [number, number, number] {
    const [a, b, d] = [c[0]!, c[1]!, c[2]!];
    const ux = b[0] - a[0], uy = b[1] - a[1], uz = b[2] - a[2], vx = d[0] - a[0], vy = d[1] - a[1], vz = d[2] - a[2];
    return [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
  }

  /** Turns an edge when that brings the four corners nearer to six neighbours (four on the rim) and folds nothing. */
  turn(): number {
    const valence = new Int32Array(this.p.length / 3), edges = this.edges(), n = this.p.length / 3, present = new Set<number>();
    for (const { a, b } of edges) { valence[a]!++; valence[b]!++; present.add(Math.min(a, b) * n + Math.max(a, b)); }
    const touched = new Set<number>();
    const off = (v: number, by: number): number => (valence[v]! + by - (this.rim[v] ? 4 : 6)) ** 2;
    let done = 0;
    for (const { a, b, left, right } of edges) {
      if (right < 0 || touched.has(left) || touched.has(right)) continue;
      const c = this.third(left, a, b), d = this.third(right, a, b);
      if ((this.rim[c] && this.rim[d]) || present.has(Math.min(c, d) * n + Math.max(c, d))) continue;
      const before = off(a, 0) + off(b, 0) + off(c, 0) + off(d, 0), after = off(a, -1) + off(b, -1) + off(c, 1) + off(d, 1);
      if (after >= before || !this.turnsFlat(a, b, c, d)) continue;
      this.set(left, a, d, c);
      this.set(right, d, b, c);
      present.delete(Math.min(a, b) * n + Math.max(a, b));
      present.add(Math.min(c, d) * n + Math.max(c, d));
      valence[a]!--; valence[b]!--; valence[c]!++; valence[d]!++;
      touched.add(left); touched.add(right);
      done++;
    }
    return done;
  }

  private turnsFlat(a: number, b: number, c: number, d: number): boolean {
    const old = [this.areaVector([this.at(a), this.at(b), this.at(c)]), this.areaVector([this.at(b), this.at(a), this.at(d)])];
    const fresh = [this.areaVector([this.at(a), this.at(d), this.at(c)]), this.areaVector([this.at(d), this.at(b), this.at(c)])];
    return fresh.every((u) => old.every((v) => u[0] * v[0] + u[1] * v[1] + u[2] * v[2] > 0.7 * Math.hypot(...u) * Math.hypot(...v)));
  }

  /** Slides every vertex along the surface toward its neighbours' mean (of both halves, on the rim), then back onto f = 0. */
  slide(steps: number): void {
    const stars = this.stars(), n = stars.length, p = this.p;
    const rings = stars.map((star, v) => [...this.ring(star, v)]);
    for (let step = 0; step < steps; step++) {
      const moved = p.slice();
      for (let v = 0; v < n; v++) {
        const ring = rings[v]!;
        if (ring.length === 0) continue;
        let x = 0, y = 0, z = 0, sum = 0;
        for (const w of ring) {
          const weight = (this.rim[v] && !this.rim[w] ? 2 : 1) * this.relative(v, w);
          x += weight * p[3 * w]!; y += weight * p[3 * w + 1]!; z += weight * p[3 * w + 2]!; sum += weight;
        }
        const i = 3 * v, dx = this.rim[v] ? 0 : x / sum - p[i]!, dy = y / sum - p[i + 1]!, dz = z / sum - p[i + 2]!;
        const gx = this.gradients[i]!, gy = this.gradients[i + 1]!, gz = this.gradients[i + 2]!;
        const along = (dx * gx + dy * gy + dz * gz) / (gx * gx + gy * gy + gz * gz);
        moved[i] = p[i]! + 0.5 * (dx - along * gx); moved[i + 1] = p[i + 1]! + 0.5 * (dy - along * gy); moved[i + 2] = p[i + 2]! + 0.5 * (dz - along * gz);
      }
      for (let i = 0; i < p.length; i++) p[i] = moved[i]!;
      for (let v = 0; v < n; v++) this.project(v);
    }
  }

  /** Several times without sliding: one Newton step leaves tenths of a millimetre where the surface bends. */
  settle(): void {
    for (let k = 0; k < 3; k++) for (let v = 0; v < this.rim.length; v++) this.project(v);
  }

  private project(v: number): void {
    const i = 3 * v, { p, gradients, recorder } = this;
    if (recorder?.repeats(p, gradients, i)) return;
    this.step(v);
    recorder?.ends(p, gradients, i);
  }

  private step(v: number): void {
    const p = this.p, i = 3 * v;
    const [gx, gy, gz] = gradient(this.f, [p[i]!, p[i + 1]!, p[i + 2]!]);
    const l2 = gx * gx + gy * gy + gz * gz, limit = 4 / Math.sqrt(l2);
    const move = Math.max(-limit, Math.min(limit, this.f(p[i]!, p[i + 1]!, p[i + 2]!) / l2));
    p[i] = this.rim[v] ? 0 : p[i]! - move * gx;
    p[i + 1] = p[i + 1]! - move * gy;
    p[i + 2] = p[i + 2]! - move * gz;
    this.gradients[i] = gx; this.gradients[i + 1] = gy; this.gradients[i + 2] = gz;
  }

  result(): Mesh {
    return compact({ positions: Float64Array.from(this.p), indices: Uint32Array.from(this.tris) });
  }
}
