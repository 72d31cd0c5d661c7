import type { LandmarkId } from '#domain/places';
import type { Provenance } from '../provenance.ts';

/** mm in the model frame: right side or midline; the left ones are their mirror images in x. */
export type LandmarkMm = readonly [number, number, number];
export interface LandmarkRow { readonly positionMm: LandmarkMm; readonly on: 'bone' | 'skin'; readonly provenance: Provenance }

const ATTRIBUTION = 'Measured on BodyParts3D, © The Database Center for Life Science, licensed under CC Attribution-Share Alike 2.1 Japan';

/** a named point of the reference atlas's landmark list, whole millimetres */
const bone = (name: string, x: number, y: number, z: number): LandmarkRow =>
  ({ positionMm: [x, y, z], on: 'bone', provenance: { class: 'MEASURED', source: `Atlas landmark ${name}. ${ATTRIBUTION}` } });
/** the end of a stated ray or the deepest point of a stated section on the atlas skin: models/measure/body-landmarks.ts has the procedure of each */
const skin = (how: string, x: number, y: number, z: number): LandmarkRow =>
  ({ positionMm: [x, y, z], on: 'skin', provenance: { class: 'MEASURED', source: `Atlas skin (models/measure/body-landmarks.ts): ${how}. ${ATTRIBUTION}` } });
/** by rule from measured points of this or the atlas's list, where no single point is the landmark */
const rule = (how: string, x: number, y: number, z: number): LandmarkRow =>
  ({ positionMm: [x, y, z], on: 'bone', provenance: { class: 'AUTHORED', source: how } });

export const BODY_LANDMARKS: Readonly<Record<LandmarkId, LandmarkRow>> = {
  umbilicus: skin('ray forward in the midline at the level of the L3–L4 disc', 0, 162, 120),
  'T10-SP': rule('T11 tip raised by the step from T12 to T11: the atlas has no T10 in reach', 0, 292, -75),
  'T11-SP': bone('vertebra-t11.spinous-tip', 0, 267, -65),
  'T12-SP': bone('vertebra-t12.spinous-tip', 0, 243, -56),
  'rib12-tip': bone('rib-12.tip', -85, 200, -20),
  'rib12-angle': bone('rib-12.centreline, sixth of nine sections (where it leaves the erector mass)', -65, 234, -45),
  'L1-SP': bone('vertebra-l1.spinous-tip, x set to 0', 0, 208, -48),
  'L2-SP': bone('vertebra-l2.spinous-tip, x set to 0', 0, 185, -44),
  'L3-SP': bone('vertebra-l3.spinous-tip, x set to 0', 0, 161, -49),
  'L4-SP': bone('vertebra-l4.spinous-tip, x set to 0', 0, 140, -52),
  'L5-SP': bone('vertebra-l5.spinous-tip, x set to 0', 0, 116, -60),
  'L3-TP': bone('vertebra-l3.transverse-tip-right', -40, 184, -14),
  'L4-TP': bone('vertebra-l4.transverse-tip-right', -43, 159, -18),
  'S1-SP': rule('Median crest half a step above the first posterior foramina (steps of 20 mm between sacrum.posterior-foramen-s1, -s2, -s3), depth between sacrum.median-crest-top and L5', 0, 77, -70),
  'S2-SP': rule('Median crest half way between the first and the second posterior foramina, depth between sacrum.median-crest-top and -mid', 0, 57, -79),
  'S4-SP': rule('Median crest half a step below the third posterior foramina, just above sacrum.cornu', 0, 19, -82),
  'sacral-ILA': bone('sacrum.inferior-lateral-angle-right', -32, 24, -62),
  'coccyx-tip': bone('sacrum.coccyx-tip, x set to 0', 0, -29, -65),
  'cleft-top': skin('ray backward in the midline at the level of the third posterior sacral foramina', 0, 27, -106),
  'crest-apex': bone('hip-bone.crest-summit', -101, 146, -20),
  'crest-tubercle': bone('hip-bone.iliac-tubercle', -145, 109, 24),
  PSIS: bone('hip-bone.psis', -45, 97, -78),
  PIIS: bone('hip-bone.piis', -48, 54, -49),
  'SIJ-mid': rule('Half way from PSIS to PIIS, 8 mm toward the midline: just medial to and below the PSIS', -38, 75, -63),
  ASIS: bone('hip-bone.asis', -130, 84, 60),
  AIIS: bone('hip-bone.aiis', -102, 34, 33),
  'mid-inguinal': rule('Half way from ASIS to the middle of hip-bone.symphysis-superior and -anterior', -65, 38, 55),
  'pubic-tubercle': bone('hip-bone.pubic-tubercle', -18, -9, 59),
  symphysis: bone('hip-bone.symphysis-anterior, x set to 0', 0, -9, 51),
  'ischial-tuberosity': bone('midpoint of hip-bone.ischial-tuberosity-posterior and -inferior', -53, -44, -38),
  'ischial-spine': bone('hip-bone.ischial-spine', -46, 6, -44),
  'GT-top': bone('femur.greater-trochanter-tip', -137, -2, -8),
  'GT-lat': bone('femur.greater-trochanter-lateral', -150, -28, -4),
  'GT-post': bone('femur.greater-trochanter-posterior-facet', -130, -14, -28),
  LT: bone('femur.lesser-trochanter-tip', -93, -65, -18),
  'fold-med': skin('sagittal section x = -20, deepest point of the back under the chord y -48 … -120', -20, -72, -55),
  'fold-mid': skin('sagittal section x = -60, deepest point of the back under the chord y -48 … -120', -60, -76, -85),
  'fold-lat': skin('sagittal section x = -115, deepest point of the back under the chord y -48 … -120', -115, -96, -80),
  'thigh-mid-post': skin('ray backward half way from fold-mid to popliteal-mid', -68, -259, -71),
  'thigh-mid-lat': skin('ray outward half way from GT-lat to lat-epi', -154, -222, 0),
  'thigh-mid-ant': skin('ray forward half way from ASIS to patella-base', -108, -163, 95),
  'thigh-mid-med': skin('ray inward half way from pubic-tubercle to med-epi', -10, -209, 10),
  'lat-epi': bone('femur.lateral-epicondyle', -113, -416, -2),
  'med-epi': bone('femur.medial-epicondyle', -32, -409, -9),
  'add-tub': bone('femur.adductor-tubercle', -35, -401, -6),
  'patella-base': bone('patella.base', -85, -411, 34),
  'patella-apex': bone('patella.apex', -85, -450, 30),
  'patella-lat': bone('patella.lateral', -102, -427, 35),
  'patella-med': bone('patella.medial', -61, -428, 36),
  'tib-tub': bone('tibia.tuberosity', -87, -472, 36),
  pes: { positionMm: [-61, -502, 14], on: 'bone', provenance: { class: 'MEASURED', source: `Atlas tibia (models/measure/body-landmarks.ts): ray at 45° inward and forward from the shaft, 60 mm below the joint line. ${ATTRIBUTION}` } },
  gerdy: bone('tibia.gerdy-tubercle', -100, -473, 19),
  'jl-lat': rule('tibia.lateral-condyle raised to half way between femur.lateral-condyle-distal and tibia.lateral-plateau-centre', -110, -442, -8),
  'jl-med': rule('tibia.medial-condyle raised to half way between femur.medial-condyle-distal and tibia.medial-plateau-centre', -35, -445, -3),
  'popliteal-mid': skin('ray backward 12 mm above the joint line, behind the knee centre', -75, -430, -71),
  'popliteal-med': skin('ray from the knee axis 40° medial of backward, 12 mm above the joint line', -38, -430, -53),
  'popliteal-lat': skin('ray from the knee axis 40° lateral of backward, 12 mm above the joint line', -112, -430, -52),
  'fib-head': bone('fibula.head-lateral', -120, -469, -15),
  'calf-mid': skin('ray backward at the greatest girth of the calf', -78, -530, -92),
  'gastroc-end': skin('ray backward half way from the joint line to the lateral malleolus', -78, -640, -75),
  'shin-upper': skin('ray forward one third down the shin, 10 mm lateral to the tibial crest', -98, -584, 33),
  'shin-mid': skin('ray forward half way down the shin, on the tibial crest', -87, -641, 26),
  'fib-mid': rule('Half way from fib-head to lat-mal', -109, -653, -20),
  'fib-lower': rule('Two thirds of the way from fib-head to lat-mal', -105, -714, -21),
  'med-mal': bone('tibia.medial-malleolus-tip', -55, -818, 8),
  'lat-mal': bone('fibula.lateral-malleolus-tip', -97, -837, -25),
  'ankle-ant': skin('ray forward at the level of talus.dome-top, between the malleoli', -78, -812, 50),
  'achilles-mid': skin('ray backward 50 mm above calcaneus.posterior', -60, -808, -65),
  'calcaneus-post': bone('calcaneus.posterior', -65, -858, -55),
  'calcaneus-plantar': bone('calcaneus.inferior', -59, -880, -30),
  navicular: bone('foot.navicular-tuberosity', -58, -836, 29),
  'mt5-base': bone('foot.fifth-metatarsal-base', -120, -866, 15),
  mtp1: skin('ray upward from the line heel – great toe, 73 % of the foot forward', -104, -847, 100),
  'hallux-tip': bone('foot.hallux-tip', -119, -877, 157),
};
