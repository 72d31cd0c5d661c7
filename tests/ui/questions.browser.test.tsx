import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { breaches } from './axe.ts';
import type { Mounted } from './mount-shell.tsx';
import { mountShell } from './mount-shell.tsx';

let mounted: Mounted | undefined;
afterEach(() => {
  mounted?.unmount();
  mounted = undefined;
});
const PHONE = [390, 844] as const;
const visible = () => page.getByRole('tabpanel').element().textContent ?? '';

/** Counts what a finger does; typing is not tapping. */
async function ask(question: string) {
  mounted = await mountShell({ size: PHONE });
  let taps = 1;
  const box = page.getByRole('searchbox', { name: 'Search' });
  await box.click();
  await userEvent.keyboard(question);
  const tap = async (role: 'option' | 'tab' | 'button', name: string | RegExp) => {
    taps++;
    await page.getByRole(role, { name }).first().click();
  };
  return { tap, taps: () => taps, store: mounted.store };
}

describe('a question from the start page, on a phone, in at most three taps', () => {
  it('What is the knot above my back pocket?', async () => {
    const { tap, taps, store } = await ask('What is the knot above my back pocket?');
    await tap('option', /Gluteus medius, point 1/);
    expect(store.getState().referrals).toEqual([{ point: 'gluteus-medius-tp1', side: 'right' }]);
    expect(visible()).toContain('Reported along the belt line');
    expect(taps()).toBeLessThanOrEqual(3);
  });

  it('Which muscle hurts down the outside to the ankle?', async () => {
    const { tap, taps, store } = await ask('Which muscle hurts down the outside to the ankle?');
    await tap('option', /Gluteus minimus, point 1/);
    expect(visible()).toMatch(/down the outer side of the leg to the ankle/);
    expect(store.getState().referrals).toEqual([{ point: 'gluteus-minimus-anterior-tp1', side: 'right' }]);
    expect(taps()).toBeLessThanOrEqual(3);
  });

  it('How long do I hold the ball?', async () => {
    const { tap, taps } = await ask('How long do I hold the ball?');
    await tap('option', /What people do at home/);
    await expect.element(page.getByRole('group', { name: /Hold timer/ })).toBeVisible();
    expect(visible()).toContain('about 30 seconds');
    expect(taps()).toBeLessThanOrEqual(3);
  });

  it('When must I see a doctor?', async () => {
    const { tap, taps } = await ask('When must I see a doctor?');
    await tap('option', /When to see somebody/);
    await expect.element(page.getByRole('tabpanel')).toHaveTextContent(/go to hospital at once/);
    expect(taps()).toBeLessThanOrEqual(3);
  });

  it('What else looks like piriformis syndrome?', async () => {
    const { tap, taps } = await ask('What else looks like piriformis syndrome?');
    await tap('option', /Piriformis syndrome/);
    await tap('tab', 'Looks like');
    expect(visible()).toMatch(/Deep gluteal syndrome/i);
    expect(visible()).toContain('Piriformis');
    expect(taps()).toBeLessThanOrEqual(3);
  });
});

describe('the hold timer', () => {
  it('starts, pauses and goes on to the next, silent at first', async () => {
    mounted = await mountShell({ initial: { selection: { kind: 'topic', id: 'home' } } });
    const timer = page.getByRole('group', { name: /Hold timer/ });
    await expect.element(timer.getByRole('checkbox', { name: 'Sound' })).not.toBeChecked();
    await timer.getByRole('button', { name: 'Start' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('Hold for 30 seconds and breathe slowly.');
    await timer.getByRole('button', { name: 'Pause' }).click();
    await timer.getByRole('button', { name: 'Next' }).click();
    await expect.element(timer).toHaveTextContent('hold 2');
    expect(await breaches()).toEqual([]);
  });
});

describe('Learn', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`is a book with contents, chapters and links into the model; axe finds nothing in ${theme}`, async () => {
      mounted = await mountShell({ theme });
      await page.getByRole('button', { name: 'Learn', exact: true }).first().click();
      const book = page.getByRole('dialog', { name: 'Learn' });
      await expect.element(book).toBeVisible();
      await book.getByRole('navigation', { name: 'Contents' }).getByRole('button', { name: 'What people do at home' }).click();
      await expect.element(book.getByRole('heading', { name: 'What people do at home' })).toHaveFocus();
      expect(await breaches()).toEqual([]);
      await book.getByRole('button', { name: 'Gluteus minimus', exact: true }).first().click();
      await expect.element(book).not.toBeInTheDocument();
      expect(mounted.store.getState()).toMatchObject({ selection: { kind: 'structure', id: 'gluteus-minimus' }, peel: 'deepest' });
    });
  }
});
