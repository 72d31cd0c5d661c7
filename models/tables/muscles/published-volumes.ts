import type { MuscleId } from '#domain/ids';

/** Mean volumes of the muscles of a leg, ml. */
export const PUBLISHED_VOLUMES = {
  provenance: {
    class: 'PUBLISHED',
    source:
      'Handsfield et al. 2014, Journal of Biomechanics, means; where that paper lumps neighbours together (toe extensors, fibular muscles) or a figure was not at hand, the share behind the model of Rajagopal et al. 2016, which goes back to the same data',
  },
  /** Handsfield's relation of muscle volume to height × mass, for a body of 1.73 m and 65 kg: 6570 ml a leg, of 7056 ml on average */
  thisBody: 6570 / 7056,
  ml: {
    'gluteus-maximus': 849.4, 'gluteus-medius': 323.2, 'gluteus-minimus': 104, 'tensor-fasciae-latae': 65.1, piriformis: 44.6, 'psoas-major': 274.8, iliacus: 176.8,
    sartorius: 163.7, 'rectus-femoris': 269, 'vastus-lateralis': 830.9, 'vastus-medialis': 423.6, 'vastus-intermedius': 270.9,
    'adductor-longus': 162.1, 'adductor-brevis': 104, 'adductor-magnus': 559.8, gracilis: 104,
    'biceps-femoris-long-head': 206.5, 'biceps-femoris-short-head': 100.1, semitendinosus: 186, semimembranosus: 245.4,
    'gastrocnemius-medial-head': 257.4, 'gastrocnemius-lateral-head': 150, soleus: 438.2,
    'tibialis-anterior': 135.2, 'extensor-digitorum-longus': 69.7, 'extensor-hallucis-longus': 35.6, 'fibularis-longus': 94.4, 'fibularis-brevis': 39.4,
    'tibialis-posterior': 104.8, 'flexor-digitorum-longus': 30.4, 'flexor-hallucis-longus': 78.8,
},
} as const;


export const isPublished = (id: string): id is keyof typeof PUBLISHED_VOLUMES.ml & MuscleId => id in PUBLISHED_VOLUMES.ml;
