import { authored } from '../muscles/anatomy-terms.ts';
import type { NerveTable } from './nerve-table.ts';
import { station } from './nerve-table.ts';

/** The nerves of the muscles of the buttock, and the pudendal nerve. */
export const GLUTEAL_NERVE_TABLES: readonly NerveTable[] = [
  {
    id: 'superior-gluteal-nerve',
    faces: [-0.72, 0, -0.69],
    strands: [{
      name: 'to medius, minimus and tensor',
      stations: [
        station('before the upper border of piriformis', [-51, 44, -26], 3.2, 2.6), station('foramen above piriformis', [-64, 50.5, -36.5], 3.2, 2.6), station('between gluteus medius and minimus, behind', [-76, 60, -38.5], 3.2, 2.4),
        station('between them, middle', [-94, 68, -33.5], 3, 2.2), station('between them, in front of the middle', [-113, 70, -27], 2.6, 2), station('between their front fibres', [-131, 63, -6], 2.2, 1.8),
        station('deep face of tensor fasciae latae', [-140, 48, 15], 1.8, 1.6),
      ],
      through: ['piriformis'],
    }],
    provenance: authored('through the greater sciatic foramen above piriformis, then between gluteus medius and minimus to tensor fasciae latae; 2–3.4 mm by judgement; checked on renders from six sides'),
  },
  {
    id: 'inferior-gluteal-nerve',
    faces: [0, 0, -1],
    strands: [{
      name: 'to gluteus maximus',
      stations: [
        station('before piriformis', [-44, 27, -43], 3.4, 2.6), station('under the lower border of piriformis', [-57, 13, -53], 3.4, 2.6), station('deep face of gluteus maximus', [-68, 6, -60], 3.2, 2.4),
        station('within gluteus maximus', [-81, -4, -66], 2.8, 2.2), station('its lower half', [-93, -18, -68], 2.2, 1.8),
      ],
      through: ['gluteus-maximus'],
    }],
    provenance: authored('through the greater sciatic foramen below piriformis into the deep face of gluteus maximus; 2–3.4 mm by judgement; checked on renders from six sides'),
  },
  {
    id: 'pudendal-nerve',
    faces: [0, 0, -1],
    strands: [{
      name: 'trunk',
      stations: [
        station('before piriformis, lower border', [-33, 23, -55], 3.4, 2.6), station('leaves below piriformis', [-41, 16, -56], 3.4, 2.6), station('behind the sacrospinous ligament, beside the spine', [-47, 6, -52], 3.4, 2.6),
        station('through the lesser sciatic foramen', [-47, -6, -48], 3.2, 2.6), station('canal on obturator internus, behind', [-40, -24, -38], 3, 2.4), station('canal on obturator internus, in front', [-33, -41, -16], 2.8, 2.2),
        station('along the ramus', [-24, -45, 2], 2.4, 2), station('below the symphysis', [-12, -45, 18], 2, 1.8),
      ],
      through: [],
    }],
    provenance: authored('below piriformis, round the ischial spine behind the sacrospinous ligament, through the lesser sciatic foramen into the canal on obturator internus; 2–3.4 mm by judgement; checked on renders from six sides'),
  },
];
