/** How words of everyday speech are brought together with the words of the app: for the search alone. */
export const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{Diacritic}/gu, '');
export const wordsOf = (text: string): readonly string[] => plain(text).split(/[^a-z0-9]+/).filter(Boolean);

/** Words of a question that say nothing of what is asked for. */
const STOP_WORDS = new Set(
  `a about ache aches aching all also am an and any are at be been but by can could did do does doing down else feel feeling feels for from get go gets getting got had has have
  having hurt hurting hurts i if in into is it its just kind like look looks lot many may me mean means might muscle must my need no not of on or our out pain painful pains
  really should so some something sore tell than that the their then there they thing this to too up very time was way we what when where which who why will with without would you your`.split(/\s+/),
);

/** What people say → what the app may say for it. One way: who types the app's word means that. */
const SAID_FOR: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['bum bums butt butts backside bottom rear glutes', 'buttock'],
    ['lump lumps nodule spot spots bump ball', 'knot'],
    ['outer side lateral', 'outside'],
    ['inner medial', 'inside'],
    ['behind', 'back'],
    ['disk discs slipped herniated bulging', 'disc'],
    ['gp physician', 'doctor'],
    ['coccyx', 'tailbone'],
    ['patella', 'kneecap'],
    ['pressure push pushing squeeze massage pressing', 'press'],
    ['seconds secs minutes', 'long'],
    ['danger emergency serious worried worry', 'dangerous'],
    ['physio physiotherapy therapist', 'physiotherapist'],
    ['mistake confused similar same', 'mistaken'],
    ['seated sits sat', 'sit'],
    ['workout workouts', 'exercise'],
    ['tingle tingles', 'tingling'],
    ['heal healing recover recovery', 'better'],
    ['lumbar', 'back'],
    ['feet', 'foot'],
    ['shoots shooting radiates radiating travels', 'runs'],
    ['tummy stomach abdomen', 'belly'],
  ].flatMap(([said = '', meant = '']) => said.split(' ').map((word) => [word, meant])),
);

const stem = (word: string): string => (word.length > 5 ? word.replace(/(?:ing|ed|es|s)$/, '') : word.length > 4 ? word.replace(/([^s])s$/, '$1') : word);

/** Other words that would do as well, the word itself first. */
export const alternatives = (word: string): readonly string[] => [...new Set([word, stem(word), SAID_FOR[word] ?? word])];

export const askedWords = (query: string): readonly string[] => [...new Set(wordsOf(query).filter((word) => !STOP_WORDS.has(word)))];

/** One letter too many, too few, wrong, or two in the wrong order. */
export function isSlip(written: string, meant: string): boolean {
  if (Math.abs(written.length - meant.length) > 1) return false;
  let from = 0;
  while (from < written.length && written[from] === meant[from]) from++;
  const rest = (word: string, skip: number): string => word.slice(from + skip);
  return (
    rest(written, 1) === rest(meant, 1) ||
    rest(written, 1) === rest(meant, 0) ||
    rest(written, 0) === rest(meant, 1) ||
    (written[from] === meant[from + 1] && written[from + 1] === meant[from] && rest(written, 2) === rest(meant, 2))
  );
}
