import type { Provenance } from '../../provenance.ts';

/** The trunk is cut level, as torso models are: the muscles that go on upward all end in this one plane. */
export const TRUNK_CUT: { readonly yMm: number; readonly provenance: Provenance } = {
  yMm: 308,
  provenance: { class: 'AUTHORED', source: 'between T10 and T11, 25 mm and more under the top of the skin, so that its rounded cap clears every section' },
};
