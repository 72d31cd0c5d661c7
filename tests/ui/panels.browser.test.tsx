import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MUSCLE_IDS } from '#domain/ids';
import { POINT_IDS, partName, pointName } from '#domain/names';
import { breaches } from './axe.ts';
import type { Mounted } from './mount-shell.tsx';
import { mountShell } from './mount-shell.tsx';

let mounted: Mounted | undefined;
const mount = async (...wishes: Parameters<typeof mountShell>) => (mounted = await mountShell(...wishes));
afterEach(() => {
  mounted?.unmount();
  mounted = undefined;
});
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('the twin view', () => {
  it('has every muscle and every point of the active side as a button, under the same names as the markers', async () => {
    await mount();
    for (const muscle of MUSCLE_IDS) await expect.element(button(`${partName(muscle).english}, right`)).toBeInTheDocument();
    for (const point of POINT_IDS) await expect.element(button(pointName(point, 'right'))).toBeInTheDocument();
    await page.getByRole('group', { name: 'Side of the body' }).getByRole('button', { name: 'Left' }).click();
    await expect.element(button(pointName('piriformis-tp1', 'left'))).toBeInTheDocument();
    await expect.element(button(pointName('piriformis-tp1', 'right'))).not.toBeInTheDocument();
  });

  it('draws the pattern of a point and opens its card, and takes both away again', async () => {
    const { store } = await mount();
    await button('Gluteus minimus, point 1, right').click();
    expect(store.getState().referrals).toEqual([{ point: 'gluteus-minimus-anterior-tp1', side: 'right' }]);
    await expect.element(page.getByRole('region', { name: 'Gluteus minimus, point 1, right' })).toBeVisible();
    await expect.element(button('Gluteus minimus, point 1, right')).toHaveAttribute('aria-pressed', 'true');
    await button('Gluteus minimus, point 1, right').click();
    expect(store.getState()).toMatchObject({ referrals: [], selection: null });
  });

  it('hides, counts what is hidden, and shows it again', async () => {
    const { store } = await mount();
    await button('Hide Gluteus medius, right').click();
    await expect.element(page.getByText('1 hidden', { exact: true })).toBeVisible();
    await expect.element(button('Show Gluteus medius, right')).toBeInTheDocument();
    await button('show').click();
    expect(store.getState().hidden).toEqual([]);
  });

  it('isolates and ghosts from the list', async () => {
    const { store } = await mount();
    await button('Isolate Piriformis, right').click();
    expect(store.getState().isolated).toEqual(['piriformis']);
    await button('Isolate Piriformis, right').click();
    await button('Ghost Piriformis, right').click();
    expect(store.getState()).toMatchObject({ isolated: null, ghosted: ['piriformis'] });
  });
});

describe('the peel', () => {
  it('is a slider called Depth with named stops, worked by arrows and by name', async () => {
    const { store } = await mount();
    const slider = page.getByRole('slider', { name: 'Depth' });
    await expect.element(slider).toHaveAttribute('aria-valuetext', 'Skin: nothing taken off');
    (slider.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(store.getState().peel).toBe('intermediate');
    await userEvent.keyboard('{ArrowUp}');
    expect(store.getState().peel).toBe('superficial');
    await userEvent.keyboard('{End}');
    await expect.element(slider).toHaveAttribute('aria-valuetext', 'Bones: all muscles are off');
    await page.getByRole('button', { name: 'Deep', exact: true }).click();
    expect(store.getState().peel).toBe('deep');
  });

  it('is heard in the status line', async () => {
    await mount();
    await userEvent.keyboard(']');
    await expect.element(page.getByRole('status')).toHaveTextContent('Superficial: the skin is off.');
  });
});

describe('the card', () => {
  it('tells of a muscle: names, attachments, nerve, action, red flags before self-care, sources', async () => {
    await mount({ initial: { selection: { kind: 'structure', id: 'gluteus-minimus' } } });
    const card = page.getByRole('region', { name: 'Gluteus minimus, right' });
    const text = card.element().textContent ?? '';
    for (const word of ['Musculus gluteus minimus', 'Origin', 'Insertion', 'Nerve', 'Action', 'Superior gluteal nerve', 'not medical advice', 'Sources']) {
      expect(text).toContain(word);
    }
    expect(text.indexOf('See somebody first if')).toBeLessThan(text.indexOf('What people do for it'));
    expect(text).toMatch(/Not clinically reviewed/);
  });

  it('tells of a point: pattern by level, what is left blank, depth and what lies above', async () => {
    await mount({
      initial: {
        selection: { kind: 'point', id: 'gluteus-minimus-anterior-tp1', side: 'right' },
        body: {
          structures: ['skin', 'gluteus-minimus', 'gluteus-medius'],
          points: [{ id: 'gluteus-minimus-anterior-tp1', side: 'right', outwardModel: [-0.8, 0, 0.6], depthMm: 41.4, layersAbove: ['gluteus-maximus', 'gluteus-medius'], layerThicknessMm: [9.6, 20.2, 11.1] }],
        },
      },
    });
    const text = page.getByRole('region', { name: 'Gluteus minimus, point 1, right' }).element().textContent ?? '';
    for (const word of ['Reported pattern', 'Essential', 'Spill-over', 'Left blank', 'About 41 mm below the skin, under Gluteus maximus and Gluteus medius', 'skin 10 mm · gluteus maximus 20 mm · gluteus medius 11 mm · gluteus minimus']) expect(text).toContain(word);
    expect(text).not.toMatch(/probabilit|diagnosis/i);
  });

  it('tells which named nerve passes closest to a point, and leads to that nerve on its side', async () => {
    const { store } = await mount({
      initial: {
        selection: { kind: 'point', id: 'piriformis-tp1', side: 'left' },
        body: {
          structures: ['skin', 'piriformis-left', 'sciatic-nerve', 'sciatic-nerve-left'],
          points: [{ id: 'piriformis-tp1', side: 'left', outwardModel: [0.24, 0, -0.97], depthMm: 50, layersAbove: [], nearestNerve: { id: 'sciatic-nerve-left', distanceMm: 12.3 } }],
        },
      },
    });
    await page.getByRole('tab', { name: 'Find it' }).click();
    expect(page.getByRole('tabpanel').element().textContent).toContain('Nearest named nerve: sciatic nerve, 12 mm small branches, which this model does not show, may pass closer');
    expect(page.getByRole('tabpanel').element().textContent).toContain('Direction of pressure: from behind, forward and slightly toward the midline.');
    await page.getByRole('tabpanel').getByRole('button', { name: /^Sciatic nerve/ }).click();
    expect(store.getState()).toMatchObject({ selection: { kind: 'structure', id: 'sciatic-nerve-left' }, cameraCommand: { kind: 'focus' } });
  });

  it('says when the closest named nerve is one of the skin, and when none is near', async () => {
    const near = async (id: 'superior-cluneal-nerves' | 'pudendal-nerve', distanceMm: number) => {
      await mount({
        initial: {
          selection: { kind: 'point', id: 'piriformis-tp1', side: 'right' },
          body: { structures: ['skin', 'piriformis', id], points: [{ id: 'piriformis-tp1', side: 'right', depthMm: 50, layersAbove: [], outwardModel: [0, 0, -1], nearestNerve: { id, distanceMm } }] },
        },
      });
      await page.getByRole('tab', { name: 'Find it' }).click();
      const text = page.getByRole('tabpanel').element().textContent ?? '';
      mounted?.unmount();
      mounted = undefined;
      return text;
    };
    expect(await near('superior-cluneal-nerves', 7.9)).toContain('Nearest named nerve: superior cluneal nerves, a skin nerve, 8 mm');
    expect(await near('pudendal-nerve', 24.9)).toContain('Nearest named nerve: pudendal nerve, 25 mm');
    const far = await near('pudendal-nerve', 60.4);
    expect(far).toContain('No nerve of this model within 60 mm');
    expect(far).not.toContain('pudendal');
  });

  it('shows one section at a time, under the words a person would look for, and is worked by arrows', async () => {
    await mount({ initial: { selection: { kind: 'point', id: 'gluteus-medius-tp1', side: 'right' } } });
    const tabs = page.getByRole('tab').elements().map((tab) => tab.textContent);
    expect(tabs).toEqual(['Pattern', 'Find it', 'Relief', 'What sets it off', 'Looks like', 'Anatomy', 'Sources']);
    expect(page.getByRole('tabpanel').elements()).toHaveLength(1);
    await page.getByRole('tab', { name: 'Pattern' }).click();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(page.getByRole('tab', { name: 'Relief' })).toHaveAttribute('aria-selected', 'true');
    await expect.element(page.getByRole('heading', { name: 'See somebody first if' })).toBeVisible();
    await expect.element(page.getByRole('group', { name: 'Hold timer: Gluteus medius' })).toBeInTheDocument();
  });

  it('shows each link beside its words as the line it has in the model, and says what the lines mean', async () => {
    await mount({ initial: { selection: { kind: 'structure', id: 'quadratus-lumborum' } } });
    await page.getByRole('tab', { name: 'What sets it off' }).click();
    const legend = page.getByRole('list', { name: 'Lines of the arcs' });
    await expect.element(legend).toHaveTextContent('satellite');
    const rows = [...document.querySelectorAll('.link-type')].filter((row) => row.textContent === 'satellite of referred pain');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.querySelector('.line-sample')?.getAttribute('data-style')).toBe('line');
    const explained = [...legend.element().querySelectorAll('.line-sample')].map((sample) => sample.getAttribute('data-style'));
    const used = new Set([...document.querySelectorAll('.link-type .line-sample')].map((sample) => sample.getAttribute('data-style')));
    expect([...used].sort()).toEqual([...explained].sort());
  });

  it('leads from a muscle to those that it may set off, and the model follows', async () => {
    const { store } = await mount({ initial: { selection: { kind: 'structure', id: 'quadratus-lumborum' } } });
    await page.getByRole('tab', { name: 'What sets it off' }).click();
    await page.getByRole('switch', { name: 'Arcs in the model' }).click();
    expect(store.getState().links).toBe(true);
    await page.getByRole('button', { name: 'gluteus minimus', exact: true }).click();
    expect(store.getState()).toMatchObject({ selection: { kind: 'structure', id: 'gluteus-minimus' }, cameraCommand: { kind: 'focus' } });
    expect(store.getState().peel).not.toBe('skin');
    store.verbs.undo();
    expect(store.getState()).toMatchObject({ selection: { id: 'quadratus-lumborum' }, peel: 'skin' });
  });

  it('tells of a place that hurts: the points that reach it by level, contested ones apart', async () => {
    const { store } = await mount({ initial: { selection: { kind: 'zone', id: 'knee-lateral', side: 'left' } } });
    const card = page.getByRole('region', { name: 'Outside of the knee, left' });
    const text = card.element().textContent ?? '';
    expect(text).toMatch(/Contested, off until switched on.*Gluteus minimus, point 1/);
    await card.getByRole('button', { name: /^Pattern of Gluteus minimus, point 1, left$/ }).click();
    expect(store.getState().referrals).toEqual([{ point: 'gluteus-minimus-anterior-tp1', side: 'left' }]);
    await button('Other side').click();
    await expect.element(page.getByRole('region', { name: 'Outside of the knee, right' })).toBeVisible();
  });

  it('tells of a condition and leads to its muscles', async () => {
    const { store } = await mount({ initial: { selection: { kind: 'condition', id: 'piriformis-syndrome' } } });
    await page.getByRole('tab', { name: 'Looks like' }).click();
    const panel = page.getByRole('tabpanel');
    await expect.element(panel.getByRole('heading', { name: 'See somebody first if' })).toBeVisible();
    await panel.getByRole('button', { name: 'Piriformis', exact: true }).click();
    expect(store.getState().selection).toEqual({ kind: 'structure', id: 'piriformis' });
  });

  it('draws a condition for comparison when a hand switches it on, under its name and as not from a muscle', async () => {
    const { store } = await mount({ initial: { selection: { kind: 'condition', id: 'hip-osteoarthritis' } } });
    expect(page.getByRole('region', { name: 'Reported pain shown' }).elements()).toEqual([]);
    await page.getByRole('switch', { name: 'Hip joint, right' }).click();
    expect(store.getState().comparison).toEqual({ id: 'hip-joint', side: 'right' });
    await expect.element(page.getByRole('region', { name: 'Reported pain shown' })).toHaveTextContent('Hip joint, right – not from a muscle');
    expect(await breaches()).toEqual([]);
    await button('Remove the comparison with Hip joint, right').click();
    expect(store.getState().comparison).toBeNull();
    store.verbs.undo();
    expect(store.getState().comparison).toEqual({ id: 'hip-joint', side: 'right' });
    store.verbs.mirrorSide();
    expect(store.getState().comparison).toEqual({ id: 'hip-joint', side: 'left' });
  });

  it('keeps contested variants behind a switch, with the reason', async () => {
    const { store } = await mount({ initial: { selection: { kind: 'point', id: 'gluteus-minimus-anterior-tp1', side: 'right' } } });
    const knob = page.getByRole('switch', { name: 'Show contested variants' });
    await expect.element(knob).not.toBeChecked();
    await expect.element(page.getByText(/without a gap/i)).toBeVisible();
    await knob.click();
    expect(store.getState().variants).toBe(true);
  });

  it('has buttons that do what they say', async () => {
    const { store } = await mount({ initial: { selection: { kind: 'structure', id: 'piriformis' } } });
    await button('Peel to this').click();
    expect(store.getState().peel).toBe('deep');
    await button('Isolate').click();
    expect(store.getState().isolated).toEqual(['piriformis']);
    await page.getByRole('group', { name: 'Show in the model' }).getByRole('button', { name: 'Focus' }).click();
    expect(store.getState().cameraCommand).toMatchObject({ kind: 'focus', on: { id: 'piriformis' } });
    await button('Close the card').click();
    await expect.element(page.getByRole('region', { name: 'Piriformis, right' })).not.toBeInTheDocument();
  });

  it('opens for a bone and for the skin too', async () => {
    const { store } = await mount({ initial: { selection: { kind: 'structure', id: 'sacrum' } } });
    await expect.element(page.getByRole('region', { name: 'Sacrum and coccyx' })).toBeVisible();
    store.verbs.selectStructure('skin');
    await expect.element(page.getByRole('region', { name: 'Skin' })).toBeVisible();
  });
});

describe('the search', () => {
  it('finds a muscle by its everyday name and uncovers it', async () => {
    const { store } = await mount();
    await userEvent.keyboard('/');
    await userEvent.keyboard('pear-shaped');
    await expect.element(page.getByRole('option', { name: /Piriformis/ }).first()).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(store.getState()).toMatchObject({ peel: 'deep', selection: { kind: 'structure', id: 'piriformis' } });
  });

  it('leads from where it hurts to the points that are reported to reach it, and turns the model there', async () => {
    const { store } = await mount();
    await page.getByRole('searchbox', { name: 'Search' }).fill('outside of the thigh, middle');
    await expect.element(page.getByRole('option', { selected: true })).toHaveTextContent(/where it hurts: \d+ points are reported/);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('region', { name: 'Outside of the thigh, middle, right' })).toBeVisible();
    expect(store.getState().cameraCommand).toMatchObject({ kind: 'focus', on: { kind: 'zone', id: 'thigh-lat-mid', side: 'right' } });
    await button('Gluteus minimus, point 1').click();
    expect(store.getState().referrals).toHaveLength(1);
  });

  it('says so when nothing is found', async () => {
    await mount();
    await page.getByRole('searchbox', { name: 'Search' }).fill('xyzzy');
    await expect.element(page.getByText(/Nothing is called that here/)).toBeVisible();
    await expect.element(page.getByRole('status')).toHaveTextContent('Nothing found');
  });
});

describe('the legend', () => {
  it('names every pattern shown and removes one or all', async () => {
    const { store } = await mount({
      initial: { referrals: [{ point: 'piriformis-tp1', side: 'right' }, { point: 'gluteus-medius-tp1', side: 'left' }] },
    });
    const legend = page.getByRole('region', { name: 'Reported pain shown' });
    for (const word of ['spill-over', 'essential', 'overlap', 'Gluteus medius, point 1, left']) await expect.element(legend).toHaveTextContent(word);
    await button('Remove the pattern of Piriformis, point 1, right').click();
    expect(store.getState().referrals).toEqual([{ point: 'gluteus-medius-tp1', side: 'left' }]);
    await button('Remove the pattern of Gluteus medius, point 1, left').click();
    await expect.element(legend).not.toBeInTheDocument();
  });
});

describe('trouble', () => {
  it('is said plainly with a way on, and a retry is asked for', async () => {
    const { store } = await mount();
    store.verbs.fail({ kind: 'model', what: 'skin.glb could not be fetched.', wayOn: 'Check the connection.' });
    await expect.element(page.getByRole('alert')).toHaveTextContent('skin.glb could not be fetched.');
    await button('Try again').click();
    expect(store.getState()).toMatchObject({ retries: 1, failure: null });
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  it('in a link is a quiet remark that can be dismissed', async () => {
    const { store } = await mount();
    store.verbs.notice('The link could not be read in full: x.');
    await expect.element(page.getByText('The link could not be read in full: x.').first()).toBeVisible();
    expect(page.getByRole('alert').elements()).toEqual([]);
    await button('Dismiss: The link could not be read in full: x.').click();
    expect(store.getState().notices).toEqual([]);
  });
});

describe('axe finds nothing', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`in ${theme}: with a card, patterns and a notice`, async () => {
      const { store } = await mount({
        theme,
        isFirstVisit: true,
        initial: { selection: { kind: 'point', id: 'gluteus-minimus-anterior-tp1', side: 'right' }, referrals: [{ point: 'piriformis-tp1', side: 'right' }] },
      });
      store.verbs.notice('A remark.');
      store.verbs.fail({ kind: 'model', what: 'What happened.', wayOn: 'What to do.' });
      expect(await breaches()).toEqual([]);
    });

    it(`in ${theme}: with results, in both dialogs`, async () => {
      await mount({ theme });
      await page.getByRole('searchbox', { name: 'Search' }).fill('gluteus');
      expect(await breaches()).toEqual([]);
      await userEvent.keyboard('{Escape}');
      await button('About').click();
      await expect.element(page.getByRole('dialog', { name: 'About Myoscope' })).toBeVisible();
      expect(await breaches()).toEqual([]);
      await userEvent.keyboard('{Escape}');
      await button('Keys').click();
      expect(await breaches()).toEqual([]);
    });
  }

  it('on a phone, with each sheet open', async () => {
    await mount({ size: [390, 844], initial: { referrals: [{ point: 'piriformis-tp1', side: 'right' }] } });
    for (const sheet of ['Layers', 'View', 'Menu']) {
      await button(sheet).click();
      expect(await breaches()).toEqual([]);
    }
  });
});
