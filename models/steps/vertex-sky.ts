import type { Mesh } from '../geometry/mesh.ts';
import { vertexNormals } from '../geometry/mesh.ts';

export interface SkyOptions {
  /** directions a vertex */
  readonly rays: number;
  /** rays start so far above the surface, so that they do not meet their own triangle */
  readonly liftMm: number;
}

/**
 * The rays that leave a vertex, cosine-weighted over the hemisphere about its normal. All vertices use one set of directions in the frame of their normal: what is
 * counted along them is then alike at neighbours and does not show as grain. Holds one ray at a time; nothing is allocated per ray.
 */
export class VertexSky {
  x = 0; y = 0; z = 0;
  dx = 0; dy = 0; dz = 0;
  readonly vertices: number;
  readonly rays: number;
  private nx = 0;
  private ny = 0;
  private nz = 0;
  private readonly frame = new Float64Array(6);
  private readonly positions: Float64Array;
  private readonly normals: Float64Array;
  private readonly directions: Float64Array;
  private readonly liftMm: number;

  constructor(part: { readonly mesh: Mesh; readonly normals?: Float64Array }, { rays, liftMm }: SkyOptions) {
    this.positions = part.mesh.positions;
    this.normals = part.normals ?? vertexNormals(part.mesh);
    this.vertices = this.positions.length / 3;
    this.rays = rays;
    this.directions = hemisphere(rays);
    this.liftMm = liftMm;
  }

  standAt(vertex: number): void {
    const { positions: p, normals: n, liftMm } = this, i = 3 * vertex, nx = n[i]!, ny = n[i + 1]!, nz = n[i + 2]!;
    tangents(nx, ny, nz, this.frame);
    this.nx = nx; this.ny = ny; this.nz = nz;
    this.x = p[i]! + nx * liftMm; this.y = p[i + 1]! + ny * liftMm; this.z = p[i + 2]! + nz * liftMm;
  }

  lookAlong(ray: number): void {
    const { directions, frame, nx, ny, nz } = this, a = directions[3 * ray]!, b = directions[3 * ray + 1]!, c = directions[3 * ray + 2]!;
    this.dx = a * frame[0]! + b * frame[3]! + c * nx;
    this.dy = a * frame[1]! + b * frame[4]! + c * ny;
    this.dz = a * frame[2]! + b * frame[5]! + c * nz;
  }
}

/** Cosine-weighted directions about +z: a sunflower spiral on the disc (Vogel 1979), lifted onto the hemisphere. */
function hemisphere(count: number): Float64Array {
  const out = new Float64Array(3 * count);
  const goldenAngle = Math.PI * (3 - Math.sqrt(5));
  for (let k = 0; k < count; k++) {
    const r = Math.sqrt((k + 0.5) / count), angle = k * goldenAngle;
    out.set([r * Math.cos(angle), r * Math.sin(angle), Math.sqrt(1 - r * r)], 3 * k);
  }
  return out;
}

/** Two axes across a unit normal, continuous but at −z (Duff et al. 2017). */
function tangents(x: number, y: number, z: number, out: Float64Array): void {
  const s = z >= 0 ? 1 : -1, a = -1 / (s + z), b = x * y * a;
  out[0] = 1 + s * x * x * a; out[1] = s * b; out[2] = -s * x;
  out[3] = b; out[4] = s + y * y * a; out[5] = -y;
}
