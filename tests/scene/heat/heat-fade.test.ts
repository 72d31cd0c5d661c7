import { describe, expect, it } from 'vitest';
import { HeatFade } from '../../../src/scene/heat/heat-fade.ts';

const fade = () => {
  const shown = { value: 0 };
  return { shown, heat: new HeatFade(shown) };
};

describe('the fade of the heat', () => {
  it('rests until it is given a goal', () => {
    const { shown, heat } = fade();
    expect(heat.step(1, false)).toBe(false);
    expect(shown.value).toBe(0);
  });

  it('comes steadily nearer, ends exactly on its goal, and then asks for no more frames', () => {
    const { shown, heat } = fade();
    heat.aim(1);
    const seen = [shown.value];
    while (heat.step(1 / 60, false)) seen.push(shown.value);
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.every((value, index) => index === 0 || value > (seen[index - 1] ?? 0))).toBe(true);
    expect(shown.value).toBe(1);
    expect(heat.step(1 / 60, false)).toBe(false);
  });

  it('is there at once where motion is not wanted, and gone at once', () => {
    const { shown, heat } = fade();
    heat.aim(1);
    expect(heat.step(0, true)).toBe(false);
    expect(shown.value).toBe(1);
    heat.aim(0);
    heat.step(0, true);
    expect(shown.value).toBe(0);
  });

  it('is the same after two short frames as after a long one', () => {
    const one = fade(), two = fade();
    one.heat.aim(1);
    two.heat.aim(1);
    one.heat.step(0.08, false);
    two.heat.step(0.04, false);
    two.heat.step(0.04, false);
    expect(two.shown.value).toBeCloseTo(one.shown.value, 9);
  });
});
