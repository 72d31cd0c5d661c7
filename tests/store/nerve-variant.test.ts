import { describe, expect, it } from 'vitest';
import { NERVE_VARIANTS, SCIATIC_VARIANT_IDS, STRUCTURE_IDS } from '#domain/ids';
import type { StructureId } from '#domain/ids';
import { decodeLink, encodeLink } from '#link/link';
import { createStore } from '#store/create-store';
import { hiddenCount, isDrawn, isGhosted, isSelected, isVisible, structuresOf } from '#store/selectors';

const ALL: readonly StructureId[] = ['sciatic-nerve', ...SCIATIC_VARIANT_IDS];
const setUp = () => {
  const store = createStore({ checkPlain: true });
  store.verbs.peelTo('deep');
  return store;
};
const drawn = (store: ReturnType<typeof setUp>) => ALL.filter((id) => isDrawn(store.getState(), id));

describe('the type of the sciatic nerve', () => {
  it('is the usual one at first, and one at a time stands in the model', () => {
    const store = setUp();
    expect(drawn(store)).toEqual(['sciatic-nerve']);
    for (const [index, variant] of NERVE_VARIANTS.entries()) {
      store.verbs.showNerveVariant(variant);
      expect(drawn(store)).toEqual([ALL[index]]);
    }
  });

  it('is a step that undo takes back and a link carries', () => {
    const store = setUp();
    store.verbs.showNerveVariant('d');
    const link = encodeLink(store.getState(), null);
    expect(link).toContain('nerve=d');
    expect(decodeLink(link).view.nerveVariant).toBe('d');
    expect(decodeLink('nerve=z')).toMatchObject({ view: { nerveVariant: 'a' }, notices: [expect.stringContaining('type of the sciatic nerve')] });
    store.verbs.undo();
    expect(store.getState().nerveVariant).toBe('a');
  });

  it('is no structure of its own to a hand: picked, hidden and ghosted it is the nerve', () => {
    const store = setUp();
    store.verbs.showNerveVariant('b');
    store.verbs.selectStructure('sciatic-nerve~b-left');
    expect(store.getState()).toMatchObject({ selection: { kind: 'structure', id: 'sciatic-nerve-left' }, side: 'left' });
    expect(isSelected(store.getState(), 'sciatic-nerve~b-left')).toBe(true);
    store.verbs.toggleGhost('sciatic-nerve');
    expect(isGhosted(store.getState(), 'sciatic-nerve~b')).toBe(true);
    store.verbs.hide('sciatic-nerve');
    expect(isVisible(store.getState(), 'sciatic-nerve~b')).toBe(false);
    expect(drawn(store)).toEqual([]);
    expect(hiddenCount(store.getState())).toBe(1);
  });

  it('is not in the lists twice', () => {
    const structures = structuresOf({ body: { structures: STRUCTURE_IDS, points: [] } });
    expect(structures.filter((id) => id.startsWith('sciatic-nerve'))).toEqual(['sciatic-nerve', 'sciatic-nerve-left']);
  });

  it('old and odd links that name a variant open the nerve', () => {
    expect(decodeLink('select=sciatic-nerve~b').view.selection).toEqual({ kind: 'structure', id: 'sciatic-nerve' });
  });
});
