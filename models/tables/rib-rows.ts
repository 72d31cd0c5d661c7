import type { V3 } from '../geometry/vec.ts';
import type { Provenance } from '../provenance.ts';

/** A section across the rib, right side, millimetres in the model frame. */
export interface RibSection {
  readonly name: string;
  readonly centre: V3;
  /** perpendicular to the section, toward the tip */
  readonly along: V3;
  /** direction of the long side of the section; made perpendicular to `along` */
  readonly up: V3;
  /** from the centre, one a ray of RIB_RAYS, from `up` round toward along × up */
  readonly radiiMm: readonly number[];
  readonly provenance: Provenance;
}

/** The rays are evenly spaced angles drawn on an ellipse of this aspect: a flat section gets rays where it bends. */
export const RIB_RAYS = {
  count: 10,
  aspect: 0.6,
  provenance: { class: 'AUTHORED', source: 'as many rays as the flat oval of a rib needs; checked on sections' },
} as const satisfies Readonly<Record<string, number | Provenance>>;

/** Where cartilage covers the bone: the facet of the head, medial of its first section by so much, and the cap of the tip, within so much of the last section. */
export const RIB_CARTILAGE = {
  headMm: 1,
  tipMm: 6,
  provenance: { class: 'AUTHORED', source: 'one facet on the head, a short pointed cartilage at the free end; checked on pictures' },
} as const satisfies Readonly<Record<string, number | Provenance>>;
