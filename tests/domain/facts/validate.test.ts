import { describe, expect, it } from 'vitest';
import { MUSCLE_FACTS } from '#domain/facts/index';
import { POINT_PATTERNS } from '#domain/facts/patterns/index';
import { SOURCES } from '#domain/facts/sources';
import { allClaims, claimsOf, countByConfidence, validateFacts } from '#domain/facts/validate';
import { MUSCLE_IDS } from '#domain/ids';

describe('the facts', () => {
  it('pass the check across records', () => {
    expect(validateFacts()).toEqual([]);
  });

  it('hold every point of the clinical tables whose muscle is modelled, and no other', () => {
    expect(new Set(POINT_PATTERNS.map(({ id }) => id)).size).toBe(POINT_PATTERNS.length);
    const count = (muscle: string) => POINT_PATTERNS.filter((p) => p.muscle === muscle).length;
    expect([count('gluteus-maximus'), count('gluteus-medius'), count('gluteus-minimus'), count('piriformis'), count('quadratus-lumborum'), count('vastus-lateralis')]).toEqual([3, 3, 4, 2, 4, 5]);
  });

  it('are marked as not clinically reviewed until somebody has reviewed them', () => {
    expect(MUSCLE_IDS.filter((id) => MUSCLE_FACTS[id].reviewed)).toEqual([]);
  });

  it('count every statement under one of three confidences', () => {
    const { 'founding-document': founding, published, 'general-knowledge': general } = countByConfidence();
    expect(founding + published + general).toBe(allClaims().length);
    expect(Math.min(founding, published, general)).toBeGreaterThan(20);
  });

  it('never call the general knowledge of the field a published finding', () => {
    const wrong = MUSCLE_IDS.flatMap((id) => claimsOf(MUSCLE_FACTS[id])).filter((c) => c.confidence !== 'general-knowledge' && c.sources.includes('general-knowledge'));
    expect(wrong.map((c) => c.text)).toEqual([]);
  });

  it('list no source twice, and none without an address but general knowledge', () => {
    expect(Object.values(SOURCES).filter((s) => s.address === '').map((s) => s.id)).toEqual(['general-knowledge']);
  });
});
