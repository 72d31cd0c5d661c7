import { authored } from '../muscles/anatomy-terms.ts';
import type { NerveTable } from './nerve-table.ts';
import { station } from './nerve-table.ts';

const WALL = 'The two inner layers of the wall of the belly are not built: between them it lies a few millimetres within the external oblique';

/** The nerves of the lumbar plexus beside the femoral one: to the groin, the outer thigh and the adductors. */
export const LUMBAR_NERVE_TABLES: readonly NerveTable[] = [
  {
    id: 'obturator-nerve',
    faces: [1, 0, 0],
    strands: [
      {
        name: 'trunk',
        stations: [
          station('within psoas, level with L4', [-42, 132, -5], 3.6, 2.4), station('within psoas, level with L5', [-46, 112, -7], 3.6, 2.4), station('inner border of psoas', [-51, 90, -8], 3.6, 2.4),
          station('brim of the pelvis', [-54, 72, -1], 3.6, 2.4), station('side wall of the pelvis', [-56, 52, 5], 3.6, 2.4), station('side wall, level with the hip joint', [-52, 30, 10], 3.6, 2.4),
          station('on obturator internus', [-45, 12, 17], 3.6, 2.4), station('over the upper border of obturator internus', [-38, 0, 24], 3.4, 2.2), station('inner mouth of the obturator canal', [-37.5, -8, 25], 3.4, 2.2),
          station('obturator canal', [-42, -14, 26], 3.4, 2.2), station('where it divides, before obturator externus', [-46.5, -20, 27.5], 3.4, 2.2),
        ],
        through: ['psoas-major', 'obturator-internus', 'obturator-externus'],
      },
      {
        name: 'anterior branch',
        stations: [
          station('division', [-45.2, -18, 27.2], 2.6, 2), station('behind pectineus', [-48, -34, 33], 2.6, 2), station('between pectineus and adductor brevis', [-53, -52, 40], 2.6, 2),
          station('on adductor brevis', [-55, -68, 46], 2.5, 2), station('between adductor longus and brevis', [-52, -90, 42], 2.4, 1.9), station('lower, between them', [-55, -120, 41], 2.3, 1.8),
          station('behind adductor longus', [-51, -150, 30], 2.2, 1.8), station('toward gracilis', [-37, -180, 35], 2, 1.7),
        ],
        through: [],
      },
      {
        name: 'posterior branch',
        stations: [
          station('division', [-44.8, -18, 26.8], 2.6, 2), station('through obturator externus', [-45, -31, 20], 2.6, 2), station('behind adductor brevis', [-47, -47, 24], 2.6, 2),
          station('on adductor magnus', [-53, -65, 22], 2.5, 2), station('between adductor brevis and magnus', [-58, -90, 20.5], 2.4, 1.9), station('lower, between them', [-65, -120, 22], 2.3, 1.8),
          station('on adductor magnus, below brevis', [-63, -152, 29], 2.1, 1.7),
        ],
        through: ['obturator-externus'],
      },
    ],
    provenance: authored('inner border of psoas, side wall of the pelvis, obturator canal, one branch before and one behind adductor brevis; trunk 2.8 mm broad and 1.1 mm thick, branches 2.2 and 1 mm, means of 50 limbs (F1000Research, Manipal 2023), drawn a third to twice as thick to be seen; checked on renders'),
  },
  {
    id: 'lateral-femoral-cutaneous-nerve',
    faces: [0, 0, 1],
    strands: [{
      name: 'trunk',
      stations: [
        station('within psoas, level with L4', [-64, 142, -3], 3, 2), station('outer border of psoas', [-81, 121, -5], 3.2, 2), station('on iliacus', [-95, 106, 15], 3.4, 2),
        station('on iliacus, toward the front spine', [-106, 91, 38], 3.6, 2), station('behind the inguinal ligament, inside the front spine', [-113, 72, 51], 3.6, 2.2), station('under the ligament, inner border of sartorius', [-114, 58, 57], 3.6, 2.2),
        station('out of the pelvis, beside sartorius', [-113, 42, 63], 3.5, 2.2), station('on sartorius', [-116, 24, 65], 3.4, 2.2), station('across sartorius', [-121, 2, 63], 3.4, 2.2), station('before tensor fasciae latae', [-125, -30, 57], 3.2, 2.2),
        station('on rectus femoris, upper thigh', [-127, -65, 56], 3, 2), station('on the outer part of rectus femoris', [-131, -120, 63], 2.8, 2), station('mid-thigh', [-133, -190, 69], 2.6, 2),
        station('lower thigh', [-127.5, -250, 65.5], 2.4, 1.9), station('lower third of the thigh', [-123, -292, 61], 2.3, 1.8), station('above the knee', [-114, -330, 56.5], 2.2, 1.8),
      ],
      through: ['psoas-major'],
    }],
    provenance: authored('outer border of psoas, iliacus, under the inguinal ligament 2 cm inside the front spine (20.4 mm in 68 dissections, Hospodar 1999), sartorius, front of the outer thigh; largest branch 3.6 mm (mean of 30, J Orthop Surg Res 2021); checked on renders'),
  },
  {
    id: 'anterior-femoral-cutaneous-nerve',
    faces: [0, 0, 1],
    strands: [
      {
        name: 'intermediate branch',
        stations: [
          station('within the femoral nerve', [-83, -35, 46.3], 2.6, 2), station('beside sartorius', [-80.5, -56, 49], 2.6, 2), station('through sartorius', [-82, -76, 58], 2.6, 2), station('before sartorius', [-87, -96, 64], 2.6, 2),
          station('across sartorius', [-93, -118, 67], 2.5, 2), station('on rectus femoris', [-97, -140, 70], 2.5, 2), station('mid-thigh', [-101, -190, 74], 2.4, 1.9), station('inner border of rectus femoris', [-98, -250, 73], 2.3, 1.9),
          station('lower thigh', [-93, -290, 68.5], 2.2, 1.8), station('between rectus femoris and vastus medialis', [-90, -330, 61.5], 2.2, 1.8), station('above the knee', [-89, -370, 55], 2.1, 1.8), station('above the kneecap', [-88, -402, 46], 2, 1.7),
        ],
        through: ['sartorius'],
      },
      {
        name: 'medial branch',
        stations: [
          station('within the femoral nerve', [-82.3, -36, 46.3], 2.4, 1.9), station('before the vessels', [-74, -58, 51], 2.4, 1.9), station('inside sartorius', [-68, -76, 56], 2.4, 1.9), station('inner border of sartorius', [-62, -112, 61.5], 2.3, 1.9),
          station('across sartorius', [-58, -140, 63], 2.3, 1.9), station('on sartorius, mid-thigh', [-52, -190, 65], 2.2, 1.8), station('on sartorius, lower', [-45, -245, 59.5], 2.1, 1.8), station('inner side of the lower thigh', [-43, -285, 56], 2, 1.7),
        ],
        through: ['sartorius'],
      },
    ],
    provenance: authored('from the femoral nerve in the triangle of the thigh, one branch through the upper third of sartorius and down the front of rectus femoris to the knee, one across the inner border of sartorius; about 2 mm thick, by judgement; checked on renders'),
  },
  {
    id: 'genitofemoral-nerve',
    faces: [0, 0, 1],
    strands: [
      {
        name: 'trunk',
        stations: [
          station('within psoas, level with L3', [-41, 188, 10], 2.6, 2), station('out of the front of psoas', [-44.5, 172, 28.5], 2.6, 2), station('on psoas, level with L4', [-48, 152, 34], 2.6, 2), station('on psoas', [-54, 131, 35], 2.6, 2),
          station('on psoas, level with L5', [-62, 110, 36], 2.6, 2), station('on psoas, above the brim', [-70, 90, 39], 2.5, 2), station('where it divides, above the groin', [-73.5, 66, 43.5], 2.4, 1.9),
        ],
        through: ['psoas-major'],
      },
      {
        name: 'femoral branch',
        stations: [
          station('division', [-73.3, 68, 43], 2.1, 1.7), station('beside the artery', [-73, 48, 48], 2.1, 1.7), station('behind the inguinal ligament', [-74, 30, 52.5], 2.1, 1.7), station('below the ligament', [-75, 12, 58], 2, 1.7),
          station('through the fascia of the thigh', [-76, -12, 62], 2, 1.7), station('upper thigh, under the skin', [-76, -45, 65], 2, 1.7),
        ],
        through: [],
      },
      {
        name: 'genital branch',
        stations: [
          station('division', [-73.2, 67, 43.5], 2.1, 1.7), station('inner mouth of the canal of the groin', [-68, 48, 58], 2.1, 1.7), station('canal of the groin', [-57, 28, 63.5], 2.1, 1.7), station('canal, inner half', [-42, 10, 65], 2, 1.7),
          station('outer mouth of the canal', [-27, -7, 65.5], 2, 1.7), station('beside the pubic tubercle', [-20, -22, 64], 2, 1.7),
        ],
        through: ['external-oblique'],
      },
    ],
    provenance: authored('through the front of psoas and down on it, one branch behind the inguinal ligament to the skin of the upper thigh, one through the canal of the groin; about 2 mm thick, by judgement; checked on renders'),
  },
  {
    id: 'iliohypogastric-nerve',
    faces: [0, 1, 0],
    strands: [{
      name: 'trunk',
      stations: [
        station('within psoas, level with L2', [-42, 207, -5], 2.6, 2), station('outer border of psoas', [-56, 196, -17], 2.6, 2), station('before quadratus lumborum', [-68, 184, -24], 2.6, 2), station('outer border of quadratus lumborum', [-82, 171, -24], 2.6, 2),
        station('above the crest of the hip bone, in the wall of the belly', [-102, 157, -5], 2.6, 2), station('above the highest point of the crest, in the wall', [-115, 147, 15], 2.6, 2), station('in the wall, above the front of the crest', [-122, 132, 34], 2.6, 2), station('inside the front spine', [-117, 113, 51], 2.5, 2),
        station('under the outer sheet of the wall, 3 cm inside the front spine', [-100, 88, 69], 2.4, 1.9), station('under the outer sheet, above the groin', [-74, 62, 82], 2.3, 1.9), station('through the outer sheet', [-52, 44, 91], 2.2, 1.8), station('above the pubic bone, under the skin', [-38, 34, 97], 2, 1.8),
      ],
      through: ['psoas-major', 'external-oblique'],
    }],
    provenance: authored(`psoas, quadratus lumborum, wall of the belly above the crest, 2.8 cm inside and 1.4 cm below the front spine, end 4 cm from the midline (means of 200, Klaassen 2011). ${WALL}; about 2 mm thick, by judgement; checked on renders`),
  },
  {
    id: 'ilioinguinal-nerve',
    faces: [0, 1, 0],
    strands: [{
      name: 'trunk',
      stations: [
        station('within psoas, level with L2', [-44, 198, -5], 2.4, 1.9), station('outer border of psoas', [-60, 184, -14], 2.4, 1.9), station('before quadratus lumborum', [-72, 168, -21], 2.4, 1.9), station('outer border of quadratus lumborum', [-86, 154, -20], 2.4, 1.9),
        station('inside the crest, above iliacus', [-104, 137, -1], 2.4, 1.9), station('inside the crest, in front of its highest point', [-116, 124, 20], 2.4, 1.9), station('inside the front of the crest', [-118, 109, 43], 2.4, 1.9), station('inside the front spine', [-109, 86, 58], 2.3, 1.9),
        station('into the canal of the groin', [-97, 62, 68], 2.2, 1.9), station('canal of the groin, above the ligament', [-76, 36, 70], 2.2, 1.8), station('canal of the groin, inner half', [-52, 14, 69], 2.1, 1.8),
        station('outer mouth of the canal, above the pubic tubercle', [-30, -7, 69], 2, 1.8), station('root of the thigh', [-24, -26, 66], 2, 1.8),
      ],
      through: ['psoas-major', 'external-oblique'],
    }],
    provenance: authored(`below the iliohypogastric nerve across quadratus lumborum and iliacus, canal of the groin above the inguinal ligament, its outer mouth, 3 cm from the midline (means of 200, Klaassen 2011); 1.9–2 mm thick (54 nerves, Alshammari 2022). ${WALL}; checked on renders`),
  },
];
