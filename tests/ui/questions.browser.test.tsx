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

const answer = () => page.elementLocator(document.querySelector('.answer') ?? document.body);
/** Within the part of the card that is not scrolled away. */
const isInSight = (element: Element): boolean => {
  const [at, frame] = [element.getBoundingClientRect(), element.closest('.card-body')?.getBoundingClientRect()];
  return frame !== undefined && at.top >= frame.top - 1 && at.bottom <= frame.bottom + 1;
};

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
    await tap('option', 'How long do I hold the ball?');
    await expect.element(page.getByRole('group', { name: /Hold timer/ })).toBeVisible();
    await expect.element(answer()).toHaveTextContent(/about 30 seconds/);
    expect(isInSight(answer().element())).toBe(true);
    expect(taps()).toBeLessThanOrEqual(3);
  });

  it('When must I see a doctor?', async () => {
    const { tap, taps } = await ask('When must I see a doctor?');
    await tap('option', 'When must I see a doctor?');
    await expect.element(answer()).toHaveTextContent(/go to hospital at once/);
    expect(isInSight(answer().element())).toBe(true);
    expect(visible()).toContain('weight loss without reason');
    expect(taps()).toBeLessThanOrEqual(3);
  });

  it('What else looks like piriformis syndrome?', async () => {
    const { tap, taps } = await ask('What else looks like piriformis syndrome?');
    await tap('option', 'What else looks like piriformis syndrome?');
    await expect.element(page.getByRole('tab', { name: 'Looks like' })).toHaveAttribute('aria-selected', 'true');
    for (const name of ['Deep gluteal syndrome', 'Lumbar radiculopathy', 'Gluteus minimus']) {
      expect(isInSight(page.getByRole('tabpanel').getByRole('button', { name }).element()), name).toBe(true);
    }
    expect(taps()).toBeLessThanOrEqual(3);
  });
});

describe('a question that leads to one statement', () => {
  it('opens the card at its section and marks it, also when the card is open already; the next selection forgets it', async () => {
    const { tap, store } = await ask('should I use heat or ice');
    await tap('option', 'Should I use heat or ice?');
    await expect.element(answer()).toHaveTextContent(/Heat before massage/);
    await page.getByRole('searchbox', { name: 'Search' }).fill('how hard should I press');
    await tap('option', 'How hard should I press?');
    await expect.element(answer()).toHaveTextContent(/4 to 6 of 10/);
    expect(isInSight(answer().element())).toBe(true);
    expect(await breaches()).toEqual([]);
    await page.getByRole('tabpanel').getByRole('button', { name: 'When to see somebody' }).click();
    expect(store.getState().selection).toEqual({ kind: 'topic', id: 'red-flags' });
    store.verbs.select({ kind: 'topic', id: 'causes' });
    await expect.element(page.getByRole('heading', { name: 'What may set points off' })).toBeVisible();
    expect(document.querySelector('.answer')).toBeNull();
  });

  it('brings the muscle into the model where a muscle answers', async () => {
    const { tap, store } = await ask('why do I limp');
    await tap('option', 'Why do I limp?');
    await expect.element(answer()).toHaveTextContent(/A limp/);
    expect(store.getState()).toMatchObject({ selection: { kind: 'structure', id: 'gluteus-medius' }, peel: 'intermediate' });
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

  it('marks the chapter that is read, leads back after a jump, and opens again where it was put away', async () => {
    mounted = await mountShell({ theme: 'light' });
    const open = () => page.getByRole('button', { name: 'Learn', exact: true }).first().click();
    await open();
    const book = page.getByRole('dialog', { name: 'Learn' });
    const chapter = (name: string) => book.getByRole('navigation', { name: 'Contents' }).getByRole('button', { name });
    const leaf = () => book.element().scrollTop;
    await chapter('What professionals do').click();
    await expect.element(chapter('What professionals do')).toHaveAttribute('aria-current', 'true');
    const there = leaf();
    await chapter('How long it takes').click();
    expect(leaf()).toBeGreaterThan(there);
    await book.getByRole('button', { name: 'Back to where you were' }).click();
    expect(leaf()).toBe(there);
    await expect.element(book.getByRole('button', { name: 'Back to where you were' })).not.toBeInTheDocument();
    await book.getByRole('button', { name: 'Close: Learn' }).click();
    await open();
    await expect.element(chapter('What professionals do')).toHaveAttribute('aria-current', 'true');
    expect(Math.abs(leaf() - there)).toBeLessThanOrEqual(1);
  });
});

describe('Sources', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`are a page that opens from About, and axe finds nothing in ${theme}`, async () => {
      mounted = await mountShell({ theme });
      await page.getByRole('button', { name: 'About', exact: true }).first().click();
      await page.getByRole('button', { name: 'All sources' }).click();
      await expect.element(page.getByRole('dialog', { name: 'Sources' })).toBeVisible();
      await expect.element(page.getByRole('heading', { name: /Founding documents/ })).toBeVisible();
      expect(await breaches()).toEqual([]);
    });
  }
});
