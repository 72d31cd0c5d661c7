import type { PlateCut } from '../geometry/bent-plate.ts';
import type { ProcessAxis, ProcessSection } from '../geometry/process-tube.ts';
import type { V3 } from '../geometry/vec.ts';
import type { Provenance } from '../provenance.ts';

/**
 * The shape of the sacrum's rows. Half a sacrum is tabled in its own frame: `lateral` from the median plane, `down` along the straight line from the middle
 * of the S1 plate to the apex, `front` perpendicular to it, forward. Millimetres.
 * The span of a level is about its half-width, but narrows evenly, so that crests keep their share from level to level.
 */
export const SACRUM_STATIONS = {
  levels: [
    { name: 'S1 plate', downMm: 3, spanMm: 57 },
    { name: 'S1 below the ala', downMm: 8, spanMm: 58 },
    { name: 'S1 mouth of the canal', downMm: 13, spanMm: 59 },
    { name: 'S1 lamina', downMm: 17, spanMm: 59 },
    { name: 'S1 above its foramen', downMm: 22, spanMm: 58 },
    { name: 'S1 foramen', downMm: 28, spanMm: 55 },
    { name: 'S1 below its foramen', downMm: 35, spanMm: 51 },
    { name: 'S2 body', downMm: 39, spanMm: 48 },
    { name: 'S2 above its foramen', downMm: 44, spanMm: 46 },
    { name: 'S2 foramen', downMm: 50, spanMm: 46 },
    { name: 'S2 below its foramen', downMm: 56, spanMm: 46 },
    { name: 'S3 body', downMm: 62, spanMm: 43 },
    { name: 'S3 foramen', downMm: 70, spanMm: 40 },
    { name: 'S4 body', downMm: 79, spanMm: 37 },
    { name: 'S4 foramen', downMm: 86, spanMm: 33 },
    { name: 'S5 upper', downMm: 92, spanMm: 30 },
    { name: 'S5 lower', downMm: 98, spanMm: 27 },
    { name: 'apex', downMm: 103, spanMm: 24 },
  ],
  /** where a level is read from the front and from behind: shares of its span */
  frontShares: [0, 0.2, 0.35, 0.5, 0.65, 0.8, 0.93],
  backShares: [0, 0.09, 0.18, 0.27, 0.36, 0.5, 0.62, 0.77],
  /** heights in front of the axis at which the margin is read from the side */
  marginFrontMm: [-32, -25, -18, -11, -4, 3, 10, 15],
  /** where the S1 plate and the ala are read from above */
  topLateralMm: [0, 9, 17, 24, 31, 38, 46, 54],
  topFrontMm: [-30, -24, -18, -12, -5, 2, 9, 14],
  provenance: { class: 'AUTHORED', source: 'where a sacrum is read: above, at and below each foramen, crests, grooves and margin; checked on sections every 2.5 mm' },
} as const;

export const FORAMINA = ['S1', 'S2', 'S3', 'S4'] as const;
export type ForamenName = (typeof FORAMINA)[number];

export interface TubeRow extends ProcessAxis {
  readonly sections: readonly ProcessSection[];
  readonly provenance: Provenance;
}

export interface HeightsRow {
  readonly heightsMm: readonly (readonly (number | null)[])[];
  readonly provenance: Provenance;
}

export interface SacrumTable {
  /** the middle of the S1 plate on the median plane, and from there to the apex (unit): model frame */
  readonly frame: { readonly origin: V3; readonly down: V3; readonly provenance: Provenance };
  /** one row a level; null where the ray enters a foramen or passes the margin */
  readonly front: HeightsRow;
  readonly back: HeightsRow;
  /** one row a level, one entry a height; null where the level is not that thick */
  readonly margin: HeightsRow;
  /** one row a height, one entry a distance from the median plane; null behind the body, where the canal and the articular process are, and off the top */
  readonly top: HeightsRow;
  /** the superior articular process: cuts by height over the axis' zero (minus down), points [lateral, front, half thickness] */
  readonly articularProcess: { readonly cuts: readonly PlateCut[]; readonly provenance: Provenance };
  /** axes in [lateral, down, front] */
  readonly coccyx: TubeRow;
  readonly foramina: Readonly<Record<ForamenName, TubeRow>>;
  /** the cornu hangs free below the hiatus: a rod between two places */
  readonly cornu: { readonly from: V3; readonly to: V3; readonly fromRadiusMm: number; readonly toRadiusMm: number; readonly provenance: Provenance };
}
