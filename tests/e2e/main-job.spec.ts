import { DESKTOP, atRest, expect, heat, openApp, state, test } from './app.ts';

test.use({ viewport: DESKTOP });

const MINIMUS = 'Gluteus minimus, point 1, right';

test.describe('the main job', () => {
  test('turn, peel, click a trigger point, see where its pain goes', async ({ page }) => {
    await openApp(page);
    await expect(page.getByLabel('3D model')).toBeVisible();
    await expect(page.getByText(/not medical advice/i).first()).toBeVisible();

    const before = await state(page);
    const canvas = page.getByLabel('3D model');
    const box = await canvas.boundingBox();
    if (!box) throw new Error('the canvas has no box');
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.5);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.58, box.y + box.height * 0.5, { steps: 6 });
    await page.mouse.up();
    await expect.poll(async () => (await state(page))['camera']).not.toEqual(before['camera']);

    await page.keyboard.press(']');
    expect((await state(page))['peel']).toBe('superficial');

    await page.getByRole('button', { name: MINIMUS }).first().dispatchEvent('click');
    await expect(page.getByRole('region', { name: /gluteus minimus/i })).toBeVisible();
    await expect.poll(async () => (await heat(page, 'thigh-lat-mid-R')).max).toBeGreaterThanOrEqual(0.8);
    expect((await heat(page, 'leg-lat-mid-R')).max).toBeGreaterThanOrEqual(0.8);
    expect((await heat(page, 'knee-lateral-R')).max).toBeLessThanOrEqual(0.1);
    expect((await heat(page, 'thigh-lat-mid-L')).max).toBe(0);
  });

  test('several patterns add up, and a second click takes one away', async ({ page }) => {
    await openApp(page);
    const click = (name: string) => page.getByRole('button', { name }).first().dispatchEvent('click');
    await click('Gluteus medius, point 1, right');
    await expect.poll(async () => (await heat(page, 'sacrum-upper')).max).toBeGreaterThan(0.5);
    const one = await heat(page, 'sij-region-R');
    await click('Gluteus maximus, point 1, right');
    await expect.poll(async () => (await heat(page, 'sij-region-R')).mean).toBeGreaterThanOrEqual(one.mean);
    expect((await state(page))['referrals']).toHaveLength(2);
    await click('Gluteus maximus, point 1, right');
    expect((await state(page))['referrals']).toHaveLength(1);
  });

  test('a link restores the exact view, in a new page too', async ({ page, context }) => {
    await openApp(page);
    for (const key of [']', ']', '3']) await page.keyboard.press(key);
    await page.getByRole('button', { name: MINIMUS }).first().dispatchEvent('click');
    await atRest(page);
    const link = await page.evaluate(() => window.myoscope.link());
    const seen = await state(page);
    const other = await context.newPage();
    await other.setViewportSize(DESKTOP);
    await other.goto(link);
    await other.waitForFunction(() => 'myoscope' in window);
    await other.evaluate(() => window.myoscope.ready);
    await atRest(other);
    const restored = await state(other);
    for (const key of ['peel', 'selection', 'referrals', 'hidden', 'side']) expect(restored[key], key).toEqual(seen[key]);
    const [a, b] = [seen, restored].map((s) => (s['camera'] as { positionMm: number[] }).positionMm);
    for (const k of [0, 1, 2]) expect(Math.abs((a?.[k] ?? NaN) - (b?.[k] ?? NaN))).toBeLessThan(2);
  });

  test('one human action is one step of undo, over peel, visibility and selection', async ({ page }) => {
    await openApp(page);
    const start = await state(page);
    await page.keyboard.press(']');
    await page.keyboard.press(']');
    await page.getByRole('button', { name: 'Gluteus medius, point 2, right' }).first().dispatchEvent('click');
    for (let i = 0; i < 3; i++) await page.keyboard.press('Control+z');
    const undone = await state(page);
    for (const key of ['peel', 'selection', 'referrals', 'hidden']) expect(undone[key], key).toEqual(start[key]);
    for (let i = 0; i < 3; i++) await page.keyboard.press('Control+Shift+z');
    expect((await state(page))['peel']).toBe('intermediate');
    expect((await state(page))['referrals']).toHaveLength(1);
  });

  test('what is picked under the pointer is what the peel left there', async ({ page }) => {
    await openApp(page);
    const box = await page.getByLabel('3D model').boundingBox();
    if (!box) throw new Error('the canvas has no box');
    // every structure met in a window over the pelvis, as seen from behind
    const metOverPelvis = () =>
      page.evaluate(({ x, y, width, height }) => {
        const met = new Set<string>();
        for (let i = 0; i < 60; i++) for (let j = 0; j < 40; j++) {
          const id = window.myoscope.pick(x + width * (0.4 + 0.2 * (i / 60)), y + height * (0.15 + 0.3 * (j / 40)));
          if (id) met.add(id);
        }
        return [...met];
      }, box);
    const expected: readonly (readonly [string, readonly string[], readonly string[]])[] = [
      ['skin', ['skin'], ['gluteus-maximus', 'hip-bone']],
      ['superficial', ['gluteus-maximus', 'gluteus-maximus-left', 'gluteus-medius'], ['skin']],
      ['intermediate', ['gluteus-medius', 'piriformis'], ['skin', 'gluteus-maximus']],
      ['deep', ['piriformis', 'quadratus-femoris', 'gluteus-minimus'], ['gluteus-maximus', 'gluteus-medius']],
      ['deepest', ['gluteus-minimus', 'obturator-internus'], ['piriformis', 'gluteus-medius']],
      ['bones', ['hip-bone', 'sacrum', 'femur-left'], ['gluteus-minimus', 'skin']],
    ];
    for (const [stop, there, gone] of expected) {
      await atRest(page);
      expect((await state(page))['peel']).toBe(stop);
      const met = await metOverPelvis();
      for (const id of there) expect(met, `${id} at ${stop}`).toContain(id);
      for (const id of gone) expect(met, `${id} at ${stop}`).not.toContain(id);
      await page.keyboard.press(']');
    }
  });
});
