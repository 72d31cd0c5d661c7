import { founding, general, named, published } from '../claim.ts';
import type { Condition } from '../knowledge-types.ts';

export const PIRIFORMIS_SYNDROME: Condition = {
  id: 'piriformis-syndrome',
  name: 'Piriformis syndrome',
  lay: 'sciatic nerve pressed by a buttock muscle',
  site: [named('site', founding('Deep in the buttock, and behind thigh and leg.', '001'))],
  character: [
    named('character', founding('An ache with numbness or tingling.', '001')),
    named('cause', founding('Held to come from a tight or cramped piriformis that presses the sciatic nerve, which runs under it and in some people through it.', '001')),
  ],
  provoked: [named('provoked', founding('Sitting, walking, turning the hip inward.', '001'))],
  examination: [
    named('fair', founding('The muscle is tender, and the FAIR position brings the pain on.', '001')),
    published('Freiberg, Pace and Beatty are other manoeuvres; nerve tests are often normal.', 'droracle-fair'),
    published('The figures quoted for FAIR, 88 and 83 %, belong to a version with nerve measurement.', 'fishman-2002'),
  ],
  imaging: [named('mri', founding('MRI to exclude a disc.', '001'))],
  notes: [
    published('A variant course of the nerve was found in 16.9 of 100 bodies that were dissected and in 16.2 of 100 people operated on: no meaningful difference.', 'smoll-2010'),
    general('Points in the piriformis and the syndrome are told apart by nerve signs, and may come together.'),
  ],
  comparison: 'sciatic-course',
  see: [{ to: 'part', id: 'piriformis' }, { to: 'condition', id: 'deep-gluteal-syndrome' }, { to: 'condition', id: 'radiculopathy' }, { to: 'condition', id: 'sacroiliac-joint' }, { to: 'part', id: 'gluteus-minimus' }, { to: 'part', id: 'quadratus-femoris' }],
};
