import type { FasciaId } from '#domain/ids';
import { naturalSpline } from '../../geometry/spline.ts';
import type { V3 } from '../../geometry/vec.ts';
import type { SuperficialDirection } from '../../muscles/superficial-direction.ts';
import type { Provenance } from '../../provenance.ts';
import type { FascicleRow, FascicleStation, MuscleTable } from './muscle-table.ts';

/** A bundle of a ligament: the landmarks between which it is stretched, and what it passes on the way. */
export interface LigamentBundle {
  readonly name: string;
  readonly across: number;
  readonly from: V3;
  /** half-way; on the straight line where nothing is said */
  readonly via?: V3;
  readonly to: V3;
  /** half-way; nothing at a border */
  readonly thicknessMm: number;
}

export interface Ligament {
  readonly id: FasciaId;
  readonly borders: readonly [string, string];
  readonly superficial: SuperficialDirection & { readonly provenance: Provenance };
  readonly bundles: readonly LigamentBundle[];
  /** the landmarks, and where width and thickness come from */
  readonly provenance: Provenance;
}

const ALONG = [0, 0.12, 0.3, 0.5, 0.7, 0.88, 1] as const;
/** a ligament keeps its thickness nearly to the bone */
const FULL = [0, 0.8, 0.95, 1, 0.95, 0.8, 0] as const;

/** A ligament stretched between landmarks as a table of fascicles: one row a bundle, a soft bend through what it passes half-way. */
export function ligamentTable({ id, borders, superficial, bundles, provenance }: Ligament): MuscleTable {
  return { id, borders, superficial, along: ALONG, provenance, fascicles: bundles.map((bundle) => rowOf(bundle, provenance)) };
}

function rowOf({ name, across, from, via, to, thicknessMm }: LigamentBundle, provenance: Provenance): FascicleRow {
  const middle = via ?? [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2, (from[2] + to[2]) / 2] as const;
  const axis = [0, 1, 2].map((k) => naturalSpline([0, 0.5, 1], [from[k]!, middle[k]!, to[k]!]));
  const stations = ALONG.map((u, i): FascicleStation => [axis[0]!(u), axis[1]!(u), axis[2]!(u), thicknessMm * FULL[i]!]);
  return { name, across, stations, provenance };
}
