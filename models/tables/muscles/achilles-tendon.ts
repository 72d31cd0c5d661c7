import type { MuscleTable } from './muscle-table.ts';
import type { Provenance } from '../../provenance.ts';

const sections: Provenance = {
  class: 'MEASURED',
  source: 'sections of achilles-tendon at y −680, −700, −720, −745, −770, −800, −820, −840 and −858: its two ends, its middle and its quarter points, and the thickness square to it; '
    + 'above these, where the atlas part is torn off, laid by hand on the back of the soleus at y −600 to −660. '
    + 'Measured on BodyParts3D, © The Database Center for Life Science, licensed under CC Attribution-Share Alike 2.1 Japan',
};

/** Begins as a broad sheet between gastrocnemius and soleus and narrows to the calcaneus. A station is the midpoint x, y, z and the thickness, mm. */
export const achillesTendon: MuscleTable = {
  id: 'achilles-tendon',
  borders: ['lateral border', 'medial border'],
  along: [0, 0.03, 0.09, 0.17, 0.26, 0.34, 0.42, 0.51, 0.6, 0.72, 0.81, 0.91, 1],
  superficial: {
    kind: 'away-from-axis',
    through: [-92, -480, 4],
    along: [-18, 290, 4],
    provenance: { class: 'AUTHORED', source: 'the axis of the soleus, on which the tendon lies' },
  },
  fascicles: [
    {
      name: 'lateral border',
      across: 0,
      provenance: sections,
      stations: [
        [-100, -632, -46, 0], [-100, -636, -45.5, 0], [-98, -648, -44.5, 0], [-95, -662, -43.5, 0], [-91, -680, -43, 0], [-85.5, -700, -42, 0], [-79, -720, -41, 0],
        [-73.5, -745, -39.5, 0], [-69, -770, -38, 0], [-67, -800, -41, 0], [-68.5, -820, -44, 0], [-68.5, -840, -49.5, 0], [-67, -862, -54, 0],
      ],
    },
    {
      name: 'lateral fascicle',
      across: 0.25,
      provenance: sections,
      stations: [
        [-90, -608, -48, 0], [-89.5, -612, -47.5, 0.8], [-87.5, -630, -46.5, 1.5], [-85, -654, -46, 2.2], [-81, -680, -46, 3.6], [-77, -700, -44.5, 3.6], [-71.5, -720, -43, 3.4],
        [-67.5, -745, -40, 3.6], [-65, -770, -38, 6.5], [-63, -800, -40.5, 6], [-64.5, -820, -43.5, 5.4], [-64.5, -840, -48, 4.6], [-62.5, -867, -53, 0],
      ],
    },
    {
      name: 'middle fascicle',
      across: 0.5,
      provenance: sections,
      stations: [
        [-77, -590, -46, 0], [-76.5, -594, -46, 0.8], [-74.5, -616, -46, 1.5], [-72.5, -646, -45.5, 2.2], [-70, -680, -46, 4], [-67, -700, -44.5, 4], [-63.5, -720, -42, 3.8],
        [-61.5, -745, -38.5, 4], [-60.5, -770, -36.5, 7.6], [-59, -800, -39.5, 7], [-60.5, -820, -43, 6], [-60, -840, -46.5, 5], [-57.5, -869, -50.5, 0],
      ],
    },
    {
      name: 'medial fascicle',
      across: 0.75,
      provenance: sections,
      stations: [
        [-62, -602, -39, 0], [-61.5, -606, -39, 0.8], [-60, -626, -39.5, 1.5], [-58, -652, -39.5, 2.2], [-56, -680, -39.5, 3.6], [-56, -700, -38.5, 3.6], [-55, -720, -37, 3.4],
        [-55.5, -745, -35.5, 3.6], [-56, -770, -35, 6.5], [-55, -800, -38.5, 6], [-56, -820, -42, 5.4], [-56, -840, -44.5, 4.6], [-52.5, -867, -47, 0],
      ],
    },
    {
      name: 'medial border',
      across: 1,
      provenance: sections,
      stations: [
        [-47, -636, -24, 0], [-47, -640, -24, 0], [-46, -652, -24, 0], [-45.5, -664, -25, 0], [-45, -680, -26, 0], [-47, -700, -27, 0], [-48.5, -720, -29.5, 0],
        [-50.5, -745, -32, 0], [-52, -770, -34, 0], [-51, -800, -38, 0], [-52, -820, -41, 0], [-52, -840, -42.5, 0], [-48, -861, -43, 0],
      ],
    },
  ],
  provenance: { class: 'AUTHORED', source: 'sections and fascicles chosen by hand, closer where the sheet narrows and where it widens again to the calcaneus' },
};
