import type { NerveId, SciaticVariantId } from './ids.ts';
import type { PartName } from './part-name.ts';

const SCIATIC = { english: 'Sciatic nerve', latin: 'Nervus ischiadicus', lay: 'great nerve of the leg', fma: 'FMA19034' } as const;
const variant = (letter: string): PartName => ({ ...SCIATIC, english: `Sciatic nerve, type ${letter}` });

/** The variants are named so that no two names meet; lists and cards speak of the nerve alone. */
export const NERVE_NAMES = {
  'sciatic-nerve': SCIATIC,
  'sciatic-nerve~b': variant('b'),
  'sciatic-nerve~c': variant('c'),
  'sciatic-nerve~d': variant('d'),
  'sciatic-nerve~e': variant('e'),
  'sciatic-nerve~f': variant('f'),
  'tibial-nerve': { english: 'Tibial nerve', latin: 'Nervus tibialis', lay: 'nerve of the calf and the sole', fma: 'FMA19035' },
  'common-fibular-nerve': { english: 'Common fibular nerve', latin: 'Nervus fibularis communis', lay: 'nerve round the outside of the knee, peroneal nerve', fma: 'FMA19039' },
  'posterior-femoral-cutaneous-nerve': { english: 'Posterior femoral cutaneous nerve', latin: 'Nervus cutaneus femoris posterior', lay: 'skin nerve of the back of the thigh', fma: 'FMA45337' },
  'superior-gluteal-nerve': { english: 'Superior gluteal nerve', latin: 'Nervus gluteus superior', lay: 'nerve of the small buttock muscles', fma: 'FMA16510' },
  'inferior-gluteal-nerve': { english: 'Inferior gluteal nerve', latin: 'Nervus gluteus inferior', lay: 'nerve of the large buttock muscle' },
  'pudendal-nerve': { english: 'Pudendal nerve', latin: 'Nervus pudendus', lay: 'nerve of the saddle area', fma: 'FMA19037' },
  'femoral-nerve': { english: 'Femoral nerve', latin: 'Nervus femoralis', lay: 'nerve of the front of the thigh', fma: 'FMA16486' },
  'saphenous-nerve': { english: 'Saphenous nerve', latin: 'Nervus saphenus', lay: 'skin nerve of the inner leg', fma: 'FMA45262' },
  'obturator-nerve': { english: 'Obturator nerve', latin: 'Nervus obturatorius', lay: 'nerve of the inner thigh', fma: 'FMA16487' },
  'lateral-femoral-cutaneous-nerve': { english: 'Lateral femoral cutaneous nerve', latin: 'Nervus cutaneus femoris lateralis', lay: 'skin nerve of the outer thigh, caught in meralgia', fma: 'FMA16485' },
  'anterior-femoral-cutaneous-nerve': { english: 'Anterior femoral cutaneous nerve', latin: 'Rami cutanei anteriores nervi femoralis', lay: 'skin nerve of the front of the thigh' },
  'genitofemoral-nerve': { english: 'Genitofemoral nerve', latin: 'Nervus genitofemoralis', lay: 'nerve on the hip flexor to the groin' },
  'iliohypogastric-nerve': { english: 'Iliohypogastric nerve', latin: 'Nervus iliohypogastricus', lay: 'nerve of the flank and the lower belly' },
  'ilioinguinal-nerve': { english: 'Ilioinguinal nerve', latin: 'Nervus ilioinguinalis', lay: 'nerve of the groin', fma: 'FMA16483' },
  'superior-cluneal-nerves': { english: 'Superior cluneal nerves', latin: 'Nervi clunium superiores', lay: 'skin nerves over the back of the hip bone' },
  'middle-cluneal-nerves': { english: 'Middle cluneal nerves', latin: 'Nervi clunium medii', lay: 'skin nerves over the sacrum and the inner buttock' },
  'deep-fibular-nerve': { english: 'Deep fibular nerve', latin: 'Nervus fibularis profundus', lay: 'nerve of the front of the leg, deep peroneal nerve', fma: 'FMA44771' },
  'superficial-fibular-nerve': { english: 'Superficial fibular nerve', latin: 'Nervus fibularis superficialis', lay: 'nerve of the outer leg and the back of the foot, superficial peroneal nerve' },
  'sural-nerve': { english: 'Sural nerve', latin: 'Nervus suralis', lay: 'skin nerve of the calf and the outer foot', fma: 'FMA44688' },
} as const satisfies Record<NerveId | SciaticVariantId, PartName>;
