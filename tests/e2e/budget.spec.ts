import { gzipSync } from 'node:zlib';
import { PART_IDS } from '../../src/domain/ids.ts';
import { DESKTOP, atRest, expect, openApp, test } from './app.ts';

test.use({ viewport: DESKTOP });

const FIRST_VIEW_BYTES = 1_600_000;
const DRAW_CALLS = 60;

test.describe('budgets, as exact counts', () => {
  test(`everything that the first view fetches is at most ${FIRST_VIEW_BYTES} bytes compressed`, async ({ page }) => {
    const bodies: Promise<{ url: string; bytes: number }>[] = [];
    page.on('response', (response) => {
      if (!response.ok()) return;
      bodies.push(response.body().then((body) => ({ url: response.url(), bytes: gzipSync(body).length }), () => ({ url: response.url(), bytes: 0 })));
    });
    await openApp(page);
    const all = await Promise.all(bodies);
    const together = all.reduce((sum, { bytes }) => sum + bytes, 0);
    test.info().annotations.push({ type: 'bytes', description: String(together) });
    expect(all.some(({ url }) => url.endsWith('skin.glb'))).toBe(true);
    expect(together).toBeLessThanOrEqual(FIRST_VIEW_BYTES);
  });

  test('no frame is drawn while nothing moves', async ({ page }) => {
    await openApp(page);
    const before = await page.evaluate(() => window.myoscope.stats().frames);
    await page.waitForTimeout(2500);
    expect(await page.evaluate(() => window.myoscope.stats().frames)).toBe(before);
  });

  test('both sides of a pair take one draw call', async ({ page }) => {
    await openApp(page);
    await page.keyboard.press(']');
    // every part but the skin, the backdrop and the shadow on the ground; polled, since the last frame of a fade still draws the skin
    await expect.poll(() => page.evaluate(() => window.myoscope.stats().drawCalls)).toBe(PART_IDS.length - 1 + 2);
  });

  test(`at most ${DRAW_CALLS} draw calls at every stop of the peel`, async ({ page }) => {
    await openApp(page);
    for (let stop = 0; stop < 6; stop++) {
      await atRest(page);
      const { drawCalls, triangles } = await page.evaluate(() => window.myoscope.stats());
      expect(drawCalls, `stop ${stop}`).toBeLessThanOrEqual(DRAW_CALLS);
      expect(triangles, `stop ${stop}`).toBeGreaterThan(1000);
      await page.keyboard.press(']');
    }
  });
});
