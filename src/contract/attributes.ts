/**
 * What a built GLB carries. One mesh a part, node named by structure id, in the frame of `docs/decisions/0002`
 * (metres, +x subject's left, +y up, +z anterior, origin between the hip-joint centres).
 * The left one of a pair is a second node on the same mesh, mirrored by scale [-1, 1, 1].
 *
 * POSITION, NORMAL        on every part.
 * TEXCOORD_0 (u, v)       muscles only: u along the fibre, 0 at the origin, 1 at the insertion; v across, 0..1.
 * _SURFACE (u8 × 4, normalised): x openness to the sky 0..1 (occluded by the part itself and by parts of its own and
 *                         deeper layers, never by what is peeled before it); y tendon on muscles, cartilage on bones, 0..1;
 *                         z nearness to a touching neighbour 0..1 (contact shade); w on muscles 1 on the superficial face, 0 on the deep one.
 * node extras             {@link PartExtras}
 */
export const SURFACE_ATTRIBUTE = '_SURFACE';
/** three's GLTFLoader lower-cases custom attributes. */
export const SURFACE_ATTRIBUTE_THREE = '_surface';

export interface PartExtras {
  /** muscles: mean length of the fibres (u) and mean width (v), for the fibre material */
  readonly lengthMm?: number;
  readonly widthMm?: number;
  /**
   * How many of the part's triangles, counted from the first, can be seen from outside at each stop of the peel, from the one under the skin to the part's own:
   * never fewer at a later one. The triangles after the last count show only when a hand takes away, or looks through, what covers them. Absent: all of them, always.
   */
  readonly seen?: readonly number[];
}
