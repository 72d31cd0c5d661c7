/** Landmarks and body-surface zones by name, as the clinical tables use them. Left and right share an id; `-R` and `-L` are added at run time. */

export const LANDMARK_IDS = [
  'umbilicus', 'T10-SP', 'T11-SP', 'T12-SP', 'rib12-tip', 'rib12-angle', 'L1-SP', 'L2-SP', 'L3-SP', 'L4-SP', 'L5-SP',
  'L3-TP', 'L4-TP', 'S1-SP', 'S2-SP', 'S4-SP', 'sacral-ILA', 'coccyx-tip', 'cleft-top', 'crest-apex',
  'crest-tubercle', 'PSIS', 'PIIS', 'SIJ-mid', 'ASIS', 'AIIS', 'mid-inguinal', 'pubic-tubercle', 'symphysis',
  'ischial-tuberosity', 'ischial-spine', 'GT-top', 'GT-lat', 'GT-post', 'LT', 'fold-med', 'fold-mid', 'fold-lat',
  'thigh-mid-post', 'thigh-mid-lat', 'thigh-mid-ant', 'thigh-mid-med', 'lat-epi', 'med-epi', 'add-tub',
  'patella-base', 'patella-apex', 'patella-lat', 'patella-med', 'tib-tub', 'pes', 'gerdy', 'jl-lat', 'jl-med',
  'popliteal-mid', 'popliteal-med', 'popliteal-lat', 'fib-head', 'calf-mid', 'gastroc-end', 'shin-upper', 'shin-mid',
  'fib-mid', 'fib-lower', 'med-mal', 'lat-mal', 'ankle-ant', 'achilles-mid', 'calcaneus-post', 'calcaneus-plantar',
  'navicular', 'mt5-base', 'mtp1', 'hallux-tip',
] as const;
export type LandmarkId = (typeof LANDMARK_IDS)[number];

export const ZONE_IDS = [
  'back-thoracolumbar', 'back-lumbar-midline', 'back-lumbar-upper', 'back-lumbar-lower', 'back-flank',
  'back-beltline', 'sacrum-upper', 'sacrum-lower', 'sij-region', 'coccyx-region', 'cleft-side', 'anococcygeal',
  'buttock-upper-medial', 'buttock-upper-lateral', 'buttock-mid', 'buttock-lower-medial', 'buttock-lower-lateral',
  'ischial-region', 'gluteal-fold', 'retrotrochanteric', 'thigh-post-upper', 'thigh-post-mid', 'thigh-post-lower',
  'thigh-posteromedial', 'thigh-posterolateral', 'knee-popliteal', 'knee-posteromedial', 'knee-posterolateral',
  'leg-post-upper', 'leg-post-mid', 'leg-post-lower', 'achilles', 'heel-posterior', 'crest-lateral',
  'hip-supratrochanteric', 'trochanter', 'hip-subtrochanteric', 'thigh-lat-upper', 'thigh-lat-mid', 'thigh-lat-lower',
  'thigh-anterolateral', 'knee-lateral', 'knee-patella-lateral', 'leg-lat-upper', 'leg-lat-mid', 'leg-lat-lower',
  'ankle-lateral', 'ankle-retromalleolar-lat', 'foot-lateral-border', 'abdomen-lower', 'suprapubic', 'asis-region',
  'groin-crease', 'groin-deep', 'pubic', 'thigh-ant-upper', 'thigh-ant-mid', 'thigh-ant-lower', 'knee-suprapatellar',
  'knee-patellar', 'knee-infrapatellar', 'leg-ant-upper', 'leg-ant-mid', 'leg-ant-lower', 'ankle-anterior',
  'genital-pelvic', 'thigh-anteromedial', 'thigh-med-upper', 'thigh-med-mid', 'thigh-med-lower', 'knee-anteromedial',
  'knee-medial', 'leg-posteromedial', 'leg-med-upper', 'leg-med-mid', 'leg-med-lower', 'ankle-medial', 'heel-plantar',
  'sole-arch', 'foot-dorsum-medial', 'foot-dorsum-lateral', 'great-toe', 'remote-jaw',
] as const;
export type ZoneId = (typeof ZONE_IDS)[number];
