import type { V3 } from '../../geometry/vec.ts';
import { authored } from '../muscles/anatomy-terms.ts';
import type { NerveStation, NerveStrand, NerveTable } from './nerve-table.ts';
import { station } from './nerve-table.ts';

/** They leave the back one above the other and do not meet. */
const branch = (name: string, ...places: readonly (readonly [string, V3])[]): NerveStrand => ({
  name,
  stations: places.map(([place, at]): NerveStation => station(place, at, 2.2, 1.8)),
  through: ['iliocostalis-lumborum', 'longissimus-thoracis', 'multifidus', 'thoracolumbar-fascia', 'latissimus-dorsi'],
});

/** The skin nerves of the buttock: those that come over the crest of the hip bone, and those from the back of the sacrum. */
export const CLUNEAL_NERVE_TABLES: readonly NerveTable[] = [
  {
    id: 'superior-cluneal-nerves',
    faces: [0, 0, -1],
    pieces: 3,
    strands: [
      branch(
        'medial branch',
        ['behind quadratus lumborum, level with L3', [-42, 184, -49]], ['between quadratus lumborum and iliocostalis', [-56, 166, -51]], ['outer border of iliocostalis', [-69, 149, -56]],
        ['over the crest, 7 cm from the midline, under the fascia', [-70, 131, -58]], ['below the crest', [-73, 114, -67]], ['on gluteus maximus, upper border', [-76, 92, -76]],
        ['on gluteus maximus', [-79, 70, -89]], ['on gluteus maximus, mid-buttock', [-81, 44, -100]], ['mid-buttock, under the skin', [-82, 20, -105]],
      ),
      branch(
        'intermediate branch',
        ['behind quadratus lumborum, level with L2', [-44, 202, -50]], ['between quadratus lumborum and iliocostalis', [-60, 180, -50]], ['outer border of iliocostalis', [-75, 158, -51]],
        ['over the crest, 8 cm from the midline', [-82, 141, -51]], ['below the crest, on gluteus medius', [-90, 122, -57]], ['on gluteus medius', [-97, 98, -67]],
        ['on gluteus maximus, upper border', [-102, 75, -75]], ['on gluteus maximus', [-107, 48, -86]],
      ),
      branch(
        'lateral branch',
        ['behind quadratus lumborum, level with L1', [-48, 219, -48]], ['outer border of quadratus lumborum', [-70, 192, -50]], ['under latissimus dorsi', [-84, 166, -45]],
        ['over the crest, 9 cm from the midline', [-93, 149, -40]], ['below the crest, on gluteus medius', [-103.5, 128, -43.5]], ['on gluteus medius', [-115.3, 104, -50.3]], ['on gluteus medius, toward the trochanter', [-124, 76, -55.5]],
      ),
    ],
    provenance: authored('over the crest 65–81 mm from the midline and 45–65 mm from the back spine (Lu 1998, 15 cadavers; Iwanaga 2019, 20 sides), each further one 8–15 mm beside the last (5, 6.5 and 7.3 cm from the back spine, Tubbs 2010); through the fascia within a centimetre of the crest (Lu 1998); 1.1 mm thick in 20 sides (Tubbs 2010), drawn twice as thick to be seen; checked on renders'),
  },
  {
    id: 'middle-cluneal-nerves',
    faces: [0, 0, -1],
    pieces: 2,
    strands: [
      branch(
        'upper branch',
        ['within multifidus, level with the first hole of the sacrum', [-21, 70, -69]], ['through the fascia, below the back spine of the hip bone', [-33, 63, -83]],
        ['inner border of gluteus maximus', [-45, 56, -97]], ['on gluteus maximus', [-62, 46, -106]],
      ),
      branch(
        'lower branch',
        ['within multifidus, level with the third hole of the sacrum', [-18, 42, -77]], ['through the fascia, edge of the sacrum', [-27, 36, -88]],
        ['inner border of gluteus maximus', [-39, 29, -103]], ['on gluteus maximus', [-56, 20, -113]],
      ),
    ],
    provenance: authored('from the back of the sacrum through multifidus to the inner part of the buttock, between the back spine of the hip bone and 1.5 cm below it (Tubbs 2010, 20 sides; the third, above the spine, is left out); 0.8 mm thick there, drawn nearly three times as thick to be seen; checked on renders'),
  },
];
