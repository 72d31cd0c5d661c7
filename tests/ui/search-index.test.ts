import { describe, expect, it } from 'vitest';
import { search, searchEntries } from '../../src/ui/search-index.ts';

const entries = searchEntries();
const titles = (query: string) => search(entries, query).map(({ title }) => title);

describe('the search', () => {
  it.each([
    ['piriformis', 'Piriformis'],
    ['musculus piriformis', 'Piriformis'],
    ['GLUTEUS max', 'Gluteus maximus'],
    ['tailbone', 'tailbone'],
    ['hamstring outer', 'Biceps femoris, long head'],
    ['thigh bone', 'Femur'],
    ['L5', 'Vertebra L5'],
    ['gluteus minimus point 3', 'Gluteus minimus, point 3'],
  ])('finds “%s”', (query, title) => {
    expect(titles(query)).toContain(title);
  });

  it('puts the structure itself before its points', () => {
    expect(titles('gluteus medius')[0]).toBe('Gluteus medius');
  });

  it('finds the points by where they are reported to hurt, and not by what they leave blank', () => {
    expect(titles('outside of the thigh, middle').some((title) => title.startsWith('Gluteus minimus, point'))).toBe(true);
    expect(titles('outside of the knee').some((title) => title.startsWith('Gluteus minimus, point'))).toBe(false);
  });

  it('finds nothing for nothing, for blanks and for words that say nothing', () => {
    for (const query of ['', '  ', 'the', 'of my', '%%%']) expect(titles(query)).toEqual([]);
  });

  /** The five questions of the issue, and five other phrasings of each, in a patient's words. */
  it.each([
    ['Gluteus medius, point 1', ['What is the knot above my back pocket?', 'lump above the back pocket', 'sore spot under my belt at the back', 'hard spot at the top of my buttock', 'there is a bump at the top of my bum', 'painful knot by the dimple']],
    ['Gluteus minimus, point 1', ['Which muscle hurts down the outside to the ankle?', 'pain outside of leg down to ankle', 'my leg hurts on the side all the way to the ankle', 'it runs down the side of my leg to the foot', 'pain like sciatica on the side of the leg', 'sciatica down the outer leg']],
    ['How long do I hold the ball?', ['How long do I hold the ball?', 'how long should I press', 'how many seconds should I sit on the tennis ball', 'for how long do you massage a trigger point', 'hold time foam roller', 'how many minutes do I squeeze the spot']],
    ['When must I see a doctor?', ['When must I see a doctor?', 'when is it dangerous', 'is it an emergency', 'should I be worried', 'do I need to go to hospital', 'is it serious']],
    ['What else looks like piriformis syndrome?', ['What else looks like piriformis syndrome?', 'what can be mistaken for piriformis syndrome', 'similar to piriformis syndrome', 'is it really piriformis syndrome or something else', 'confused with piriformis syndrome', 'piriformis syndrome or something similar']],
  ])('leads to “%s” however it is asked', (title, queries) => {
    const titlesOf = (query: string) => titles(query).slice(0, 4).map((found) => (/^When (?:is it dangerous|to see)/.test(found) ? 'When must I see a doctor?' : found));
    expect(queries.filter((query) => !titlesOf(query).includes(title)).map((query) => `${query} → ${titles(query).join(', ')}`)).toEqual([]);
  });

  /** From the founding documents, and what a patient adds. */
  it.each([
    ['is it piriformis or a disc?', 'Is it piriformis or a disc?'],
    ['can trigger points in the glutes cause sciatica', 'Can a trigger point cause sciatica?'],
    ['are trigger points the same as muscle spasms', 'Is it a spasm or a trigger point?'],
    ['how long does it take to release a trigger point', 'How do I release a trigger point?'],
    ['what are the nutrients that cause myofascial pain', 'Do food and vitamins matter?'],
    ['what triggers gluteus minimus pain', 'What sets gluteus minimus off?'],
    ['how do you release a tight gluteus medius', 'How do I loosen a tight gluteus medius?'],
    ['why do glutes hurt when massaged', 'Why does it hurt when it is massaged?'],
    ['what does it feel like when a trigger point is released', 'What does it feel like when a trigger point is released?'],
    ['why do I keep getting knots in my glutes', 'Where do trigger points come from?'],
    ['what is deep gluteal syndrome', 'What is deep gluteal syndrome?'],
    ['what are the symptoms of weak glutes', 'What are the signs of weak glutes?'],
    ['where is the piriformis trigger point', 'Piriformis, point 1'],
    ['why do I have pain in my left buttock', 'Why does one buttock hurt?'],
    ['what is the pain below the belt line', 'Is it the back or the buttock?'],
    ['which muscle abducts the hip joint', 'Which muscle lifts the leg to the side?'],
    ['do I need an mri', 'Do I need an MRI or an X-ray?'],
    ['heat or ice', 'Should I use heat or ice?'],
    ['pain behind the knee', 'back of the knee'],
    ['tailbone hurts when I sit', 'Coccygeus, point 1'],
    ['numbness between the legs', 'When is it dangerous, when an emergency?'],
    ['glutius medius', 'Gluteus medius'],
    ['pirifromis', 'Piriformis'],
  ])('answers “%s”', (query, title) => {
    expect(titles(query)).toContain(title);
  });

  it('keeps to names where a name is asked for', () => {
    expect(titles('piriformis')[0]).toBe('Piriformis');
    expect(titles('glut')[0]).toBe('Gluteus maximus');
  });

  it('needs every word of two', () => {
    expect(titles('gluteus kneecap')).toEqual([]);
  });
});
