import type { V3 } from '../geometry/vec.ts';
import type { Provenance } from '../provenance.ts';

/** The interpubic disc, millimetres in the model frame: a rounded oval in the median plane that fills what the two hip bones leave between them. */
export interface SymphysisTable {
  readonly upperEnd: V3;
  readonly lowerEnd: V3;
  readonly endsProvenance: Provenance;
  /** across the long axis of the oval, in the median plane */
  readonly halfWidthMm: number;
  /** how far the disc and its ligaments stand out beyond the ends of the faces */
  readonly overEndsMm: number;
  /** the disc goes no farther from the median plane than this, where the faces part */
  readonly reachMm: number;
  /** rounding of its edge against the bones */
  readonly edgeMm: number;
  readonly sizeProvenance: Provenance;
}

export const SYMPHYSIS: SymphysisTable = {
  upperEnd: [0, -6, 47],
  lowerEnd: [0, -34, 29],
  endsProvenance: {
    class: 'MEASURED',
    source: 'Ends of the symphyseal face of the BodyParts3D hip bone, brought onto the median plane: highest and lowest place that a lateral ray from the median plane meets within 7 mm. © The Database Center for Life Science, licensed under CC Attribution-Share Alike 2.1 Japan',
  },
  halfWidthMm: 6.5, overEndsMm: 1, reachMm: 7, edgeMm: 1.5,
  sizeProvenance: {
    class: 'AUTHORED',
    source: 'the oval of the measured faces with the thickening of the superior and arcuate ligaments; as thick as the hip bones stand apart (about 6 mm, within the 3 to 8 mm that anatomy texts give for a man)',
  },
};
