// `npm run sheets`: every reported pattern from its best view, one page per muscle group, into docs/patterns. Words after the command choose pages.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withServedBuild } from './served-build.mjs';
import { root } from './setup.mjs';
import { sheetHtml } from './sheet-html.mjs';
import { sheetsReadme } from './sheets-readme.mjs';

const folder = process.env.SHEETS_FOLDER ?? join(root, 'docs', 'patterns');
const PICTURE = { width: 252, height: 336 };
/** the model alone, with the marker of the point whose pattern is shown */
const MODEL_ALONE = '.stage { position: fixed !important; inset: 0 !important; height: auto !important; width: auto !important } .shell > :not(.stage), .labels, .marker:not([aria-pressed="true"]), .marker-name { display: none !important }';

const json = execFileSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'models/cli/pattern-sheets.ts')], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
const all = JSON.parse(json);
const only = process.argv.slice(2);
const pages = all.filter(({ id }) => only.length === 0 || only.some((word) => id.includes(word)));

const open = (page, hash) => page.evaluate((to) => window.myoscope.open(new URL(to, location.href).href), hash);
/** A fifth of a second without a frame: with reduced motion there is nothing that pauses and goes on. */
const atRest = (page) => page.waitForFunction(async () => {
  const before = window.myoscope.stats().frames;
  await new Promise((resolve) => setTimeout(resolve, 200));
  return window.myoscope.stats().frames === before;
});

async function pictures(page, { id, views, hottestZone }) {
  const out = [];
  for (const [index, { positionMm, targetMm }] of views.entries()) {
    if (index === 0) await open(page, '#');
    await open(page, `#pain=${id}.right&camera=${[...positionMm, ...targetMm].join(',')}`);
    await page.waitForFunction((zone) => window.myoscope.heat(zone).max > 0.1, hottestZone, { timeout: 60_000 });
    await atRest(page);
    out.push((await page.screenshot({ timeout: 60_000 })).toString('base64'));
  }
  return out;
}

mkdirSync(folder, { recursive: true });
await withServedBuild(4177, async ({ newPage, newSheet }) => {
  const page = await newPage({ viewport: PICTURE, colorScheme: 'light', reducedMotion: 'reduce' });
  // a sheet made by script: the page's security policy lets no style element in
  await page.evaluate((css) => {
    const own = new CSSStyleSheet();
    own.replaceSync(css);
    document.adoptedStyleSheets.push(own);
  }, MODEL_ALONE);
  const sheet = await newSheet({ viewport: { width: 1240, height: 800 } });
  for (const group of pages) {
    const shots = new Map();
    for (const pattern of group.patterns) shots.set(pattern.id, await pictures(page, pattern));
    await sheet.setContent(sheetHtml(group, shots, PICTURE));
    const png = await sheet.locator('main').screenshot();
    writeFileSync(join(folder, `${group.id}.png`), png);
    console.log(`${group.id}: ${group.patterns.length} patterns, ${Math.round(png.length / 1024)} KiB`);
  }
});
writeFileSync(join(folder, 'README.md'), sheetsReadme(all));
