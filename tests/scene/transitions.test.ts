import { Mesh, MeshBasicMaterial, SphereGeometry } from 'three';
import { describe, expect, it } from 'vitest';
import type { StructureId } from '#domain/ids';
import { untouchedStop } from '#store/selectors';
import { INITIAL_STATE } from '#store/view-state';
import type { ViewState } from '#store/view-state';
import { Body } from '../../src/scene/body/body.ts';
import { lookTarget } from '../../src/scene/body/looks.ts';
import { Transitions } from '../../src/scene/body/transitions.ts';
import { createSharedLook } from '../../src/scene/materials/look-uniforms.ts';

/** Two parts, shown as a view wants them after so many seconds. */
function scene() {
  const body = new Body(createSharedLook(), 'plain'), transitions = new Transitions();
  const ids: readonly StructureId[] = ['gluteus-maximus', 'piriformis'];
  const found = ids.map((id) => ({ id, mesh: new Mesh(new SphereGeometry(0.1), new MeshBasicMaterial()), extras: {} }));
  expect([...body.add(found)]).toHaveLength(2);
  return (view: Partial<ViewState>, seconds: number) => {
    const state = { ...INITIAL_STATE, ...view };
    for (const part of body.parts.values()) transitions.aim(part, lookTarget(state, part, null), false);
    transitions.coverAs(untouchedStop(state));
    transitions.step(seconds);
    return ids.map((id) => body.parts.get(id)?.look.drawn);
  };
}

describe('what is left out because it cannot be seen', () => {
  it('at a named stop, what is covered there', () => {
    const show = scene();
    expect(show({ peel: 'superficial' }, 1)).toEqual(['superficial', 'superficial']);
    expect(show({ peel: 'deep' }, 9)).toEqual(['deep', 'deep']);
    expect(show({ peel: 'skin' }, 9)).toEqual(['skin', 'skin']);
  });

  it('nothing while a part fades: it is looked through', () => {
    const show = scene();
    show({ peel: 'superficial' }, 1);
    expect(show({ peel: 'deep' }, 0.05)).toEqual(['all', 'all']);
    expect(show({ peel: 'deep' }, 9)).toEqual(['deep', 'deep']);
  });

  it.each([
    ['hidden', { hidden: ['gluteus-maximus'] }],
    ['turned to glass', { ghosted: ['gluteus-maximus'] }],
    ['put back', { shown: ['gluteus-maximus'] }],
    ['isolated', { isolated: ['piriformis'] }],
  ] as const)('nothing as soon as a part was %s by hand', (_, byHand) => {
    const show = scene();
    show({ peel: 'superficial' }, 1);
    expect(show({ peel: 'superficial', ...byHand }, 9)).toEqual(['all', 'all']);
    expect(show({ peel: 'superficial' }, 9)).toEqual(['superficial', 'superficial']);
  });
});
