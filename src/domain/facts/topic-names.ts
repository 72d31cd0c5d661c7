interface TopicName {
  readonly title: string;
  /** the question that somebody would ask, in their words */
  readonly question: string;
  /** further words in which people ask for it, for the search */
  readonly lay: string;
}

/** The chapters of *Learn* by name, in the order of reading: what the search and the links know before the chapters are fetched. */
export const TOPIC_NAMES = {
  'trigger-point': { title: 'What a trigger point is', question: 'What is a trigger point, or a knot in a muscle?', lay: 'knot lump tight band tender spot myofascial active latent satellite key taut' },
  'referred-pain': { title: 'Pain that is felt elsewhere', question: 'Why does it hurt somewhere else?', lay: 'radiate travels down the leg sciatica' },
  causes: { title: 'What may set points off', question: 'Where do trigger points come from?', lay: 'why reason posture sitting stress' },
  finding: { title: 'How a professional looks for it', question: 'How is it examined?', lay: 'test examine assessment mri x-ray scan imaging diagnose' },
  'red-flags': { title: 'When to see somebody', question: 'When must I see a doctor?', lay: 'emergency hospital danger warning sign serious urgent red flags' },
  home: { title: 'What people do at home', question: 'How long do I hold the ball?', lay: 'self massage tennis ball foam roller lacrosse press pressure seconds ice heat cream' },
  exercises: { title: 'Stretches and strength', question: 'Which stretches help a tight buttock?', lay: 'stretch strengthen exercise workout yoga pigeon' },
  professionals: { title: 'What professionals do', question: 'Who can help, and how?', lay: 'physiotherapist doctor massage therapist dry needling injection drugs medicine treatment' },
  recovery: { title: 'How long it takes', question: 'How long until it is better?', lay: 'weeks time healing better soon heal' },
  prevention: { title: 'Keeping it from coming back', question: 'How can I prevent it?', lay: 'avoid stop coming back prevent' },
  evidence: { title: 'What is known and what is disputed', question: 'Is the theory of trigger points proven?', lay: 'proof science study studies proven real contested theory' },
  disagreements: { title: 'Where the documents disagree', question: 'Why do sources say different things?', lay: 'contradict differ sources say different' },
  disclaimer: { title: 'What this app cannot do', question: 'Can it tell me what I have?', lay: 'diagnose diagnosis medical advice limits' },
} as const satisfies Record<string, TopicName>;
export type TopicId = keyof typeof TOPIC_NAMES;

export const TOPIC_IDS = Object.keys(TOPIC_NAMES) as readonly TopicId[];
export const isTopicId = (text: string): text is TopicId => Object.hasOwn(TOPIC_NAMES, text);
