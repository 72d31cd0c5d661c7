import type { PartId, PeelStop, StructureId } from './ids.ts';
import { PEEL_STOPS, partOf } from './ids.ts';

/** The layer at which a part lies: the last stop at which it is still there. Reviewed by hand; derived from geometry later. */
export const LAYER_OF = {
  skin: 'skin',
  'gluteus-maximus': 'superficial',
  semitendinosus: 'superficial',
  'biceps-femoris-long-head': 'superficial',
  'gluteus-medius': 'intermediate',
  'quadratus-lumborum': 'deep',
  piriformis: 'deep',
  'gemellus-superior': 'deep',
  'gemellus-inferior': 'deep',
  'quadratus-femoris': 'deep',
  'gluteus-minimus': 'deepest',
  'obturator-internus': 'deepest',
  'hip-bone': 'bones',
  femur: 'bones',
  patella: 'bones',
  tibia: 'bones',
  fibula: 'bones',
  foot: 'bones',
  sacrum: 'bones',
  'rib-12': 'bones',
  'vertebra-l1': 'bones',
  'vertebra-l2': 'bones',
  'vertebra-l3': 'bones',
  'vertebra-l4': 'bones',
  'vertebra-l5': 'bones',
  'disc-l1-l2': 'bones',
  'disc-l2-l3': 'bones',
  'disc-l3-l4': 'bones',
  'disc-l4-l5': 'bones',
  'disc-l5-s1': 'bones',
} as const satisfies Record<PartId, PeelStop>;

/** True while a part has not been peeled away at this stop. */
export const isPresentAt = (id: StructureId, stop: PeelStop): boolean =>
  PEEL_STOPS.indexOf(LAYER_OF[partOf(id)]) >= PEEL_STOPS.indexOf(stop);
