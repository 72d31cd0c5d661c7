import { QuadraticBezierCurve3, Vector3 } from 'three';

/** A bead of an arc: where, and how large. In metres. */
export interface Bead {
  readonly at: Vector3;
  readonly radius: number;
}

const SMALLEST = 0.0009;
const LARGEST = 0.0024;
/** Beads that touch read as a line: a satellite. Beads apart read as dots: any other link. */
const CLOSE = 0.0016;
const APART = 0.0075;
const LIFT_SHARE = 0.3;
const LEAST_LIFT = 0.03;

/** The curve rises away from the body's axis, so that it does not run through what it joins. */
function curveBetween(from: Vector3, to: Vector3): QuadraticBezierCurve3 {
  const middle = from.clone().add(to).multiplyScalar(0.5);
  const outward = new Vector3(middle.x, 0, middle.z);
  // On the axis itself there is no way out: then toward the back, where most of the body's muscles here lie.
  if (outward.lengthSq() < 1e-6) outward.set(0, 0, -1);
  const lift = Math.max(LEAST_LIFT, LIFT_SHARE * from.distanceTo(to));
  return new QuadraticBezierCurve3(from, middle.add(outward.normalize().multiplyScalar(2 * lift)), to);
}

/** Beads that grow from the muscle that may set off to the one that may follow. */
export function arcBeads(from: Vector3, to: Vector3, isSatellite: boolean): readonly Bead[] {
  const curve = curveBetween(from, to);
  const count = Math.max(8, Math.round(curve.getLength() / (isSatellite ? CLOSE : APART)));
  return Array.from({ length: count + 1 }, (_, index) => {
    const along = index / count;
    return { at: curve.getPointAt(along), radius: SMALLEST + (LARGEST - SMALLEST) * along };
  });
}
