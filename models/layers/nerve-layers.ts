import { NERVE_IDS, SCIATIC_VARIANT_IDS } from '#domain/ids';
import type { NerveId, PartId, PeelStop, SciaticVariantId } from '#domain/ids';

/**
 * A nerve is no cover: nobody peels one. It stays as long as the muscles that it lies on, and goes with them; set by hand, with what it lies on.
 */
const LAYER_OF_NERVE: Readonly<Record<NerveId, { readonly layer: PeelStop; readonly on: string }>> = {
  'sciatic-nerve': { layer: 'deep', on: 'piriformis and the short rotators of the hip' },
  'tibial-nerve': { layer: 'deep', on: 'the deep muscles of the calf' },
  'common-fibular-nerve': { layer: 'deep', on: 'the neck of the fibula, under fibularis longus' },
  'posterior-femoral-cutaneous-nerve': { layer: 'intermediate', on: 'the hamstrings, under the fascia' },
  'superior-gluteal-nerve': { layer: 'deep', on: 'gluteus minimus' },
  'inferior-gluteal-nerve': { layer: 'deep', on: 'the deep face of gluteus maximus, and piriformis' },
  'pudendal-nerve': { layer: 'deepest', on: 'obturator internus' },
  'femoral-nerve': { layer: 'deep', on: 'the groove between psoas and iliacus' },
  'saphenous-nerve': { layer: 'intermediate', on: 'vastus medialis and the adductors in the canal; on the inner border of the tibia' },
  'obturator-nerve': { layer: 'deep', on: 'adductor brevis and magnus' },
  'lateral-femoral-cutaneous-nerve': { layer: 'superficial', on: 'sartorius and rectus femoris' },
  'anterior-femoral-cutaneous-nerve': { layer: 'superficial', on: 'sartorius and rectus femoris' },
  'genitofemoral-nerve': { layer: 'deep', on: 'psoas' },
  'iliohypogastric-nerve': { layer: 'intermediate', on: 'quadratus lumborum, and the inner sheets of the wall of the belly' },
  'ilioinguinal-nerve': { layer: 'intermediate', on: 'quadratus lumborum and iliacus, and the canal of the groin' },
  'superior-cluneal-nerves': { layer: 'superficial', on: 'gluteus medius and maximus, under the skin' },
  'middle-cluneal-nerves': { layer: 'superficial', on: 'gluteus maximus, under the skin' },
  'deep-fibular-nerve': { layer: 'deep', on: 'the membrane between the bones of the leg' },
  'superficial-fibular-nerve': { layer: 'superficial', on: 'the fibular muscles, then under the skin' },
  'sural-nerve': { layer: 'superficial', on: 'gastrocnemius, under the skin' },
};

const ALL: readonly PartId[] = [...NERVE_IDS, ...SCIATIC_VARIANT_IDS];
export const isNervePart = (id: PartId): id is NerveId | SciaticVariantId => ALL.includes(id);
export const nerveLayer = (id: NerveId | SciaticVariantId): PeelStop => LAYER_OF_NERVE[id.replace(/~.$/, '') as NerveId].layer;
