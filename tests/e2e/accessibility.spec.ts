import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { DESKTOP, PHONE, atRest, expect, openApp, state, test } from './app.ts';

/** Each breach in one line, so that a failure can be read. */
async function breaches(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 140)} ${failureSummary ?? ''}`));
}
const twin = (page: Page, name: string) => page.getByRole('region', { name: 'Layers and structures' }).getByRole('button', { name, exact: true });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ viewport: DESKTOP, colorScheme });

    test('axe finds nothing on the first screen, with a card and patterns, and in the Display panel', async ({ page }) => {
      await openApp(page);
      expect(await breaches(page)).toEqual([]);
      await twin(page, 'Piriformis, point 1, right').click();
      await atRest(page);
      expect(await breaches(page)).toEqual([]);
      await page.getByRole('button', { name: 'Display', exact: true }).click();
      await expect(page.getByLabel('Quality')).toBeVisible();
      expect(await breaches(page)).toEqual([]);
    });
  });
}

test.describe('without a pointer', () => {
  test.use({ viewport: DESKTOP });

  test('search, uncover, read, hide, undo and leave, by keyboard alone', async ({ page }) => {
    await openApp(page);
    await page.keyboard.press('/');
    await page.keyboard.type('piriformis');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Piriformis, right' })).toBeVisible();
    expect((await state(page))['peel']).not.toBe('skin');
    await page.keyboard.press('h');
    expect((await state(page))['hidden']).toContain('piriformis');
    await page.keyboard.press('Control+z');
    expect((await state(page))['hidden']).not.toContain('piriformis');
    await page.keyboard.press('Escape');
    expect((await state(page))['selection']).toBeNull();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('a tap on a marker opens a sheet that leaves the model in sight, and axe finds nothing', async ({ page }) => {
    await openApp(page);
    const marker = page.locator('main').getByRole('button', { name: 'Gluteus maximus, point 2, right' });
    await marker.tap();
    const card = page.getByRole('region', { name: 'Gluteus maximus, point 2, right' });
    await expect(card).toBeVisible();
    await atRest(page);
    const model = await page.getByLabel('3D model').boundingBox();
    const sheet = await card.boundingBox();
    expect(model && sheet && model.y + model.height <= sheet.y + 1).toBe(true);
    expect(model?.height).toBeGreaterThan(PHONE.height * 0.4);
    expect(await breaches(page)).toEqual([]);
  });
});
