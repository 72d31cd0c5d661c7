// `npm run regions`: every region from six sides at every stop of the peel, as contact sheets in docs/regions, from the production build.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { atRest, withServedBuild } from './served-build.mjs';
import { root } from './setup.mjs';

const folder = join(root, 'docs', 'regions');
mkdirSync(folder, { recursive: true });

/** Middle of the region and how far the eye stands from it, mm in the model frame (left +x, up +y, front +z). */
const REGIONS = {
  trunk: { middle: [0, 190, -10], distance: 900 },
  hip: { middle: [-70, 20, -10], distance: 800 },
  thigh: { middle: [-95, -210, 0], distance: 1050 },
  knee: { middle: [-85, -430, 0], distance: 560 },
  leg: { middle: [-85, -600, -15], distance: 900 },
  foot: { middle: [-95, -810, 40], distance: 560 },
};
const SIDES = [
  ['behind', [0, 0, -1]],
  ['behind and outside', [-0.72, 0.1, -0.69]],
  ['outside', [-1, 0, 0.02]],
  ['front and outside', [-0.72, 0.1, 0.69]],
  ['front', [0, 0, 1]],
  ['inside', [1, 0.1, 0.05]],
];
const STOPS = ['skin', 'superficial', 'intermediate', 'deep', 'deepest', 'bones'];
const TILE = { width: 200, height: 240 };

const cameraAt = ({ middle, distance }, way) => {
  const length = Math.hypot(...way);
  return [...middle.map((m, k) => Math.round(m + (way[k] / length) * distance)), ...middle].join(',');
};

/** The other side would stand in the way of the view from inside. */
const hideLeft = (ids) => ids.filter((id) => id.endsWith('-left')).join(',');

const only = process.argv.slice(2);
await withServedBuild(4178, async ({ newPage }) => {
  const page = await newPage({ viewport: { width: TILE.width * 2, height: TILE.height * 2 }, colorScheme: 'light', reducedMotion: 'reduce', bypassCSP: true });
  await page.addStyleTag({ content: '.shell > :not(main), .markers, .labels { display: none !important } .shell > main.stage { position: fixed !important; inset: 0 !important }' });
  const structures = await page.evaluate(() => window.myoscope.state().body.structures);
  for (const [region, place] of Object.entries(REGIONS)) {
    if (only.length && !only.includes(region)) continue;
    const rows = [];
    for (const stop of STOPS) {
      const tiles = [];
      for (const [side, way] of SIDES) {
        const isInside = side === 'inside' && stop !== 'skin';
        const hidden = isInside ? `&hide=${hideLeft(structures)}` : '';
        await page.evaluate((hash) => window.myoscope.open(new URL(hash, location.href).href), `#peel=${stop}&camera=${cameraAt(place, way)}${hidden}`);
        await atRest(page);
        tiles.push({ side, image: (await page.locator('main').screenshot({ type: 'jpeg', quality: 82, timeout: 120_000 })).toString('base64') });
      }
      rows.push({ stop, tiles });
      console.log(`${region}, ${stop}`);
    }
    const sheet = await page.context().browser().newPage();
    await sheet.setViewportSize({ width: TILE.width * SIDES.length + 40, height: (TILE.height + 24) * STOPS.length + 90 });
    await sheet.setContent(`<style>body{margin:16px 20px;font:13px/1.4 system-ui;color:#222;background:#fff}h1{font:600 18px/1.3 serif;margin:0 0 6px}
      table{border-collapse:collapse}td{padding:0;text-align:center;color:#555}img{display:block;width:${TILE.width}px;height:${TILE.height}px}</style>
      <h1>${region}, right side: ${SIDES.map(([side]) => side).join(' · ')}</h1>
      <table>${rows.map(({ stop, tiles }) => `<tr>${tiles.map(({ image }) => `<td><img src="data:image/jpeg;base64,${image}"></td>`).join('')}</tr><tr><td colspan="${SIDES.length}">${stop}</td></tr>`).join('')}</table>`);
    await sheet.screenshot({ path: join(folder, `${region}.png`), fullPage: true });
    await sheet.close();
  }
  await page.close();
});
