import { describe, expect, it } from 'vitest';

const tables = import.meta.glob<Record<string, unknown>>('../../../models/tables/**/*.ts', { eager: true });
const CLASSES = ['PUBLISHED', 'MEASURED', 'AUTHORED'];

const isProvenance = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const { class: kind, source } = value as { class?: unknown; source?: unknown };
  return typeof kind === 'string' && CLASSES.includes(kind) && typeof source === 'string' && source.trim().length >= 12;
};

/** Paths of numbers that no object above them (itself, or one that holds it) gives a provenance for. */
function numbersWithoutProvenance(value: unknown, path: string, covered: boolean, out: string[], depth = 0): void {
  if (typeof value === 'number') {
    if (!covered) out.push(path);
    return;
  }
  if (typeof value !== 'object' || value === null || depth > 12) return;
  const entries = value instanceof Map ? [...value.entries()] : Object.entries(value);
  const here = covered || entries.some(([, child]) => isProvenance(child));
  for (const [key, child] of entries) numbersWithoutProvenance(child, `${path}.${String(key)}`, here, out, depth + 1);
}

describe('the anatomy tables', () => {
  it('there are tables to look at', () => {
    expect(Object.keys(tables).length).toBeGreaterThan(5);
  });

  for (const [file, module] of Object.entries(tables)) {
    const name = file.replace('../../../', '');
    it(`every number in ${name} carries its provenance class and source`, () => {
      const missing: string[] = [];
      for (const [key, value] of Object.entries(module)) numbersWithoutProvenance(value, key, false, missing);
      expect(missing.slice(0, 10)).toEqual([]);
    });
  }

  it('the check itself fails on a number without provenance, and on an unknown class', () => {
    const missing: string[] = [];
    numbersWithoutProvenance({ rows: [{ xMm: 3 }] }, 'table', false, missing);
    numbersWithoutProvenance({ rows: [{ xMm: 3, provenance: { class: 'FITTED', source: 'an optimiser chose it' } }] }, 'fitted', false, missing);
    expect(missing).toEqual(['table.rows.0.xMm', 'fitted.rows.0.xMm']);
  });
});
