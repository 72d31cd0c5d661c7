import { describe, expect, it } from 'vitest';
import { MUSCLE_FACTS } from '#domain/facts/index';
import { RED_FLAGS } from '#domain/facts/shared-claims';
import type { MuscleFacts } from '#domain/facts/types';
import { MUSCLE_IDS } from '#domain/ids';

const withPoints = MUSCLE_IDS.map((id) => MUSCLE_FACTS[id]).filter(({ points }) => points.length > 0);
const says = (facts: MuscleFacts, list: 'cautions' | 'relief', words: RegExp): boolean => facts[list].some(({ text }) => words.test(text));

describe('what the facts let people do', () => {
  it.each([
    ['bladder or bowel', /bladder, bowel/],
    ['a numb saddle', /numbness between the legs/],
    ['both legs', /both legs/],
    ['fever', /Fever/],
    ['cancer', /weight loss, a history of cancer/],
    ['an injury', /injury/],
    ['a foot that drops', /foot that drops/],
    ['a clot', /clot/],
    ['numbness and tingling', /tingling/],
  ])('name %s among the warnings that stand before any self-care', (_, words) => {
    expect(RED_FLAGS.some(({ text }) => words.test(text))).toBe(true);
  });

  it('times no press behind the knee, where pressing oneself is advised against', () => {
    expect(MUSCLE_FACTS.popliteus.hold).toBeUndefined();
    expect(says(MUSCLE_FACTS.popliteus, 'relief', /advised against/)).toBe(true);
  });

  it('warns of a clot before anything else on the calf', () => {
    for (const id of ['soleus', 'gastrocnemius-medial-head', 'gastrocnemius-lateral-head'] as const) {
      expect(MUSCLE_FACTS[id].cautions[0]?.text, id).toMatch(/clot/);
      expect(MUSCLE_FACTS[id].cautions[0]?.plain, id).toMatch(/doctor/);
    }
  });

  it('keeps hands off the nerve at the neck of the fibula', () => {
    expect(says(MUSCLE_FACTS['fibularis-longus'], 'cautions', /common fibular nerve/)).toBe(true);
    expect(says(MUSCLE_FACTS['biceps-femoris-short-head'], 'cautions', /common fibular nerve/)).toBe(true);
  });

  it('offers a timer only within the 20–60 s that the founding documents give', () => {
    for (const { id, hold } of withPoints) {
      if (!hold) continue;
      expect(hold.fromSeconds, id).toBeGreaterThanOrEqual(20);
      expect(hold.toSeconds, id).toBeLessThanOrEqual(60);
      expect(hold.usualSeconds, id).toBe(30);
    }
  });

  it('says how each stretch and exercise is done', () => {
    for (const { id, stretches = [], strengthening = [] } of withPoints) {
      for (const { name, steps } of [...stretches, ...strengthening]) expect(steps.length, `${id}: ${name}`).toBeGreaterThanOrEqual(1);
    }
  });

  it('times no press on the floor of the pelvis, which is for specialists', () => {
    for (const id of ['coccygeus', 'pubococcygeus', 'iliococcygeus', 'puborectalis'] as const) {
      expect(MUSCLE_FACTS[id].hold, id).toBeUndefined();
      expect(says(MUSCLE_FACTS[id], 'relief', /No pressing/), id).toBe(true);
    }
  });

  it('sends pain in the belly to a doctor before anything else is said of pressing there', () => {
    for (const id of ['psoas-major', 'iliacus', 'rectus-abdominis'] as const) {
      expect(MUSCLE_FACTS[id].cautions[0]?.text, id).toMatch(/hard belly.*doctor/);
      expect(MUSCLE_FACTS[id].cautions[0]?.plain, id).toMatch(/do not press/);
    }
  });

  it('tells every muscle that has a point in full', () => {
    for (const facts of withPoints) {
      for (const list of ['symptoms', 'aggravating', 'setsOff', 'perpetuating', 'looksLike', 'motion', 'find', 'relief', 'stretches', 'strengthening', 'cautions'] as const) {
        expect(facts[list]?.length ?? 0, `${facts.id}: ${list}`).toBeGreaterThan(0);
      }
    }
  });

  it('says under a part without a point where its point is told', () => {
    for (const id of ['gemellus-superior', 'iliococcygeus', 'puborectalis'] as const) {
      expect(MUSCLE_FACTS[id].find.some(({ text }) => /told under/.test(text)), id).toBe(true);
    }
  });
});
