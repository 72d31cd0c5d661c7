import { describe, expect, it } from 'vitest';
import { MUSCLE_FACTS } from '#domain/facts/index';
import type { MuscleFacts } from '#domain/facts/types';
import { MUSCLE_IDS } from '#domain/ids';

const withPoints = MUSCLE_IDS.map((id) => MUSCLE_FACTS[id]).filter(({ points }) => points.length > 0);
const says = (facts: MuscleFacts, list: 'cautions' | 'relief', words: RegExp): boolean => facts[list].some(({ text }) => words.test(text));

describe('what the facts let people do', () => {
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
});
