import { founding, general, named, published } from '../claim.ts';
import { DISPUTE } from '../shared-claims.ts';
import type { Topic } from '../knowledge-types.ts';
import { TOPIC_NAMES } from '../topic-names.ts';

export const EVIDENCE: Topic = {
  id: 'evidence',
  ...TOPIC_NAMES.evidence,
  sections: [
    {
      id: 'dispute',
      title: 'The dispute',
      claims: [...DISPUTE, general('Tender spots that refer pain are a widely used idea of the clinic. Whether they can be found reliably, and what they are, is debated. The patterns here are averages.')],
    },
    {
      id: 'studies',
      title: 'What studies found',
      claims: [
        published('In low back pain, active points were found in quadratus lumborum in 30–55 of 100 people, in gluteus medius in 34–45 (latent ones in 74), in piriformis in 42, in iliocostalis in 33–38, in psoas in 5–10 (nine studies).', 'monclus-diez-2025'),
        published('People with points in gluteus medius were weaker; their movement varied.', 'carroll-aut-thesis'),
        published('Needling: a moderate gain for a short time; much bias.', 'liu-2018', 'hu-2018'),
        published('Pressing: more pressure is borne; pain scores unclear.', 'ischemic-compression-2022'),
        published('Rolling: movement more than pain.', 'konrad-2022'),
      ],
    },
    {
      id: 'sources',
      title: 'Where the documents come from',
      claims: [
        named('reading', founding('The text on gluteus medius ends with a list of five titles for reading on.', '003')),
        named('surgery', founding('“Many have needless operations” for what is muscle pain is a claim without a figure.', '004')),
        general('“Washes out waste”, “breaks up adhesions”, “most lasting pain is trigger points”: claims that nothing we read bears out.'),
      ],
    },
  ],
};
