import { founding, general, named, published } from '../claim.ts';
import type { Topic } from '../knowledge-types.ts';
import { TOPIC_NAMES } from '../topic-names.ts';

export const PROFESSIONALS: Topic = {
  id: 'professionals',
  ...TOPIC_NAMES.professionals,
  sections: [
    {
      id: 'hands',
      title: 'Hands',
      claims: [
        named('manual', founding('Manual therapists trained in myofascial release look for points and press them exactly and steadily.', '001')),
        named('sustained', founding('Trigger-point release is exact, sustained pressure, meant to let contracted fibres go and to ease pain.', '001')),
        published('Pressure made spots bear more; what people said about their pain did not clearly change.', 'ischemic-compression-2022'),
        named('massage', founding('Massage, deep or Swedish.', '001', '003')),
        named('chiropractic', founding('Chiropractic adjustment may help indirectly.', '001', '003')),
        named('outer-layer', founding('Trigger-point therapists begin with the outer layer, gluteus maximus before minimus, and reckon with satellites.', '004')),
      ],
    },
    {
      id: 'therapy',
      title: 'Physical therapy',
      claims: [
        named('programme', founding('Assessment and a programme of exercise; sometimes ultrasound or electrical stimulation.', '001')),
        named('hip', founding('For gluteus medius: a programme made for the person, with stretching, strengthening and release by hand.', '003')),
        named('biofeedback', founding('Biofeedback and cues teach an idle muscle to work again.', '001')),
      ],
      see: [{ to: 'topic', id: 'exercises' }],
    },
    {
      id: 'needles',
      title: 'Needles',
      claims: [
        named('dry', founding('Dry needling: a thin solid needle into the point, for a local twitch; held to be promising and more exact than tools. It may leave soreness or a bruise.', '001', '002')),
        named('conditions', founding('Only by trained, licensed hands (physical therapist, chiropractor, doctor), sterile, and weighed for each person.', '001')),
        published('For low back pain it helped for a short time; later results are unclear and the studies weak.', 'liu-2018', 'hu-2018'),
        published('Of 7629 treatments about 19 of 100 had mild effects such as bruising, none serious; rare serious ones are known.', 'brady-2014', 'trybulski-2024'),
        named('acupuncture', founding('Acupuncture puts needles into traditional points, and is said to bring blood and release endorphins; its ideas are not those of dry needling.', '001', '003')),
        named('injection', founding('An injection into a point, for instance of the piriformis.', '004')),
      ],
    },
    {
      id: 'drugs',
      title: 'Drugs',
      claims: [
        named('tablets', founding('Ibuprofen or acetaminophen; muscle relaxants and stronger anti-inflammatories by prescription.', '003')),
        named('steroid', founding('Corticosteroid injections for lasting pain, for a time.', '003')),
        published('For gluteal tendons, teaching and exercise did better than an injection.', 'mellor-2018-leap'),
        named('rice', founding('Rest, ice, compression and elevation are named for a fresh inflammation of the gluteus medius tendon.', '004')),
        general('Rest beyond a few days is not well supported; ask a pharmacist about drugs.'),
      ],
    },
    {
      id: 'roles',
      title: 'Who does what',
      claims: [
        named('team', founding('Physical therapist: the programme. Massage therapist: the tissue. Athletic trainer: preventing injury.', '001')),
        named('who', founding('Physical therapist, chiropractor or doctor for a first look.', '003')),
        named('review', founding('Lasting or strong pain belongs to a professional, such as a physical therapist; myofascial release and dry needling are named.', '002')),
        named('plan', founding('A professional makes a plan for you.', '000')),
      ],
    },
  ],
};
