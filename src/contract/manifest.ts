import type { PeelStop, Side, StructureId } from '#domain/ids';

export const MANIFEST_FORMAT = 'myoscope-models/1';
export type Vec3 = readonly [number, number, number];

/** A part as built. Volumes are of the closed mesh; `detail: 'simple'` says that a part is a stand-in shape, not yet an atlas-grade one. */
export interface ManifestPart {
  readonly id: StructureId;
  readonly file: string;
  readonly layer: PeelStop;
  readonly triangles: number;
  readonly bytes: number;
  readonly volumeMl: number;
  readonly genus: number;
  readonly closed: boolean;
  readonly detail?: 'simple';
  readonly boundsMm: { readonly min: Vec3; readonly max: Vec3 };
}

export interface ManifestFile {
  readonly file: string;
  readonly layer: PeelStop;
  readonly bytes: number;
  readonly sha256: string;
}

/** The named nerve whose surface is closest to a point; the sciatic nerve as it is typically. */
export interface NearestNerve {
  readonly id: StructureId;
  readonly distanceMm: number;
}

/** A trigger point placed by the pipeline. `positionMm` in the model frame; `outwardModel` unit, out of the body. */
export interface PlacedPoint {
  readonly id: string;
  readonly side: Side;
  readonly muscle: StructureId;
  readonly positionMm: Vec3;
  readonly outwardModel: Vec3;
  /** along the outward direction to the skin */
  readonly depthMm: number;
  /** structures between the skin and the point, skin side first, `skin` left out */
  readonly layersAbove: readonly StructureId[];
  /** how thick the skin with its fat is over it, then each of `layersAbove`; absent in files that were built before it was measured */
  readonly layerThicknessMm?: readonly number[];
  /** on the point's own side; absent in files that were built before it was measured */
  readonly nearestNerve?: NearestNerve;
  /** distance from the place that the described landmarks give */
  readonly residualMm: number;
}

export interface Manifest {
  readonly format: typeof MANIFEST_FORMAT;
  /** hash of the tables and the pipeline that made these files */
  readonly source: string;
  readonly attribution: string;
  readonly files: readonly ManifestFile[];
  readonly parts: readonly ManifestPart[];
  /** right-side and midline landmarks of `clinical zones`, on bone or skin, in the model frame; the left ones are mirrored in x */
  readonly landmarksMm: Readonly<Record<string, Vec3>>;
  readonly points: readonly PlacedPoint[];
}
