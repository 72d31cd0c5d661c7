import { describe, expect, it } from 'vitest';
import { pressingWords } from '#domain/pressing-words';

describe('the direction of pressure in words', () => {
  it('from one side alone is straight', () => {
    expect(pressingWords([0, 0, -1], 'right')).toEqual({ from: 'from behind', to: 'straight forward' });
    expect(pressingWords([0, 0, 1], 'left')).toEqual({ from: 'from the front', to: 'straight backward' });
    expect(pressingWords([0, -1, 0], 'left')).toEqual({ from: 'from below', to: 'straight upward' });
  });

  it('knows the outer side of the right from that of the left', () => {
    expect(pressingWords([-1, 0, 0], 'right')).toEqual({ from: 'from the outer side', to: 'straight toward the midline' });
    expect(pressingWords([-1, 0, 0], 'left')).toEqual({ from: 'from the inner side', to: 'straight away from the midline' });
  });

  it('calls a slant of a few degrees straight, one of fifteen slight, and names both sides of a wide one', () => {
    const turned = (deg: number) => [-Math.sin((deg * Math.PI) / 180), 0, -Math.cos((deg * Math.PI) / 180)] as const;
    expect(pressingWords(turned(6), 'right').to).toBe('straight forward');
    expect(pressingWords(turned(15), 'right')).toEqual({ from: 'from behind', to: 'forward and slightly toward the midline' });
    expect(pressingWords(turned(40), 'right')).toEqual({ from: 'from behind and the outer side', to: 'forward and toward the midline' });
  });

  it('lists three ways where there are three', () => {
    expect(pressingWords([0.28, -0.94, -0.19], 'right')).toEqual({ from: 'from below', to: 'upward, slightly away from the midline and slightly forward' });
  });
});
