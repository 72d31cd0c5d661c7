import { naturalSpline } from '../../geometry/spline.ts';
import type { Provenance } from '../../provenance.ts';
import type { FascicleRow, FascicleStation, MuscleTable } from './muscle-table.ts';

/** A level section of the groove between the spines and the long columns, mm: x of its two edges, z of its floor and roof laterally, in the middle and medially. */
interface GrooveSection {
  readonly y: number;
  readonly lateral: number;
  readonly medial: number;
  readonly floor: readonly [lateral: number, middle: number, medial: number];
  readonly roof: readonly [lateral: number, middle: number, medial: number];
}

/** From S4 to T11. Floor: sacrum and laminae. Roof: the erector aponeurosis, as far behind the tips of the spines as it bulges in a muscular back. */
const GROOVE: readonly GrooveSection[] = [
  { y: 13, lateral: -21, medial: -9, floor: [-72, -75, -80], roof: [-74, -80, -83] },
  { y: 30, lateral: -28, medial: -8.5, floor: [-71, -71, -78], roof: [-75, -81, -84] },
  { y: 50, lateral: -33, medial: -8, floor: [-71, -70, -76], roof: [-77, -86.5, -84] },
  { y: 70, lateral: -37, medial: -7, floor: [-64, -56, -66], roof: [-77, -88, -82] },
  { y: 90, lateral: -34.5, medial: -5, floor: [-55, -46, -58], roof: [-73, -82, -74] },
  { y: 110, lateral: -35, medial: -4, floor: [-57, -42, -47], roof: [-69, -73, -65] },
  { y: 130, lateral: -31, medial: -4, floor: [-50, -33, -36], roof: [-62, -66, -59] },
  { y: 150, lateral: -26, medial: -4, floor: [-36, -29, -34], roof: [-53, -60, -54] },
  { y: 170, lateral: -24, medial: -4, floor: [-31, -26, -32], roof: [-47, -56, -51] },
  { y: 190, lateral: -23, medial: -4.5, floor: [-26, -23, -30], roof: [-43, -54, -51] },
  { y: 210, lateral: -23, medial: -4.5, floor: [-27, -25, -34], roof: [-44, -54.5, -52] },
  { y: 230, lateral: -22, medial: -5.5, floor: [-34, -33, -38], roof: [-47, -55.5, -54] },
  { y: 250, lateral: -21, medial: -6, floor: [-38, -37, -44], roof: [-51, -58.5, -58] },
  { y: 270, lateral: -19.5, medial: -6, floor: [-42, -41, -49], roof: [-53, -60, -60] },
  { y: 290, lateral: -18, medial: -7, floor: [-42, -44, -51], roof: [-47, -51, -53] },
];

/** Where a fascicle runs: heights of its two ends, and how far across the groove (0 lateral, 1 medial) it is at each fraction of its length. */
interface Course {
  readonly name: string;
  readonly across: number;
  readonly from: number;
  readonly to: number;
  readonly medially: readonly number[];
  readonly ends: string;
}

const ALONG = [0, 0.04, 0.12, 0.28, 0.5, 0.72, 0.88, 0.96, 1] as const;
const COURSES: readonly Course[] = [
  { name: 'lower border', across: 0, from: 13, to: 118, medially: [0.5, 0.6, 0.75, 0.9, 0.97, 1, 1, 1, 1], ends: 'the crest of S4 and the spine of L5' },
  { name: 'fascicle along the sacral crest', across: 0.05, from: 22, to: 128, medially: [0.22, 0.3, 0.45, 0.66, 0.82, 0.91, 0.96, 0.99, 1], ends: 'the back of S4 and the spine of L5' },
  { name: 'lower sacral fascicle', across: 0.13, from: 44, to: 142, medially: ALONG, ends: 'the back of S3 and the spine of L4' },
  { name: 'upper sacral fascicle', across: 0.26, from: 78, to: 164, medially: ALONG, ends: 'the sacrum beside the posterior superior spine and the spine of L3' },
  { name: 'fascicle to the second lumbar spine', across: 0.39, from: 106, to: 186, medially: ALONG, ends: 'the mamillary process of S1 and the spine of L2' },
  { name: 'fascicle to the first lumbar spine', across: 0.52, from: 132, to: 209, medially: ALONG, ends: 'the mamillary process of L5 and the spine of L1' },
  { name: 'fascicle to the twelfth thoracic spine', across: 0.66, from: 160, to: 238, medially: ALONG, ends: 'the mamillary process of L4 and the spine of T12' },
  { name: 'fascicle to the eleventh thoracic spine', across: 0.8, from: 194, to: 260, medially: ALONG, ends: 'the mamillary process of L3 and the spine of T11' },
  { name: 'second fascicle to the eleventh thoracic spine', across: 0.92, from: 228, to: 276, medially: ALONG, ends: 'the mamillary process of L1 and the spine of T11' },
  { name: 'upper border', across: 1, from: 252, to: 287, medially: ALONG, ends: 'the mamillary process of T12 and the spine of T11' },
];

/** a section is rounded at its edges, and blunt: full to where it meets a wall */
const BLUNTNESS = 4;

function stationsOf({ across, from, to, medially }: Course): FascicleStation[] {
  return ALONG.map((u, i) => {
    const y = from + (to - from) * u, s = medially[i] ?? u;
    const at = (value: (section: GrooveSection) => number): number => naturalSpline(GROOVE.map((section) => section.y), GROOVE.map(value))(y);
    const height = (of: 'floor' | 'roof'): number => naturalSpline([0, 0.5, 1], [0, 1, 2].map((k) => at((g) => g[of][k] ?? NaN)))(s);
    const x = at((g) => g.lateral) * (1 - s) + at((g) => g.medial) * s, floor = height('floor'), roof = height('roof');
    const isRim = across === 0 || across === 1 || u === 0 || u === 1;
    return [x, y, (floor + roof) / 2, isRim ? 0 : (floor - roof) * Math.sqrt(1 - Math.abs(2 * s - 1) ** BLUNTNESS)];
  });
}

const between = (ends: string): Provenance => ({
  class: 'AUTHORED',
  source: `between ${ends}; it fills the groove from the bone to the erector aponeurosis. The atlas muscle is a ribbon of 3.5 mm, 18 ml where Ward et al. 2009 weighed 146 g: its height is kept, its thickness is not believed`,
});

/** Written by hand between landmarks of our own bones. A station is the midpoint x, y, z and the thickness, mm. */
export const multifidus: MuscleTable = {
  id: 'multifidus',
  borders: ['lower border, along the sacral crest', 'upper border, to the eleventh thoracic spine'],
  along: ALONG,
  superficial: {
    kind: 'constant',
    direction: [0, 0, -1],
    provenance: { class: 'AUTHORED', source: 'straight backward, away from the laminae and the sacrum' },
  },
  fascicles: COURSES.map((course): FascicleRow => ({ name: course.name, across: course.across, stations: stationsOf(course), provenance: between(course.ends) })),
  provenance: { class: 'AUTHORED', source: 'sections of the groove, fractions and fascicles chosen by hand, closer where the outline bends' },
};
