// `npm run pictures`: takes the README's pictures of the production build, in a real browser, into docs/pictures.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { atRest, withServedBuild } from './served-build.mjs';
import { root } from './setup.mjs';

const folder = join(root, 'docs', 'pictures');
mkdirSync(folder, { recursive: true });

const WIDE = { width: 1600, height: 1000 };
const PHONE = { width: 390, height: 844 };
const minimus = 'Gluteus minimus, point 1, right';
const peel = (times) => async (page) => {
  for (let i = 0; i < times; i++) await page.keyboard.press(']');
};
const click = async (page, name) => page.getByRole('button', { name }).first().dispatchEvent('click');

/** Name of the picture → what a person does before it is taken. */
const PICTURES = [
  ['skin-from-behind', WIDE, 'light', peel(0)],
  ['peel-1-superficial', WIDE, 'light', peel(1)],
  ['peel-2-intermediate', WIDE, 'light', peel(2)],
  ['peel-3-deep', WIDE, 'light', peel(3)],
  ['peel-4-deepest', WIDE, 'light', peel(4)],
  ['peel-5-bones', WIDE, 'light', peel(5)],
  ['gluteus-maximus-off', WIDE, 'dark', async (page) => {
    await peel(1)(page);
    await page.evaluate(() => window.myoscope.state());
    await click(page, 'Hide Gluteus maximus, right');
  }],
  ['gluteus-minimus-heat', WIDE, 'light', async (page) => click(page, minimus)],
  ['gluteus-minimus-heat-side', WIDE, 'light', async (page) => {
    await click(page, minimus);
    await page.keyboard.press('3');
  }],
  ['gluteus-minimus-heat-without-skin', WIDE, 'light', async (page) => {
    await peel(1)(page);
    await click(page, minimus);
    await page.keyboard.press('3');
  }],
  ['dark-deep', WIDE, 'dark', peel(3)],
  ['phone', PHONE, 'light', async (page) => click(page, minimus)],
];

const only = process.argv.slice(2);
await withServedBuild(4175, async ({ newPage }) => {
  for (const [name, viewport, colorScheme, act] of PICTURES) {
    if (only.length && !only.some((word) => name.includes(word))) continue;
    const page = await newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
    await act(page);
    await atRest(page);
    await page.screenshot({ path: join(folder, `${name}.png`), timeout: 120_000 });
    console.log(name);
    await page.close();
  }
});
