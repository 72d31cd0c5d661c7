import { general, published } from './claim.ts';
import type { ComparisonPattern } from './knowledge-types.ts';
import type { PatternArea } from './types.ts';

type Drawn = Pick<PatternArea, 'shape' | 'from' | 'via' | 'to' | 'widthCm' | 'zones' | 'text'>;

const area = (level: PatternArea['level'], drawn: Drawn, sources: readonly string[], share?: number): PatternArea & { readonly share?: number } => ({
  level,
  ...drawn,
  sources,
  confidence: sources.includes('general-knowledge') ? 'general-knowledge' : 'published',
  defaultVisible: true,
  ...(share === undefined ? {} : { share }),
});

const HIP = ['lesher-2008'];
const SIJ = ['kurosawa-2015'];
const ROOT = ['harrison-table-48-1'];
const GENERAL = ['general-knowledge'];

/**
 * Pain that does not come from a muscle, drawn on the same skin so that one can compare. Off until a hand switches one on.
 * The share of a hip-joint area is how many of 51 people felt it there.
 */
export const COMPARISONS: readonly ComparisonPattern[] = [
  {
    id: 'sacroiliac-joint',
    name: 'Sacroiliac joint',
    what: published('Where needling the back of the joint was felt, from its upper to its lower part; the groin in 22 of 50 people.', 'kurosawa-2015'),
    areas: [
      area('essential', { shape: 'patch', from: 'PSIS', via: [], to: 'PIIS', widthCm: 5, zones: ['sij-region', 'buttock-upper-medial'], text: 'Around the posterior spine' }, SIJ),
      area('essential', { shape: 'patch', from: 'PIIS', via: [], to: 'fold-mid', widthCm: 8, zones: ['buttock-mid', 'buttock-lower-medial'], text: 'Middle and lower buttock' }, SIJ),
      area('spillover', { shape: 'band', from: 'mid-inguinal', via: [], to: 'pubic-tubercle', widthCm: 5, zones: ['groin-crease', 'groin-deep'], text: 'The groin' }, SIJ),
    ],
  },
  {
    id: 'hip-joint',
    name: 'Hip joint',
    what: published('How many of 51 people with a painful hip joint felt it where: the broader the lines, the more of them.', 'lesher-2008'),
    areas: [
      area('essential', { shape: 'patch', from: 'PIIS', via: [], to: 'fold-mid', widthCm: 14, zones: ['buttock-upper-medial', 'buttock-mid', 'buttock-lower-medial', 'buttock-lower-lateral'], text: 'Buttock, 71 %' }, HIP, 0.71),
      area('essential', { shape: 'band', from: 'ASIS', via: ['mid-inguinal'], to: 'pubic-tubercle', widthCm: 6, zones: ['groin-crease', 'groin-deep'], text: 'Groin, 55 %' }, HIP, 0.55),
      area('spillover', { shape: 'band', from: 'mid-inguinal', via: ['thigh-mid-ant'], to: 'patella-base', widthCm: 10, zones: ['thigh-ant-upper', 'thigh-ant-mid', 'thigh-ant-lower'], text: 'Front of the thigh, 27 %' }, HIP, 0.27),
      area('spillover', { shape: 'band', from: 'GT-lat', via: ['thigh-mid-lat'], to: 'lat-epi', widthCm: 8, zones: ['thigh-lat-upper', 'thigh-lat-mid', 'thigh-lat-lower'], text: 'Side of the thigh, 27 %' }, HIP, 0.27),
      area('spillover', { shape: 'band', from: 'fold-mid', via: ['thigh-mid-post'], to: 'popliteal-mid', widthCm: 10, zones: ['thigh-post-upper', 'thigh-post-mid', 'thigh-post-lower'], text: 'Back of the thigh, 24 %' }, HIP, 0.24),
      area('spillover', { shape: 'band', from: 'pubic-tubercle', via: ['thigh-mid-med'], to: 'med-epi', widthCm: 7, zones: ['thigh-med-upper', 'thigh-med-mid', 'thigh-med-lower'], text: 'Inner thigh, 16 %' }, HIP, 0.16),
      area('spillover', { shape: 'band', from: 'fib-head', via: ['fib-mid'], to: 'lat-mal', widthCm: 6, zones: ['leg-lat-upper', 'leg-lat-mid', 'leg-lat-lower'], text: 'Outer leg, 8 %' }, HIP, 0.08),
      area('spillover', { shape: 'band', from: 'popliteal-mid', via: ['calf-mid'], to: 'achilles-mid', widthCm: 8, zones: ['leg-post-upper', 'leg-post-mid', 'leg-post-lower'], text: 'Back of the leg, 8 %' }, HIP, 0.08),
    ],
  },
  {
    id: 'dermatome-l4',
    name: 'Dermatome L4',
    what: published('Where feeling hangs on the fourth lumbar root: knee and inner calf. Roots overlap, and people differ.', 'harrison-table-48-1'),
    areas: [
      area('essential', { shape: 'band', from: 'patella-med', via: ['pes'], to: 'med-mal', widthCm: 8, zones: ['knee-anteromedial', 'knee-medial', 'leg-med-upper', 'leg-med-mid', 'leg-med-lower', 'ankle-medial'], text: 'Knee and inner calf' }, ROOT),
    ],
  },
  {
    id: 'dermatome-l5',
    name: 'Dermatome L5',
    what: published('Where feeling hangs on the fifth lumbar root: outer calf and top of the foot. Roots overlap, and people differ.', 'harrison-table-48-1'),
    areas: [
      area('essential', { shape: 'band', from: 'fib-head', via: ['shin-mid'], to: 'ankle-ant', widthCm: 8, zones: ['leg-lat-upper', 'leg-lat-mid', 'leg-ant-mid', 'leg-ant-lower', 'leg-lat-lower', 'ankle-anterior'], text: 'Outer calf' }, ROOT),
      area('essential', { shape: 'band', from: 'ankle-ant', via: [], to: 'hallux-tip', widthCm: 7, zones: ['foot-dorsum-medial', 'great-toe', 'ankle-anterior'], text: 'Top of the foot' }, ROOT),
    ],
  },
  {
    id: 'dermatome-s1',
    name: 'Dermatome S1',
    what: published('Where feeling hangs on the first sacral root: back of the calf, sole and outer foot. Roots overlap, and people differ.', 'harrison-table-48-1'),
    areas: [
      area('essential', { shape: 'band', from: 'popliteal-mid', via: ['calf-mid', 'achilles-mid'], to: 'calcaneus-post', widthCm: 8, zones: ['leg-post-upper', 'leg-post-mid', 'leg-post-lower', 'achilles', 'heel-posterior'], text: 'Back of the calf and heel' }, ROOT),
      area('essential', { shape: 'patch', from: 'calcaneus-plantar', via: [], to: 'calcaneus-plantar', widthCm: 6, zones: ['heel-plantar'], text: 'The sole, drawn at the heel' }, ROOT),
      area('essential', { shape: 'band', from: 'lat-mal', via: [], to: 'mt5-base', widthCm: 5, zones: ['foot-lateral-border', 'ankle-lateral'], text: 'Outer foot' }, ROOT),
    ],
  },
  {
    id: 'greater-trochanteric-pain',
    name: 'Greater trochanteric pain',
    what: published('Pain of the gluteal tendons: over the greater trochanter.', 'williams-cohen-2009', 'msse-2016-gluteal-tendinopathy'),
    areas: [
      area('essential', { shape: 'patch', from: 'GT-top', via: [], to: 'GT-lat', widthCm: 8, zones: ['trochanter', 'hip-supratrochanteric'], text: 'Over the trochanter' }, ['williams-cohen-2009']),
      area('spillover', { shape: 'band', from: 'GT-lat', via: [], to: 'thigh-mid-lat', widthCm: 6, zones: ['hip-subtrochanteric', 'thigh-lat-upper', 'thigh-lat-mid'], text: 'Down the outer thigh' }, GENERAL),
    ],
  },
  {
    id: 'sciatic-course',
    name: 'Course of the sciatic nerve',
    what: general('Where the nerve runs under the skin: half way between sit bone and trochanter, then down the middle of the thigh. A course, not a pattern of pain.'),
    areas: [
      area('essential', { shape: 'band', from: 'PIIS', via: ['fold-mid', 'thigh-mid-post'], to: 'popliteal-mid', widthCm: 3, zones: ['buttock-mid', 'buttock-lower-medial', 'buttock-lower-lateral', 'gluteal-fold', 'thigh-post-upper', 'thigh-post-mid', 'thigh-post-lower', 'knee-popliteal'], text: 'Buttock and back of the thigh' }, ['currin-2015']),
    ],
  },
];
