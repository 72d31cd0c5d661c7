import type { Provenance } from '../../provenance.ts';
import type { AcrossProfile, MuscleAnatomy } from './muscle-table.ts';

export const authored = (source: string): Provenance => ({ class: 'AUTHORED', source });
export const AS_MEASURED: MuscleAnatomy['bulk'] = {
  thickness: [1, 1, 1],
  outwardShare: 0.5,
  provenance: authored('the measured volume is plausible, or no scaled figure exists: left as measured'),
};
/** Handsfield et al. 2014 mean volume × 0.931, by their relation for a body of 1.73 m and 65 kg (6570 of 7056 ml a leg). */
export const scaledVolume = (meanMl: number, share: number): MuscleAnatomy['volume'] => ({
  minMl: Math.round(meanMl * 0.931 * (1 - share)),
  maxMl: Math.round(meanMl * 0.931 * (1 + share)),
  provenance: { class: 'PUBLISHED', source: `Handsfield et al. 2014, mean ${meanMl} ml, scaled to this body by 0.931; ${Math.round(share * 100)} % either way` },
});
export const atlasVolume = (ml: number): MuscleAnatomy['volume'] => ({
  minMl: Math.round(ml * 8) / 10,
  maxMl: Math.round(ml * 12) / 10,
  provenance: { class: 'MEASURED', source: `volume of the atlas part, ${ml} ml, 20 % either way; no scaled figure is published for it. Measured on BodyParts3D, © The Database Center for Life Science, licensed under CC Attribution-Share Alike 2.1 Japan` },
});
export const tendons = (originMm: AcrossProfile, insertionMm: AcrossProfile, why: string): MuscleAnatomy['tendons'] => ({ originMm, insertionMm, provenance: authored(why) });
/** Where the atlas muscle has 0.7–1.4 of the scaled mean, its own bulk is believed. */
export const believedVolume = (meanMl: number, from: string): MuscleAnatomy['volume'] => ({
  minMl: Math.round(meanMl * 0.931 * 0.7),
  maxMl: Math.round(meanMl * 0.931 * 1.4),
  provenance: { class: 'PUBLISHED', source: `${from}, ${meanMl} ml, scaled to this body by 0.931; 0.7 to 1.4 of it` },
});
/** Settings of the dense sheet that are no anatomy: what they are for, and what they were checked on. */
export const sheetSettings = (settings: Omit<NonNullable<MuscleAnatomy['sheet']>, 'provenance'>, why: string): MuscleAnatomy['sheet'] => ({ ...settings, provenance: authored(why) });
