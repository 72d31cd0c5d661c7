import { describe, expect, it } from 'vitest';
import { readDisplay, writeDisplay } from '#store/saved-settings';
import { INITIAL_DISPLAY } from '#store/view-state';

describe('saved settings', () => {
  it('come back as they were', () => {
    const display = { ...INITIAL_DISPLAY, skinOpacity: 0.4, theme: 'dark', quality: 'low', palette: 'cividis' } as const;
    expect(readDisplay(writeDisplay(display))).toEqual(display);
  });

  it.each([null, '', '{', 'null', '[]', '7', '{"skinOpacity":"much","fibres":1e999,"theme":"pink","quality":3}', '{"skinOpacity":-1}'])(
    'are the defaults where %j is not understood',
    (text) => {
      expect(readDisplay(text)).toEqual(INITIAL_DISPLAY);
    },
  );

  it('keep what is understood beside what is not', () => {
    expect(readDisplay('{"theme":"dark","fibres":2}')).toEqual({ ...INITIAL_DISPLAY, theme: 'dark' });
  });
});
