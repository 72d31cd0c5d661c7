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
const open = (page, view) => page.evaluate((hash) => window.myoscope.open(new URL(hash, location.href).href), `#${view}`);
/** A stop of the peel, the whole body. */
const peel = (stop) => (page) => open(page, `peel=${stop}&camera=0,-245,-2600,0,-245,0`);
const click = async (page, name) => page.getByRole('button', { name }).first().dispatchEvent('click');

/** Name of the picture → what a person does before it is taken. */
const PICTURES = [
  ['skin-from-behind', WIDE, 'light', () => undefined],
  ['peel-1-superficial', WIDE, 'light', peel('superficial')],
  ['peel-2-intermediate', WIDE, 'light', peel('intermediate')],
  ['peel-3-deep', WIDE, 'light', peel('deep')],
  ['peel-4-deepest', WIDE, 'light', peel('deepest')],
  ['peel-5-bones', WIDE, 'light', peel('bones')],
  ['gluteus-maximus-off', WIDE, 'dark', async (page) => {
    await peel('superficial')(page);
    await click(page, 'Hide Gluteus maximus, right');
  }],
  ['gluteus-minimus-heat', WIDE, 'light', (page) => click(page, minimus)],
  ['gluteus-minimus-heat-side', WIDE, 'light', async (page) => {
    await click(page, minimus);
    await page.keyboard.press('3');
  }],
  ['gluteus-minimus-heat-without-skin', WIDE, 'light', async (page) => {
    await page.keyboard.press(']');
    await click(page, minimus);
    await page.keyboard.press('3');
  }],
  ['from-the-side', WIDE, 'dark', (page) => open(page, 'peel=superficial&camera=-1500,60,-1500,-40,-180,0')],
  ['from-the-front', WIDE, 'dark', (page) => open(page, 'peel=superficial&camera=500,60,2200,0,-200,0')],
  // seen from behind, the front points are round the corner; the list in the sheet has them
  ['phone', PHONE, 'light', (page) => click(page, 'Gluteus minimus, point 3, right')],
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
