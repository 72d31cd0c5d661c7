import { describe, expect, it } from 'vitest';
import { search, searchEntries } from '../../src/ui/search-index.ts';

const entries = searchEntries();
const titles = (query: string) => search(entries, query).map(({ title }) => title);

describe('the search', () => {
  it.each([
    ['piriformis', 'Piriformis'],
    ['musculus piriformis', 'Piriformis'],
    ['GLUTEUS max', 'Gluteus maximus'],
    ['tailbone', 'tailbone'],
    ['hamstring outer', 'Biceps femoris, long head'],
    ['thigh bone', 'Femur'],
    ['L5', 'Vertebra L5'],
    ['gluteus minimus point 3', 'Gluteus minimus, point 3'],
  ])('finds “%s”', (query, title) => {
    expect(titles(query)).toContain(title);
  });

  it('puts the structure itself before its points', () => {
    expect(titles('gluteus medius')[0]).toBe('Gluteus medius');
  });

  it('finds the points by where they are reported to hurt, and not by what they leave blank', () => {
    expect(titles('outside of the thigh, middle').some((title) => title.startsWith('Gluteus minimus, point'))).toBe(true);
    expect(titles('outside of the knee').some((title) => title.startsWith('Gluteus minimus, point'))).toBe(false);
  });

  it('finds nothing for nothing, for blanks and for words that say nothing', () => {
    for (const query of ['', '  ', 'the', 'of my', '%%%']) expect(titles(query)).toEqual([]);
  });

  it('needs every word', () => {
    expect(titles('gluteus kneecap')).toEqual([]);
  });
});
