import { authored } from '../muscles/anatomy-terms.ts';
import type { NerveTable } from './nerve-table.ts';
import { station } from './nerve-table.ts';

/** The nerves of the leg and of its skin. */
export const LEG_NERVE_TABLES: readonly NerveTable[] = [
  {
    id: 'saphenous-nerve',
    faces: [1, 0, 0],
    strands: [{
      name: 'trunk',
      stations: [
        station('within the end of the femoral nerve', [-82, -32, 46.5], 3.2, 2.6), station('in the triangle of the thigh', [-80, -65, 43], 3.2, 2.6), station('under sartorius', [-77, -95, 46], 3.2, 2.6),
        station('between vastus medialis and adductor longus', [-74, -125, 47], 3.2, 2.6), station('into the adductor canal', [-68, -152, 49], 3.2, 2.6), station('adductor canal', [-63, -190, 53], 3.2, 2.6), station('middle of the canal', [-53, -230, 46], 3.1, 2.5),
        station('lower canal', [-46, -270, 40], 3, 2.5), station('end of the canal', [-41, -300, 33.5], 3, 2.4), station('behind sartorius, above the knee', [-36, -335, 24], 2.9, 2.4),
        station('between sartorius and gracilis', [-31, -370, 13], 2.8, 2.3), station('inner side of the knee, under sartorius', [-30, -395, 9], 2.8, 2.3), station('behind the border of sartorius', [-25, -425, 6], 2.8, 2.3), station('out under the skin, below the joint', [-25.7, -448, 3], 2.8, 2.3),
        station('on the tendons of the inner knee', [-32, -468, 7], 2.7, 2.2), station('inner border of the tibia, 6 cm below the adductor tubercle', [-42, -488, 11], 2.7, 2.2), station('beside the great saphenous vein, upper leg', [-50, -515, 14], 2.6, 2.2),
        station('upper leg', [-56, -550, 15], 2.6, 2.2), station('mid-leg', [-62, -595, 15], 2.5, 2.1), station('below mid-leg', [-62.5, -635, 10], 2.5, 2.1), station('lower leg', [-61, -675, 6], 2.4, 2), station('lower leg, inner border of the tibia', [-60.5, -714, 1.5], 2.4, 2), station('above the ankle, on the tibia', [-60, -733, 2.5], 2.3, 1.9),
        station('above the ankle', [-58.5, -755, 4.5], 2.3, 1.9), station('where the inner ankle begins', [-57, -772, 6.5], 2.2, 1.9), station('before the inner ankle', [-55, -789, 11], 2.2, 1.9), station('before its tip', [-50.7, -806, 16], 2.1, 1.8), station('inner side of the foot', [-53.5, -820, 24], 2, 1.8), station('inner border of the foot', [-57.5, -832, 37.5], 2, 1.8),
      ],
      through: [],
    }],
    provenance: authored('from the femoral nerve through the adductor canal between vastus medialis and the adductors, out between sartorius and gracilis, through the fascia 5–6 cm below the adductor tubercle (95 limbs, Tothonglor 2013), along the inner border of the tibia beside the great saphenous vein, half a centimetre before the inner ankle (42 limbs, Anat Cell Biol 2019); 2–3 mm by judgement; checked on renders'),
  },
  {
    id: 'deep-fibular-nerve',
    faces: [1, 0, 0],
    strands: [{
      name: 'trunk',
      stations: [
        station('within the end of the common fibular nerve', [-118, -497, -1], 3.2, 2.4), station('through extensor digitorum longus', [-110, -510, 2], 3.2, 2.4), station('on the membrane between the bones', [-102, -524, 1.5], 3.2, 2.4), station('between tibialis anterior and extensor digitorum longus', [-103, -550, 0], 3.2, 2.4),
        station('upper leg, on the membrane', [-103, -590, -3], 3.2, 2.4), station('between tibialis anterior and extensor hallucis longus', [-100, -630, -2.5], 3, 2.3), station('below mid-leg', [-94, -670, 0], 3, 2.3), station('lower leg', [-89, -710, -2.5], 2.8, 2.2),
        station('behind tibialis anterior, above the ankle', [-90, -746, 3.5], 2.7, 2.1), station('under the tendon of extensor hallucis longus', [-90.5, -767, 4.5], 2.6, 2.1), station('front of the ankle', [-91, -785, 8.5], 2.6, 2.1), station('between the tendons to the great toe and the toes', [-89.5, -803, 22], 2.5, 2), station('back of the foot, behind', [-91.5, -820, 39], 2.3, 1.9),
        station('back of the foot', [-96.5, -833, 63], 2.2, 1.8), station('between the first two bones of the forefoot', [-98, -843, 78], 2, 1.8), station('before the first gap of the toes', [-99.5, -853, 93], 2, 1.8),
      ],
      // it crosses the great toe's tendon on the bone, where this is drawn without a gap
      through: ['extensor-digitorum-longus', 'extensor-hallucis-longus'],
    }],
    provenance: authored('from the neck of the fibula through extensor digitorum longus to the membrane, beside tibialis anterior, under the tendon of extensor hallucis longus, between the tendons to the first gap of the toes; 2–3 mm by judgement; checked on renders'),
  },
  {
    id: 'superficial-fibular-nerve',
    faces: [1, 0, 0],
    strands: [{
      name: 'beginning',
      stations: [station('within the end of the common fibular nerve', [-119.3, -494.5, -4], 3.2, 2.6), station('between the upper ends of fibularis longus', [-120.6, -504, -6], 3.2, 2.6), station('before fibularis longus', [-120.6, -514, -7], 3.2, 2.6)],
      through: ['fibularis-longus'],
    }, {
      name: 'trunk',
      stations: [
        station('below the upper ends of fibularis longus', [-120.6, -508, -6.5], 3.2, 2.6), station('between fibularis longus and extensor digitorum longus', [-117, -550, -8], 3.2, 2.6), station('upper leg', [-121, -590, -11], 3.1, 2.6),
        station('mid-leg', [-119, -630, -14], 3, 2.6), station('between fibularis brevis and extensor digitorum longus', [-117, -670, -17], 3, 2.5), station('under the fascia, lower leg', [-113.4, -691, -14], 2.6, 2.2),
        station('through the fascia, 12 cm above the ankle', [-108.5, -712, -5.2], 2.4, 2), station('under the skin, lower leg', [-102.6, -732, 0.8], 2.4, 2), station('above the ankle', [-97.7, -752, 5], 2.6, 2.2), station('front of the ankle', [-96, -770, 7], 2.6, 2.2), station('before the end of the tibia', [-94.6, -787, 12], 2.5, 2.1), station('before the ankle joint', [-93.8, -806, 28.5], 2.4, 2),
        station('back of the foot, behind', [-97, -820, 49], 2.5, 2), station('back of the foot', [-101, -832, 69], 2.2, 1.9), station('back of the forefoot', [-106, -843, 83], 2, 1.8),
      ],
      through: [],
    }],
    provenance: authored('between fibularis longus and extensor digitorum longus, through the fascia 12.3 cm above the ankle, half-way between the ankles in front, 2.9 mm thick there (drawn a little thinner, to stay under this skin; means of the commonest of three types, 25 limbs); its inner terminal branch is built; checked on renders'),
  },
  {
    id: 'sural-nerve',
    faces: [1, 0, 0],
    strands: [{
      name: 'trunk',
      stations: [
        station('within the tibial nerve', [-75.5, -406, -40], 2.8, 2.4), station('hollow of the knee, over the heads of gastrocnemius', [-73, -432, -48], 2.8, 2.4), station('groove between the heads', [-70, -458, -53], 2.8, 2.4), station('in the groove, upper calf', [-67, -495, -59], 2.8, 2.4),
        station('in the groove', [-64, -545, -64], 2.8, 2.4), station('in the groove, middle of the calf', [-66, -590, -65.5], 2.8, 2.4), station('through the fascia, below mid-calf', [-72, -632, -63], 2.8, 2.4), station('end of gastrocnemius', [-79, -665, -54], 2.8, 2.4),
        station('beside the Achilles tendon', [-85, -700, -46], 2.7, 2.3), station('outer border of the Achilles tendon', [-86, -745, -41], 2.6, 2.2), station('behind the outer ankle', [-89.5, -785, -37.5], 2.5, 2.1), station('behind and below the outer ankle', [-95.5, -815, -35.5], 2.4, 2),
        station('below the outer ankle', [-99, -834, -30], 2.3, 2), station('outer side of the foot, behind', [-104, -846, -9], 2.2, 1.9), station('outer side of the foot', [-112, -852, 12], 2.1, 1.9), station('outer border of the foot', [-125, -854, 34], 2, 1.8),
      ],
      through: [],
    }],
    provenance: authored('from the tibial nerve down the groove between the heads of gastrocnemius, through the fascia between the middle and lower thirds of the calf, along the outer border of the Achilles tendon, 1–1.5 cm behind the outer ankle, to the outer border of the foot; the branch from the common fibular nerve is not built; 2–3 mm by judgement; checked on renders'),
  },
];
