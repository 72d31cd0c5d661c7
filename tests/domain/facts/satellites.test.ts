import { describe, expect, it } from 'vitest';
import { SATELLITE_NODES } from '#domain/facts/satellite-nodes';
import { SATELLITE_LINKS } from '#domain/facts/satellites';

describe('the links between trigger points', () => {
  it('are the 54 of the clinical tables, each once', () => {
    expect(SATELLITE_LINKS).toHaveLength(54);
    expect(new Set(SATELLITE_LINKS.map(({ id }) => id)).size).toBe(54);
  });

  it('lead from a muscle, joint or posture to another one', () => {
    for (const { id, from, to } of SATELLITE_LINKS) expect(from === to, id).toBe(false);
    const used = new Set(SATELLITE_LINKS.flatMap(({ from, to }) => [from, to]));
    expect(Object.keys(SATELLITE_NODES).filter((id) => !used.has(id as keyof typeof SATELLITE_NODES))).toEqual([]);
  });

  it('are called satellites only where the tables call them so', () => {
    expect(SATELLITE_LINKS.filter(({ type }) => type === 'satellite' || type === 'referred-pain satellite')).toHaveLength(16);
  });
});
