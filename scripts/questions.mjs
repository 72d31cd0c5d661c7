// `npm run questions`: asks the app everyday questions as a new user would, tap by tap, on a phone and on a desktop, into docs/questions. Words after the command choose questions.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { questionSheet, questionsReadme } from './question-sheet.mjs';
import { atRest, withServedBuild } from './served-build.mjs';
import { root } from './setup.mjs';

const folder = process.env.QUESTIONS_FOLDER ?? join(root, 'docs', 'questions');
const SIZES = [
  { name: 'phone', viewport: { width: 390, height: 844 }, hasTouch: true },
  { name: 'desktop', viewport: { width: 1280, height: 800 } },
];

const first = (page, role, name) => page.getByRole(role, { name }).first();
/** With a finger where there is one: a pointer left behind would show a name. */
const tap = async (locator) => ((await locator.page().evaluate(() => navigator.maxTouchPoints > 0)) ? locator.tap() : locator.click());
/** The words of a tap, and the tap. */
const SEARCH = ['Tap the search box', (page) => tap(page.getByRole('searchbox', { name: 'Search' }))];
const option = (name) => [`Tap “${name}”`, (page) => tap(first(page, 'option', name))];

/** The five questions of the issue; typing is no tap. */
const QUESTIONS = [
  { id: 'knot-above-the-back-pocket', ask: 'What is the knot above my back pocket?', taps: [SEARCH, option('Gluteus medius, point 1')] },
  { id: 'outside-to-the-ankle', ask: 'Which muscle hurts down the outside to the ankle?', taps: [SEARCH, option('Gluteus minimus, point 1')] },
  { id: 'how-long-to-hold', ask: 'How long do I hold the ball?', taps: [SEARCH, option('How long do I hold the ball?')] },
  { id: 'when-to-see-a-doctor', ask: 'When must I see a doctor?', taps: [SEARCH, option('When must I see a doctor?')] },
  { id: 'looks-like-piriformis-syndrome', ask: 'What else looks like piriformis syndrome?', taps: [SEARCH, option('What else looks like piriformis syndrome?')] },
];

async function framesOf(page, { ask, taps }) {
  const frames = [];
  const take = async (words) => {
    await atRest(page);
    frames.push({ words, png: (await page.screenshot({ timeout: 120_000 })).toString('base64') });
  };
  await take('The start page');
  for (const [index, [words, act]] of taps.entries()) {
    await act(page);
    if (index === 0) await page.keyboard.type(ask);
    await take(`${index + 1}. ${words}${index === 0 ? `, type “${ask}”` : ''}`);
  }
  return frames;
}

mkdirSync(folder, { recursive: true });
const only = process.argv.slice(2);
await withServedBuild(Number(process.env.PORT ?? 4178), async ({ newPage, newSheet }) => {
  const sheet = await newSheet({ viewport: { width: 1600, height: 900 } });
  for (const question of QUESTIONS) {
    if (only.length && !only.some((word) => question.id.includes(word))) continue;
    const rows = [];
    for (const { name, ...options } of SIZES) {
      const page = await newPage({ ...options, colorScheme: 'light', reducedMotion: 'reduce' });
      rows.push({ name, frames: await framesOf(page, question) });
      await page.close();
    }
    await sheet.setContent(questionSheet(question, rows));
    const png = await sheet.locator('main').screenshot();
    writeFileSync(join(folder, `${question.id}.png`), png);
    console.log(`${question.id}: ${Math.round(png.length / 1024)} KiB`);
  }
});
writeFileSync(join(folder, 'README.md'), questionsReadme(QUESTIONS));
