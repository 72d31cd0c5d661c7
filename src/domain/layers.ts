import type { PartId, PeelStop, StructureId } from './ids.ts';
import { PEEL_STOPS, partOf } from './ids.ts';

/**
 * The layer at which a part lies: the last stop at which it is still there. The rows are written by `npm run layers`, which computes them from the built parts;
 * docs/layers.md gives the reasons. For a part that is not built yet any row does until then.
 */
export const LAYER_OF = {
  skin: 'skin',
  'gluteus-maximus': 'superficial',
  semitendinosus: 'superficial',
  'biceps-femoris-long-head': 'superficial',
  'gluteus-medius': 'intermediate',
  'quadratus-lumborum': 'superficial',
  piriformis: 'deep',
  'gemellus-superior': 'deep',
  'gemellus-inferior': 'deep',
  'quadratus-femoris': 'deep',
  'gluteus-minimus': 'deepest',
  'obturator-internus': 'deep',
  semimembranosus: 'intermediate',
  'biceps-femoris-short-head': 'intermediate',
  'tensor-fasciae-latae': 'superficial',
  sartorius: 'superficial',
  gracilis: 'superficial',
  pectineus: 'superficial',
  'adductor-longus': 'intermediate',
  'adductor-brevis': 'deep',
  'adductor-magnus': 'deep',
  'rectus-femoris': 'superficial',
  'vastus-lateralis': 'superficial',
  'vastus-medialis': 'superficial',
  'vastus-intermedius': 'deep',
  'obturator-externus': 'deepest',
  'hip-bone': 'bones',
  femur: 'bones',
  patella: 'bones',
  tibia: 'bones',
  fibula: 'bones',
  foot: 'bones',
  sacrum: 'bones',
  'rib-11': 'bones',
  'rib-12': 'bones',
  'vertebra-t11': 'bones',
  'vertebra-t12': 'bones',
  'vertebra-l1': 'bones',
  'vertebra-l2': 'bones',
  'vertebra-l3': 'bones',
  'vertebra-l4': 'bones',
  'vertebra-l5': 'bones',
  'disc-t11-t12': 'bones',
  'disc-t12-l1': 'bones',
  'disc-l1-l2': 'bones',
  'disc-l2-l3': 'bones',
  'disc-l3-l4': 'bones',
  'disc-l4-l5': 'bones',
  'disc-l5-s1': 'bones',
  symphysis: 'bones',
} as const satisfies Record<PartId, PeelStop>;

/** True while a part has not been peeled away at this stop. */
export const isPresentAt = (id: StructureId, stop: PeelStop): boolean =>
  PEEL_STOPS.indexOf(LAYER_OF[partOf(id)]) >= PEEL_STOPS.indexOf(stop);
