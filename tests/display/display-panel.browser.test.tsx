import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import DisplayPanel from '#display/DisplayPanel';
import type { ViewStore } from '#store/create-store';
import { createStore } from '#store/create-store';
import { ViewStoreContext } from '#store/view-context';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function mount(): Promise<ViewStore> {
  await page.viewport(640, 480);
  const host = document.body.appendChild(document.createElement('aside'));
  host.ariaLabel = 'Display';
  const store = createStore({ checkPlain: true });
  const root = createRoot(host);
  root.render(
    <ViewStoreContext value={store}>
      <DisplayPanel />
    </ViewStoreContext>,
  );
  stops.push(() => {
    root.unmount();
    host.remove();
  });
  await expect.element(page.getByLabelText('Quality')).toBeVisible();
  return store;
}

describe('the Display panel', () => {
  it('writes what a hand chooses into the store', async () => {
    const store = await mount();
    await userEvent.selectOptions(page.getByLabelText('Quality').element(), 'Low');
    await expect.poll(() => store.getState().display.quality).toBe('low');
    await userEvent.selectOptions(page.getByLabelText('Heat colours').element(), 'Cividis');
    await expect.poll(() => store.getState().display.palette).toBe('cividis');
  });

  it('shows what the store says, whoever changed it, and does not answer back', async () => {
    const store = await mount();
    let changes = 0;
    store.verbs.changeDisplay({ skinTone: 'deep', theme: 'dark' });
    stops.push(store.subscribe(() => changes++));
    await expect.element(page.getByLabelText('Skin tone')).toHaveDisplayValue('Deep');
    await expect.element(page.getByLabelText('Theme')).toHaveDisplayValue('Dark');
    expect(changes).toBe(0);
  });
});
