import { founding, general, plainly } from './claim.ts';
import type { Claim, Hold } from './types.ts';

/** What holds wherever somebody presses on a muscle. */
export const PRESSING_CAUTIONS: readonly Claim[] = [
  founding('Press gently; more force is not better.', '002'),
  general('Stop at sharp, electric or spreading numb pain.'),
  general('Keep off bruises, broken skin, fresh injuries, varicose veins, a suspected clot and bone thinned by osteoporosis; ask first when pregnant or on blood thinners.'),
];

/** The founding documents disagree on the time; 30 s is the only value that both give. */
export const HOLD: Claim = plainly(
  founding('A press is held for 20–30 s with a roller or massage ball, or for 30–60 s with a tennis ball or the fingers; 30 s fits both.', '001', '002'),
  'Hold the pressure for about 30 seconds, breathe slowly, then let go.',
);
/** The press that the timer offers. */
export const USUAL_HOLD: Hold = { fromSeconds: 20, toSeconds: 60, usualSeconds: 30, why: HOLD };
/** The same press where no source speaks of the muscle. */
export const BORROWED_HOLD: Hold = { ...USUAL_HOLD, why: general('No source gives a time for this muscle; 20–60 s is taken over from the buttock; keep the pressure light.') };
export const BREATHE: Claim = founding('Breathe slowly and let the muscle relax during the hold.', '001', '002');

/** Shown before any self-care. */
export const RED_FLAGS: readonly Claim[] = [
  {
    text: 'New trouble with bladder, bowel or sexual function, numbness between the legs, or weakness or numbness in both legs: this is an emergency, go to hospital now.',
    sources: ['bmj-bestpractice-ces'],
    confidence: 'published',
  },
  {
    text: 'Fever or infection, unexplained weight loss, a history of cancer, a recent injury (with thin bones or steroids even a slight one), pain that lasts all night, growing weakness or a foot that drops, injected drugs, weak immunity: see a doctor soon.',
    sources: ['ahcpr-14-red-flags'],
    confidence: 'published',
  },
  {
    text: 'One calf swollen, warm, red or sore: it may be a clot. Do not press it; have it looked at today.',
    sources: ['namtpt-gastrocnemius', 'morningside-acupuncture'],
    confidence: 'published',
  },
  founding('Numbness, tingling, swelling, weakness, or pain that does not ease with rest: have it looked at before treating it yourself.', '003'),
];

/** The dispute, told once and fairly; shown where people look for what a trigger point is. */
export const DISPUTE: readonly Claim[] = [
  founding('A trigger point is described as a very tender spot in a taut band of muscle, which hurts where it is pressed and often somewhere else.', '000', '001', '002', '004'),
  {
    text: 'The theory is contested: a review of 2015 calls it conjecture presented as knowledge; supporters have answered, and the argument goes on.',
    sources: ['quintner-2015', 'painscience-tp-on-trial'],
    confidence: 'published',
  },
  {
    text: 'How well examiners agree on where a point lies ranges from poor to fair; agreement is best on tenderness.',
    sources: ['lucas-2009', 'rathbone-2017'],
    confidence: 'published',
  },
  {
    text: 'Tender points in the gluteal muscles are also common with a proven irritation of a nerve root (76 of 100 in one study), so finding one does not exclude a nerve.',
    sources: ['adelmanesh-2015'],
    confidence: 'published',
  },
];
