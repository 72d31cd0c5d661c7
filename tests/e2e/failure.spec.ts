import { DESKTOP, atRest, expect, openApp, state, test } from './app.ts';

test.use({ viewport: DESKTOP });

test.describe('when something goes wrong', () => {
  for (const file of ['skin.glb', 'bones.glb']) {
    test(`a missing ${file} says so plainly, and a retry brings it`, async ({ page }) => {
      let broken = true;
      await page.route(`**/${file}`, (route) => (broken ? route.fulfill({ status: 404, body: 'gone' }) : route.fallback()));
      await page.goto('./');
      const alert = page.getByRole('alert').first();
      await expect(alert).toBeVisible();
      await expect(alert).not.toContainText(/undefined|object Object|TypeError/);
      broken = false;
      await page.getByRole('button', { name: /try again/i }).first().click();
      await page.waitForFunction(() => 'myoscope' in window);
      await page.evaluate(() => window.myoscope.ready);
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }

  test('a GLB that is cut off says so plainly', async ({ page }) => {
    await page.route('**/deep.glb', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.body()).subarray(0, 2000) });
    });
    await page.goto('./');
    await expect(page.getByRole('alert').first()).toContainText(/\w{4,}/);
    await expect(page.getByRole('button', { name: /try again/i }).first()).toBeVisible();
  });

  test('without WebGL the lists and cards still work, and a sentence says what is missing', async ({ page }) => {
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : (original as (...a: unknown[]) => unknown).call(this, kind, ...rest);
      } as typeof original;
    });
    await page.goto('./');
    await expect(page.getByText(/WebGL/).first()).toBeVisible();
    await page.getByRole('button', { name: 'Gluteus medius, point 1, right' }).first().dispatchEvent('click');
    await expect(page.getByRole('region', { name: /gluteus medius/i })).toBeVisible();
  });

  test('a lost context comes back and draws again', async ({ page }) => {
    await openApp(page);
    await page.evaluate(async () => {
      const canvas = document.querySelector('canvas');
      const lose = (canvas?.getContext('webgl2') as WebGL2RenderingContext | null)?.getExtension('WEBGL_lose_context');
      if (!lose) throw new Error('no way to lose the context here');
      lose.loseContext();
      await new Promise((resolve) => setTimeout(resolve, 500));
      lose.restoreContext();
      await new Promise((resolve) => setTimeout(resolve, 500));
    });
    await atRest(page);
    const before = await page.evaluate(() => window.myoscope.stats().frames);
    await page.keyboard.press(']');
    await expect.poll(() => page.evaluate(() => window.myoscope.stats().frames)).toBeGreaterThan(before);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('an unknown id, a NaN and rubbish in a link fall back with a quiet notice, and the rest of the link holds', async ({ page }) => {
    await openApp(page);
    await page.keyboard.press(']');
    await page.keyboard.press('2');
    await atRest(page);
    const link = await page.evaluate(() => window.myoscope.link());
    const hash = new URL(link).hash;
    expect(hash).toMatch(/superficial/);
    for (const bad of [hash.replace(/-?\d+(\.\d+)?(?=[,_/~]|$)/, 'NaN'), `${hash}&sel=no-such-muscle`, `${hash}&%E0%A4%A`, '#peel=nonsense', '#%%%']) {
      await page.goto('about:blank');
      await openApp(page, bad);
      const camera = (await state(page))['camera'] as { positionMm: number[]; targetMm: number[] };
      for (const value of [...camera.positionMm, ...camera.targetMm]) expect(Number.isFinite(value)).toBe(true);
      expect(await page.evaluate(() => window.myoscope.stats().triangles)).toBeGreaterThan(1000);
    }
  });
});
