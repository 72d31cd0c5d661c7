import { describe, expect, it } from 'vitest';
import type { ViewStore } from '#store/create-store';
import { createStore } from '#store/create-store';
import { statusSentence } from '../../src/ui/status-sentence.ts';

/** What is said when something is done. */
const said = (act: (verbs: ViewStore['verbs']) => void, before: (verbs: ViewStore['verbs']) => void = () => undefined): string => {
  const store = createStore();
  before(store.verbs);
  const from = store.getState();
  act(store.verbs);
  return statusSentence(from, store.getState());
};
const POINT = { point: 'piriformis-tp1', side: 'right' } as const;

describe('the status line', () => {
  it.each([
    ['Deep: the intermediate muscles are off.', (v) => v.peelTo('deep')],
    ['Reported pattern of Piriformis, point 1, right shown. Piriformis, point 1, right selected.', (v) => v.togglePoint(POINT)],
    ['Femur, right selected.', (v) => v.selectStructure('femur')],
    ['1 hidden.', (v) => v.hide('femur')],
    ['Left side.', (v) => v.mirrorSide()],
    ['Contested variants shown.', (v) => v.showVariants(true)],
    ['A remark.', (v) => v.notice('A remark.')],
    ['The model is ready.', (v) => v.reportLoad({ phase: 'ready', done: 6, total: 6, name: '' })],
    ['', (v) => v.restCamera({ positionMm: [0, 0, -2000], targetMm: [0, 0, 0] })],
    ['', (v) => v.changeDisplay({ fibres: 0.5 })],
  ] satisfies [string, (verbs: ViewStore['verbs']) => void][])('says “%s”', (sentence, act) => {
    expect(said(act)).toBe(sentence);
  });

  it('says that patterns went, one by name and several together', () => {
    expect(said((v) => v.clear(), (v) => v.togglePoint(POINT))).toBe('Pattern of Piriformis, point 1, right removed.');
    expect(said((v) => v.clearReferrals(), (v) => [POINT, { ...POINT, side: 'left' } as const].forEach(v.showReferral))).toBe('Patterns cleared.');
  });

  it('says the side alone when everything is mirrored', () => {
    expect(said((v) => v.mirrorSide(), (v) => v.showReferral(POINT))).toBe('Left side.');
  });
});
