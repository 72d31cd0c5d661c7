import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { breaches } from './axe.ts';
import type { Mounted } from './mount-shell.tsx';
import { mountShell } from './mount-shell.tsx';

let mounted: Mounted | undefined;
const open = async (id: 'sciatic-nerve' | 'tibial-nerve-left') => (mounted = await mountShell({ initial: { selection: { kind: 'structure', id } } }));
afterEach(() => {
  mounted?.unmount();
  mounted = undefined;
});
const type = (letter: string) => page.getByRole('group', { name: 'Type of the sciatic nerve' }).getByRole('button', { name: `Type ${letter}`, exact: true });

describe('the card of a nerve', () => {
  it('names roots, course and what it supplies', async () => {
    await open('tibial-nerve-left');
    const card = page.getByRole('region', { name: 'Tibial nerve, left' });
    await expect.element(card).toBeVisible();
    for (const word of ['Roots', 'Course', 'Supplies']) await expect.element(card.getByText(word, { exact: true })).toBeVisible();
    await expect.element(page.getByRole('group', { name: 'Type of the sciatic nerve' })).not.toBeInTheDocument();
  });

  it('of the sciatic nerve switches its type, tells how often it is found, and that variants are common without symptoms', async () => {
    const { store } = await open('sciatic-nerve');
    await expect.element(type('a')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(page.getByText('93.6 % of 294 limbs.')).toBeInTheDocument();
    await expect.element(page.getByText('Many people whose buttock never hurts have such a variant.')).toBeInTheDocument();
    await type('d').click();
    expect(store.getState().nerveVariant).toBe('d');
    await expect.element(type('d')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(page.getByText('Undivided, between the heads of piriformis.')).toBeInTheDocument();
    store.verbs.undo();
    await expect.element(type('a')).toHaveAttribute('aria-pressed', 'true');
  });

  it('can be used by everybody', async () => {
    await open('sciatic-nerve');
    expect(await breaches()).toEqual([]);
  });
});
