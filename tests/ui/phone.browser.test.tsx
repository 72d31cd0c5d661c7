import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Mounted } from './mount-shell.tsx';
import { mountShell } from './mount-shell.tsx';

const PHONE = [390, 844] as const;
let mounted: Mounted | undefined;
const mount = async (...wishes: Parameters<typeof mountShell>) => (mounted = await mountShell(...wishes));
afterEach(() => {
  mounted?.unmount();
  mounted = undefined;
});
const stageBox = () => page.getByTestId('stage').element().getBoundingClientRect();
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('on a phone', () => {
  it('nothing is open at first and the stage has the screen', async () => {
    await mount({ size: PHONE });
    await expect.element(page.getByRole('slider', { name: 'Depth' })).not.toBeInTheDocument();
    expect(stageBox().height).toBeGreaterThan(PHONE[1] * 0.85);
  });

  it('the layers are a sheet above which the whole stage stays', async () => {
    await mount({ size: PHONE });
    await button('Layers').click();
    const sheet = page.getByRole('region', { name: 'Layers and structures' }).element().getBoundingClientRect();
    expect(sheet.height).toBeGreaterThan(250);
    expect(stageBox().bottom).toBeLessThanOrEqual(sheet.top + 1);
    expect(stageBox().height).toBeGreaterThan(PHONE[1] * 0.44);
    await button('Layers').click();
    await expect.element(page.getByRole('slider', { name: 'Depth' })).not.toBeInTheDocument();
  });

  it('the card takes the place of the list when a point is tapped there, and the stage stays', async () => {
    await mount({ size: PHONE });
    await button('Layers').click();
    await button('Gluteus maximus, point 1, right').click();
    const card = page.getByRole('region', { name: 'Gluteus maximus, point 1, right' });
    await expect.element(card).toBeVisible();
    await expect.element(page.getByRole('slider', { name: 'Depth' })).not.toBeInTheDocument();
    expect(stageBox().bottom).toBeLessThanOrEqual(card.element().getBoundingClientRect().top + 1);
    await expect.element(page.getByRole('region', { name: 'Reported pain shown' })).toBeVisible();
  });

  it('putting the card away gives the whole stage back, not the list', async () => {
    await mount({ size: PHONE });
    await button('Layers').click();
    await button('Gluteus maximus, point 1, right').click();
    await button('Close the card').click();
    await expect.element(page.getByRole('slider', { name: 'Depth' })).not.toBeInTheDocument();
    expect(stageBox().height).toBeGreaterThan(PHONE[1] * 0.75);
  });

  it('a sheet over shown patterns does not lie on the stage', async () => {
    await mount({ size: PHONE, initial: { referrals: [{ point: 'piriformis-tp1', side: 'right' }] } });
    await button('Layers').click();
    const sheet = page.getByRole('region', { name: 'Layers and structures' }).element().getBoundingClientRect();
    expect(stageBox().bottom).toBeLessThanOrEqual(sheet.top + 1);
  });

  it('every button that can be pressed is at least 24 px high and wide', async () => {
    await mount({ size: PHONE, initial: { referrals: [{ point: 'piriformis-tp1', side: 'right' }] } });
    for (const sheet of ['Layers', 'View', 'Menu']) {
      await button(sheet).click();
      for (const element of document.querySelectorAll<HTMLElement>('button')) {
        const { width, height } = element.getBoundingClientRect();
        if (width > 0) expect(Math.min(width, height), element.textContent || element.ariaLabel || '').toBeGreaterThanOrEqual(24);
      }
    }
  });

  it('nothing runs out of the screen sideways', async () => {
    await mount({ size: [320, 640], initial: { referrals: [{ point: 'quadratus-lumborum-deep-upper', side: 'right' }] } });
    for (const sheet of ['Layers', 'View', 'Menu']) {
      await button(sheet).click();
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    }
  });

  it.each([
    ['a pattern', {}],
    ['a pattern and a comparison', { comparison: { id: 'sciatic-course', side: 'right' } }],
  ] as const)('on its side keeps the legend of %s off the middle, where the body stands, and off the layers', async (_, more) => {
    await mount({ size: [844, 390], initial: { referrals: [{ point: 'piriformis-tp1', side: 'right' }], ...more } });
    const legend = page.getByRole('region', { name: 'Reported pain shown' }).element().getBoundingClientRect();
    const layers = page.getByRole('region', { name: 'Layers and structures' }).element().getBoundingClientRect();
    expect(legend.right).toBeLessThanOrEqual(layers.right + 1);
    expect(legend.top).toBeGreaterThanOrEqual(layers.bottom);
    expect(legend.bottom).toBeLessThanOrEqual(stageBox().bottom);
    expect(layers.height).toBeGreaterThan(120);
  });
});
