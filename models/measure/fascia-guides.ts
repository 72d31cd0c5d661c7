import type { FasciaId } from '#domain/ids';
import type { MuscleGuide } from './muscle-guides.ts';

/** Only what the atlas has; the other sheets, ligaments and tendons are laid between landmarks in their tables. */
export const FASCIA_GUIDES: Readonly<Partial<Record<FasciaId, MuscleGuide>>> = {
  'iliotibial-tract': {
    superficial: { kind: 'away-from-axis', through: [-85, -150, 0], along: [-0.02, 1, 0] },
    reason: 'away from an upright line inside the thigh, round whose outer side the band lies',
    borders: ['anterior border', 'posterior border'],
    corners: [[-147, 100, 34], [-125, 133, -11], [-105, -476, 6], [-100.5, -476, 25]],
    // the tubercle on the outer condyle of the tibia (Gerdy)
    lowestMm: -477,
    along: [0, 0.03, 0.09, 0.17, 0.25, 0.33, 0.42, 0.52, 0.62, 0.72, 0.82, 0.9, 0.96, 1],
    fascicles: [[0, 'anterior border'], [0.12, 'fibres of tensor fasciae latae'], [0.3, 'anterior fibres'], [0.5, 'middle fibres'], [0.7, 'posterior fibres'], [0.88, 'fibres of gluteus maximus'], [1, 'posterior border']],
    stepMm: 1,
  },
};
