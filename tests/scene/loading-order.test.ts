import { describe, expect, it } from 'vitest';
import { PEEL_STOPS } from '#domain/ids';
import { loadingOrder } from '../../src/scene/body/load-body.ts';

const files = [...PEEL_STOPS].reverse().map((layer) => ({ file: `${layer}.glb`, layer, bytes: 1, sha256: 'x' }));
const order = (stop: (typeof PEEL_STOPS)[number]) => loadingOrder(files, stop).map((file) => file.layer);

describe('the order of loading', () => {
  it('begins with the skin when the skin is on, and goes inward', () => {
    expect(order('skin')).toEqual(['skin', 'superficial', 'intermediate', 'deep', 'deepest', 'bones']);
  });

  it('begins with what a link shows, and leaves what is peeled off for last, the nearest first', () => {
    expect(order('deepest')).toEqual(['deepest', 'bones', 'deep', 'intermediate', 'superficial', 'skin']);
  });
});
