/** A question in the words of somebody who hurts, and the fact that answers it. */
export interface Question {
  readonly ask: string;
  /** other words in which the same is asked, for the search */
  readonly also: string;
  /** a fact id as in `coverage.ts`, or its beginning where a whole section is the answer */
  readonly answer: string;
}

const q = (ask: string, answer: string, also: string): Question => ({ ask, also, answer });

/** What people ask, most of it from the founding documents. What is asked of a place that hurts is answered by the points and zones themselves. */
export const QUESTIONS: readonly Question[] = [
  q('When must I see a doctor?', 'topic/red-flags/now/cauda', 'get medical help worried worry serious seek physician gp'),
  q('When is it dangerous, when an emergency?', 'topic/red-flags/now/cauda', 'hospital ambulance bladder bowel toilet numb numbness between the legs saddle both legs weak urgent'),
  q('When should I get professional help?', 'topic/red-flags/documents/worsening', 'seek treatment worse worsening does not go away nothing helps care'),
  q('What if my leg or foot is numb or tingles?', 'topic/red-flags/documents/numb', 'numbness tingling pins needles weak weakness foot drop swelling'),
  q('What if I have fever or lose weight?', 'topic/red-flags/soon/general', 'infection cancer night sweats rash accident fracture'),
  q('What if my calf is swollen?', 'topic/red-flags/soon/calf', 'clot thrombosis warm red calf blood'),
  q('Can I press my belly?', 'topic/red-flags/now/belly', 'abdomen stomach hard vomiting pulse'),

  q('What is a trigger point?', 'topic/trigger-point/what/definition', 'muscle knot knots hip buttock definition mean'),
  q('Where do trigger points come from?', 'topic/causes/load/list', 'causes reason why do i keep getting have knots glutes buttock form develop myofascial'),
  q('Is it a spasm or a trigger point?', 'topic/trigger-point/not-a-spasm/spasm', 'cramp difference same twitch'),
  q('What is an active, latent or satellite point?', 'topic/trigger-point/kinds/active-latent', 'trigger key difference kinds mean'),
  q('What does it feel like?', 'topic/trigger-point/symptoms/ache', 'symptom symptoms sign signs trigger buttock ache dull deep feels'),
  q('Why am I stiff?', 'topic/trigger-point/symptoms/stiff', 'stiffness morning after sitting rest inactivity'),
  q('Why does it hurt somewhere else?', 'topic/referred-pain/what/predictable', 'referred radiate radiates travels elsewhere spreads'),
  q('Is it the back or the buttock?', 'topic/referred-pain/belt-line/belt-line', 'below above belt line low lumbar gluteal'),
  q('Can a trigger point cause sciatica?', 'topic/referred-pain/pseudo-sciatica/pseudo-sciatica', 'pseudo pinched trapped nerve false imitate mimic like muscle'),

  q('How long do I hold the ball?', 'topic/home/hold/hold', 'press pressing massage pressure roller tennis seconds minutes squeeze spot point sit lean keep stay on it'),
  q('How hard should I press?', 'topic/home/hold/pressure', 'firmly strong force pressure deep much ball'),
  q('How often should I press?', 'topic/home/hold/pressure', 'times a day every daily week massage do it repeat ball'),
  q('Where does the ball go?', 'topic/home/ball/face-down', 'place put lie face down back side floor wall tennis position'),
  q('Does foam rolling help?', 'topic/home/ball/reviews', 'roller roll foam work useful'),
  q('How do I release a trigger point?', 'topic/home/ways/sustained', 'get rid turn off loosen relieve deactivate massage knot muscle buttock gluteus glutes self treat'),
  q('How do I reach a deep muscle?', 'topic/home/ways/hook', 'gluteus minimus hook cane theracane tool backnobber'),
  q('Why does it hurt when it is massaged?', 'topic/home/ways/dense', 'glutes massage massaging sore painful pressing buttock'),
  q('Should I use heat or ice?', 'topic/home/heat/before-after', 'hot cold warm warmth bath pack wheat cool cream'),
  q('What can I do at home?', 'topic/home/self-care/three', 'self care myself relief treat massage help'),
  q('What does it feel like when a trigger point is released?', 'topic/home/self-care/release', 'lets go letting softer'),

  q('Does sitting cause it?', 'topic/causes/posture/sitting', 'long office desk chair car driving sedentary too much'),
  q('Is a wallet in the back pocket bad?', 'topic/causes/keeps-going/habits', 'phone sitting on it'),
  q('Can stress cause it?', 'topic/causes/mind/stress', 'anxiety tension mind meditation'),
  q('Can running or sport cause it?', 'topic/causes/load/overuse', 'overuse training cycling lifting gym jumping exercise walking'),
  q('Do food and vitamins matter?', 'topic/causes/keeps-going/nutrition', 'cause myofascial nutrition nutrients diet vitamin iron magnesium supplements eat'),
  q('Do flat feet or unequal legs matter?', 'topic/causes/keeps-going/gait', 'leg length shorter foot rolls in pronation shoes overpronation'),
  q('Is my posture to blame?', 'topic/causes/posture/slouch', 'slouch slouching pelvis tilt standing'),

  q('How is it examined?', 'topic/finding/assessment/reproduce', 'test tests assessment find out check examination physical'),
  q('Do I need an MRI or an X-ray?', 'topic/finding/imaging/rules', 'scan imaging picture ultrasound necessary when'),
  q('How do I find the spot myself?', 'muscle/gluteus-maximus/find/self', 'feel search self palpate locate trigger point buttock'),
  q('What does it mean when the pelvis drops on one leg?', 'topic/finding/tests/trendelenburg', 'trendelenburg stand standing hip sinks'),
  q('What is the FAIR test?', 'topic/finding/tests/fair', 'piriformis test'),

  q('Which stretches help?', 'topic/exercises/stretches/which', 'stretch stretching loosen tight buttock glutes hamstrings'),
  q('How do I do the figure four stretch?', 'topic/exercises/stretches/figure-four', '4 piriformis lying cross leg'),
  q('How do I do the pigeon pose?', 'topic/exercises/stretches/pigeon', 'yoga stretch'),
  q('How do I stretch the hip flexors?', 'topic/exercises/stretches/hip-flexor', 'kneeling iliopsoas psoas lunge front of the hip'),
  q('Which exercises make it stronger?', 'topic/exercises/strength/what', 'strengthen strengthening strength training glutes workout'),
  q('How do I do the clamshell?', 'topic/exercises/strength/clamshell', 'clam shell exercise strengthen gluteus medius'),
  q('What are the signs of weak glutes?', 'topic/exercises/strength/weak-signs', 'symptoms weak weakness buttock muscles'),
  q('How do I loosen a tight gluteus medius?', 'muscle/gluteus-medius/stretches', 'stretch release side of the hip'),

  q('Who can help me?', 'topic/professionals/roles/who', 'physiotherapist physio chiropractor osteopath doctor therapist which see'),
  q('Does massage help?', 'topic/professionals/hands/massage', 'deep tissue swedish masseur'),
  q('Does a chiropractor help?', 'topic/professionals/hands/chiropractic', 'adjustment crack manipulation'),
  q('What is dry needling?', 'topic/professionals/needles/dry', 'needle needles safe side effects'),
  q('Is dry needling acupuncture?', 'topic/professionals/needles/acupuncture', 'difference same needles'),
  q('What about an injection?', 'topic/professionals/drugs/steroid', 'cortisone steroid shot corticosteroid'),
  q('Which painkillers are named?', 'topic/professionals/drugs/tablets', 'drugs medicine medication pill ibuprofen paracetamol acetaminophen relaxant take'),
  q('What is done for an inflamed gluteus medius?', 'topic/professionals/drugs/rice', 'tendinitis tendonitis tendon inflammation treat rest ice'),

  q('How long until it is better?', 'topic/recovery/time/weeks', 'weeks take heal healing recover recovery last time go away'),
  q('Should I rest or keep moving?', 'topic/recovery/stages/rest', 'walk exercise bed active work'),
  q('Why does it come back?', 'topic/recovery/setbacks/compensation', 'again returns relapse keeps'),
  q('How can I prevent it?', 'topic/prevention/daily/five', 'avoid stop coming back future'),
  q('How should I sit at my desk?', 'topic/prevention/daily/ergonomics', 'chair office work ergonomic standing breaks car'),
  q('How should I sleep?', 'topic/prevention/daily/change', 'night bed pillow side lie position'),
  q('May I do this when pregnant or on blood thinners?', 'topic/disclaimer/limits/ask-first', 'pregnancy osteoporosis anticoagulant careful who should not'),
  q('Is the theory proven?', 'topic/evidence/dispute', 'science real true evidence myth trust'),

  q('What else looks like piriformis syndrome?', 'condition/piriformis-syndrome/notes', 'mistaken confused similar instead'),
  q('Is it piriformis or a disc?', 'condition/radiculopathy/site', 'slipped disk herniated nerve root sciatica trapped pinched back'),
  q('What is deep gluteal syndrome?', 'condition/deep-gluteal-syndrome/character/definition', 'nerve caught buttock'),
  q('What is gluteus medius syndrome?', 'condition/greater-trochanteric-pain/site/syndrome', 'tendon'),
  q('Is it bursitis?', 'condition/greater-trochanteric-pain/site', 'outer hip bump lying on the side trochanter tendon'),
  q('Is it my hip joint?', 'condition/hip-osteoarthritis/character/character', 'arthritis worn arthrosis groin'),
  q('Is it the sacroiliac joint?', 'condition/sacroiliac-joint/site/site', 'si sij dimple'),
  q('Why does my hip click or lock?', 'condition/labral-tear/character/character', 'catch snap labrum impingement'),
  q('Why does one buttock hurt?', 'condition/other-causes/character/list', 'left right side causes'),

  q('Why does it hurt to sit?', 'muscle/piriformis/aggravating', 'sitting buttock chair car long'),
  q('Why does walking or climbing stairs hurt?', 'muscle/gluteus-medius/symptoms/walking', 'hip running steps upstairs stair'),
  q('Why does it hurt at night?', 'muscle/gluteus-medius/symptoms/sleep', 'sleep lying on the side hip worse buttock'),
  q('Why do I limp?', 'muscle/gluteus-medius/symptoms/gait', 'limping gait waddle walk lean'),
  q('Why is my balance bad?', 'muscle/gluteus-medius/symptoms/balance', 'fall falls unsteady one leg'),
  q('Why can I not stand upright?', 'muscle/quadratus-lumborum/symptoms/upright', 'straighten bent over back severe low'),
  q('Which muscle is like sciatica?', 'muscle/gluteus-minimus/looksLike/pseudo-sciatica', 'pseudo minimus called leg pain runs'),
  q('What sets gluteus maximus off?', 'muscle/gluteus-maximus/setsOff/fall', 'causes cause triggers trigger points activates'),
  q('What sets gluteus medius off?', 'muscle/gluteus-medius/setsOff/overuse', 'causes cause triggers trigger points activates'),
  q('What sets gluteus minimus off?', 'muscle/gluteus-minimus/setsOff', 'causes cause triggers trigger points activates'),
  q('Which muscle lifts the leg to the side?', 'muscle/gluteus-medius/action', 'abduct abducts abduction hip'),
];

/** The parts of a fact id. */
export const answerPath = ({ answer }: Question) => {
  const [kind = '', record = '', list = '', claim] = answer.split('/');
  return { kind, record, list, claim };
};
