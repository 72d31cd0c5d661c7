// `npm run bench`: what a pick and a click on a point cost on the built model, in a real browser. Figures to look at, never a test.
import { clicksOnPoints } from './bench-clicks.mjs';
import { atRest, withServedBuild } from './served-build.mjs';

const PICKS = 4000;

await withServedBuild(4176, async ({ address, newPage, newSheet }) => {
  const page = await newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  for (const stop of ['skin', 'superficial', 'deep', 'bones']) {
    while ((await page.evaluate(() => window.myoscope.state().peel)) !== stop) await page.keyboard.press(']');
    await atRest(page);
    const result = await page.evaluate((picks) => {
      const box = document.querySelector('canvas').getBoundingClientRect();
      const places = [];
      for (let i = 0; i < picks; i++) {
        // an even spread over the middle of the canvas, the same every time
        const a = (i * 0.754877666) % 1, b = (i * 0.569840296) % 1;
        places.push([box.left + box.width * (0.35 + 0.3 * a), box.top + box.height * (0.05 + 0.9 * b)]);
      }
      for (const [x, y] of places.slice(0, 200)) window.myoscope.pick(x, y);
      let hits = 0;
      const start = performance.now();
      for (const [x, y] of places) if (window.myoscope.pick(x, y)) hits++;
      return { ms: (performance.now() - start) / picks, hits };
    }, PICKS);
    console.log(`${stop.padEnd(12)} ${result.ms.toFixed(4)} ms a pick, ${result.hits} of ${PICKS} met something`);
  }
  await page.close();
  await clicksOnPoints(address, newSheet);
});
