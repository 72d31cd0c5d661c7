import type { LandmarkId } from '../places.ts';

/** lateral, up, anterior; need not be unit */
export type BodyDirection = readonly [lateral: number, up: number, anterior: number];

const BACK: BodyDirection = [0, 0, -1], FRONT: BodyDirection = [0, 0, 1], OUTER: BodyDirection = [1, 0, 0], INNER: BodyDirection = [-1, 0, 0];

/** The side of the body on which a landmark is felt or seen: the way from the bone out to the skin. Set by hand, looked at on pictures. */
export const LANDMARK_DIRECTION: Readonly<Record<LandmarkId, BodyDirection>> = {
  umbilicus: FRONT, 'T10-SP': BACK, 'T11-SP': BACK, 'T12-SP': BACK, 'rib12-tip': [0.8, 0, -0.6], 'rib12-angle': [0.3, 0, -1],
  'L1-SP': BACK, 'L2-SP': BACK, 'L3-SP': BACK, 'L4-SP': BACK, 'L5-SP': BACK, 'L3-TP': [0.2, 0, -1], 'L4-TP': [0.2, 0, -1],
  'S1-SP': BACK, 'S2-SP': BACK, 'S4-SP': BACK, 'sacral-ILA': BACK, 'coccyx-tip': [0, -0.3, -1], 'cleft-top': BACK,
  'crest-apex': [0.8, 0, -0.6], 'crest-tubercle': OUTER, PSIS: [0, 0.1, -1], PIIS: BACK, 'SIJ-mid': BACK, ASIS: [0.6, 0, 0.8],
  AIIS: [0.2, 0, 1], 'mid-inguinal': FRONT, 'pubic-tubercle': FRONT, symphysis: FRONT,
  'ischial-tuberosity': [0, -0.25, -1], 'ischial-spine': BACK, 'GT-top': [1, 0, -0.1], 'GT-lat': OUTER, 'GT-post': [0.5, 0, -0.87],
  LT: BACK, 'fold-med': BACK, 'fold-mid': BACK, 'fold-lat': [0.5, 0, -0.87],
  'thigh-mid-post': BACK, 'thigh-mid-lat': OUTER, 'thigh-mid-ant': FRONT, 'thigh-mid-med': INNER,
  'lat-epi': OUTER, 'med-epi': INNER, 'add-tub': INNER,
  'patella-base': FRONT, 'patella-apex': FRONT, 'patella-lat': [0.5, 0, 0.87], 'patella-med': [-0.5, 0, 0.87],
  'tib-tub': FRONT, pes: [-0.6, 0, 0.8], gerdy: [0.6, 0, 0.8], 'jl-lat': OUTER, 'jl-med': INNER,
  'popliteal-mid': BACK, 'popliteal-med': [-0.5, 0, -0.87], 'popliteal-lat': [0.5, 0, -0.87], 'fib-head': [1, 0, -0.2],
  'calf-mid': BACK, 'gastroc-end': BACK, 'shin-upper': [0.3, 0, 1], 'shin-mid': FRONT,
  'fib-mid': OUTER, 'fib-lower': [1, 0, -0.1], 'med-mal': INNER, 'lat-mal': [1, 0, -0.1], 'ankle-ant': [0, 0.3, 1],
  'achilles-mid': BACK, 'calcaneus-post': BACK, 'calcaneus-plantar': [0, -1, 0], navicular: [-1, 0.3, 0],
  'mt5-base': [1, 0, -0.2], mtp1: [0, 1, 0], 'hallux-tip': [0, 0.5, 1],
};
