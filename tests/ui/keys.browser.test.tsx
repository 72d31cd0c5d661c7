import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Mounted } from './mount-shell.tsx';
import { mountShell } from './mount-shell.tsx';

let mounted: Mounted | undefined;
const mount = async (...wishes: Parameters<typeof mountShell>) => (mounted = await mountShell(...wishes));
afterEach(() => {
  mounted?.unmount();
  mounted = undefined;
});

describe('keys', () => {
  it('1 to 6 are the views of anatomy, posterior first', async () => {
    const { store } = await mount();
    for (const [key, view] of Object.entries({ 1: 'posterior', 2: 'anterior', 3: 'right', 4: 'left', 5: 'superior', 6: 'inferior' })) {
      await userEvent.keyboard(key);
      expect(store.getState().cameraCommand).toMatchObject({ kind: 'view', view });
    }
  });

  it('H hides, A and Alt+H show all, I isolates, G ghosts the rest, F focuses', async () => {
    const { store } = await mount({ initial: { selection: { kind: 'structure', id: 'femur' } } });
    await userEvent.keyboard('f');
    expect(store.getState().cameraCommand).toMatchObject({ kind: 'focus', on: { id: 'femur' } });
    await userEvent.keyboard('g');
    expect(store.getState().ghosted).toContain('skin');
    expect(store.getState().ghosted).not.toContain('femur');
    await userEvent.keyboard('i');
    expect(store.getState().isolated).toEqual(['femur']);
    await userEvent.keyboard('{Alt>}h{/Alt}');
    expect(store.getState()).toMatchObject({ isolated: null, ghosted: [] });
    await userEvent.keyboard('h');
    expect(store.getState().hidden).toEqual(['femur']);
    await userEvent.keyboard('a');
    expect(store.getState().hidden).toEqual([]);
  });

  it('H without a selection says what is missing', async () => {
    await mount();
    await userEvent.keyboard('h');
    await expect.element(page.getByRole('status')).toHaveTextContent('Select a structure first.');
  });

  it('brackets peel and put back, L labels, M mirrors', async () => {
    const { store } = await mount();
    await userEvent.keyboard(']]]');
    await userEvent.keyboard('[[');
    expect(store.getState().peel).toBe('intermediate');
    await userEvent.keyboard('l');
    expect(store.getState().labels).toBe(true);
    await userEvent.keyboard('m');
    expect(store.getState().side).toBe('left');
  });

  it('Ctrl+Z and Ctrl+Shift+Z walk over human actions', async () => {
    const { store } = await mount();
    await userEvent.keyboard(']');
    await page.getByRole('button', { name: 'Piriformis, point 1, right' }).click();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(store.getState()).toMatchObject({ referrals: [], selection: null, peel: 'superficial' });
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(store.getState().peel).toBe('skin');
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}{Control>}{Shift>}z{/Shift}{/Control}');
    expect(store.getState().referrals).toHaveLength(1);
  });

  it('Esc closes what is open first and clears then', async () => {
    const { store } = await mount();
    await page.getByRole('button', { name: 'Piriformis, point 1, right' }).click();
    await page.getByRole('button', { name: 'Display' }).click();
    await expect.element(page.getByRole('complementary', { name: 'Display' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('complementary', { name: 'Display' })).not.toBeInTheDocument();
    expect(store.getState().referrals).toHaveLength(1);
    await userEvent.keyboard('{Escape}');
    expect(store.getState()).toMatchObject({ referrals: [], selection: null });
  });

  it('? opens the table of keys; Esc closes it and clears nothing', async () => {
    const { store } = await mount({ initial: { selection: { kind: 'structure', id: 'femur' } } });
    await userEvent.keyboard('{Shift>}?{/Shift}');
    const dialog = page.getByRole('dialog', { name: 'Keys and gestures' });
    await expect.element(dialog).toHaveTextContent('Mirror to the other side');
    await userEvent.keyboard(']');
    expect(store.getState().peel).toBe('skin');
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(store.getState().selection).not.toBeNull();
  });

  it('letters in the search box are letters', async () => {
    const { store } = await mount({ initial: { selection: { kind: 'structure', id: 'femur' } } });
    await userEvent.keyboard('/');
    await userEvent.keyboard('high');
    expect(store.getState()).toMatchObject({ hidden: [], isolated: null, ghosted: [] });
    await userEvent.keyboard('{Escape}');
    expect(store.getState().selection).not.toBeNull();
  });
});
