import { BufferAttribute, BufferGeometry, QuadraticBezierCurve3, Vector3 } from 'three';
import type { LinkStyle } from '#domain/facts/muscle-links';

/** From what may set off to what may follow. Metres. */
export interface Arc {
  readonly from: Vector3;
  readonly to: Vector3;
  readonly style: LinkStyle;
}

const LIFT_SHARE = 0.3;
const LEAST_LIFT = 0.03;
const STEPS = 40;
const AROUND = 8;
/** Half of the line's width where it begins, and where its head begins. */
const THIN_PX = 1.5;
const THICK_PX = 2.2;
const HEAD_PX = { long: 11, half: 4.2 } as const;
/** Several heads meet at the muscle that all arcs lead to: each stops short of its middle. */
const SHORT_PX = 4;
const FAINT = 0.6;
/** A line is cut off in the shader where its head begins; a head is not. */
const UNCUT = 1000;
/** in the shader */
const STYLE_NUMBER: Readonly<Record<LinkStyle, number>> = { line: 0, dashes: 1, 'dash-dot': 2, dots: 3 };

/** The curve rises away from the body's axis, so that it does not run through what it joins. */
export function arcCurve(from: Vector3, to: Vector3): QuadraticBezierCurve3 {
  const middle = from.clone().add(to).multiplyScalar(0.5);
  const outward = new Vector3(middle.x, 0, middle.z);
  // On the axis itself there is no way out: then toward the back, where most of the body's muscles here lie.
  if (outward.lengthSq() < 1e-6) outward.set(0, 0, -1);
  const lift = Math.max(LEAST_LIFT, LIFT_SHARE * from.distanceTo(to));
  return new QuadraticBezierCurve3(from, middle.add(outward.normalize().multiplyScalar(2 * lift)), to);
}

interface Ring {
  readonly at: Vector3;
  readonly tangent: Vector3;
  readonly across: Vector3;
  readonly aside: Vector3;
  readonly alongMetres: number;
  /** to the end of the line; of a head: none of it is cut off */
  readonly leftMetres: number;
  readonly radiusPx: number;
  /** along the tangent, beyond the place */
  readonly aheadPx: number;
  readonly alpha: number;
}

function ringsOf({ from, to }: Arc): { readonly line: readonly Ring[]; readonly head: readonly Ring[] } {
  const curve = arcCurve(from, to);
  const length = curve.getLength();
  // A parabola lies in a plane: its normal goes with it all the way.
  const aside = new Vector3().crossVectors(curve.v1.clone().sub(from), to.clone().sub(from)).normalize();
  const ring = (share: number, radiusPx: number, aheadPx: number, alpha: number): Ring => {
    const tangent = curve.getTangentAt(share);
    return { at: curve.getPointAt(share), tangent, aside, across: new Vector3().crossVectors(tangent, aside).normalize(), alongMetres: share * length, leftMetres: (1 - share) * length, radiusPx, aheadPx, alpha };
  };
  const line = Array.from({ length: STEPS + 1 }, (_, step) => {
    const share = step / STEPS;
    return ring(share, THIN_PX + (THICK_PX - THIN_PX) * share, 0, FAINT + (1 - FAINT) * share);
  });
  const head = [
    [THICK_PX, -HEAD_PX.long],
    [HEAD_PX.half, -HEAD_PX.long],
    [HEAD_PX.half * 0.55, -HEAD_PX.long * 0.45],
    [0.2, 0],
  ].map(([radiusPx = 0, aheadPx = 0]) => ring(1, radiusPx, aheadPx - SHORT_PX, 1));
  return { line, head };
}

/** All arcs as tubes of one geometry, each with a head at the end that follows. */
export function arcGeometry(arcs: readonly Arc[]): BufferGeometry {
  const values = { position: [] as number[], normal: [] as number[], a_px: [] as number[], a_tangent: [] as number[], a_alpha: [] as number[], a_alongMetres: [] as number[], a_leftMetres: [] as number[], a_style: [] as number[] };
  const index: number[] = [];
  const tube = (rings: readonly Ring[], style: number, isHead: boolean) => {
    const first = values.a_style.length;
    for (const { at, tangent, across, aside, alongMetres, leftMetres, radiusPx, aheadPx, alpha } of rings) {
      for (let step = 0; step <= AROUND; step++) {
        const angle = (step / AROUND) * 2 * Math.PI;
        const out = across.clone().multiplyScalar(Math.cos(angle)).addScaledVector(aside, Math.sin(angle));
        values.position.push(at.x, at.y, at.z);
        values.normal.push(out.x, out.y, out.z);
        const px = out.multiplyScalar(radiusPx).addScaledVector(tangent, aheadPx);
        values.a_px.push(px.x, px.y, px.z);
        values.a_tangent.push(tangent.x, tangent.y, tangent.z);
        values.a_alpha.push(alpha);
        values.a_alongMetres.push(alongMetres);
        values.a_leftMetres.push(isHead ? UNCUT : leftMetres);
        values.a_style.push(style);
      }
    }
    for (let row = 0; row + 1 < rings.length; row++) {
      for (let step = 0; step < AROUND; step++) {
        const a = first + row * (AROUND + 1) + step;
        const b = a + AROUND + 1;
        index.push(a, a + 1, b, b, a + 1, b + 1);
      }
    }
  };
  for (const arc of arcs) {
    const { line, head } = ringsOf(arc);
    tube(line, STYLE_NUMBER[arc.style], false);
    tube(head, STYLE_NUMBER.line, true);
  }
  const geometry = new BufferGeometry();
  for (const [name, numbers] of Object.entries(values)) {
    geometry.setAttribute(name, new BufferAttribute(Float32Array.from(numbers), numbers.length / values.a_style.length));
  }
  geometry.setIndex(index);
  return geometry;
}
