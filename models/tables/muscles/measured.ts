import type { FibreSheetId } from '#domain/ids';
import type { Provenance } from '../../provenance.ts';

/** Provenance of a fascicle row; the procedure is described in models/measure/muscles.ts. */
export const measuredOnAtlas = (id: FibreSheetId): Provenance => ({
  class: 'MEASURED',
  source: `stations of the named fascicle on ${id}: outline seen against the superficial direction, cut at the four corners of models/measure/muscle-guides.ts; midpoint and thickness on the line along that direction. `
    + 'Measured on BodyParts3D, © The Database Center for Life Science, licensed under CC Attribution-Share Alike 2.1 Japan',
});

/** Provenance of a fascicle row measured in sections; the procedure is described in models/measure/line-sections.ts. */
export const measuredAlongLine = (id: FibreSheetId): Provenance => ({
  class: 'MEASURED',
  source: `stations of the named fascicle on ${id}: sections square to the line of its guide; at the fascicle's share of the section's width, midpoint and thickness along the superficial direction. `
    + 'Measured on BodyParts3D, © The Database Center for Life Science, licensed under CC Attribution-Share Alike 2.1 Japan',
});

/** Of a row that is measured as far as the ankle and laid by hand from there on. */
export const measuredThenLaid = (id: FibreSheetId): Provenance => ({
  class: 'MEASURED',
  source: `${measuredOnAtlas(id).source}. From the ankle on: ends and thickness of the tendon's section at the places named under \`after\` in models/measure/posterior-leg-guides.ts, read off the same part`,
});
