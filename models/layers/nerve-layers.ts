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
};

const ALL: readonly PartId[] = [...NERVE_IDS, ...SCIATIC_VARIANT_IDS];
export const isNervePart = (id: PartId): id is NerveId | SciaticVariantId => ALL.includes(id);
export const nerveLayer = (id: NerveId | SciaticVariantId): PeelStop => LAYER_OF_NERVE[id.replace(/~.$/, '') as NerveId].layer;
