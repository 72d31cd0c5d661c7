import { describe, expect, it } from 'vitest';
import type { PartId } from '#domain/ids';
import { coverGraph } from '../../../models/layers/cover-graph.ts';
import { peelOrder } from '../../../models/layers/peel-order.ts';
import { layersTable } from '../../../models/layers/layers-text.ts';
import type { Mesh } from '../../../models/geometry/mesh.ts';

/** A closed slab, its faces in `cells` by `cells` squares; x and z from −half to half. */
function slab(halfX: number, low: number, high: number, middleX = 0, cells = 12): Mesh {
  const positions: number[] = [], indices: number[] = [];
  const grid = (y: number, up: boolean): void => {
    const first = positions.length / 3;
    for (let j = 0; j <= cells; j++) for (let i = 0; i <= cells; i++) positions.push(middleX + (2 * i / cells - 1) * halfX, y, (2 * j / cells - 1) * 50);
    for (let j = 0; j < cells; j++) for (let i = 0; i < cells; i++) {
      const a = first + j * (cells + 1) + i, b = a + 1, c = a + cells + 1, d = c + 1;
      indices.push(...(up ? [a, c, b, b, c, d] : [a, b, c, b, d, c]));
    }
  };
  grid(high, true);
  grid(low, false);
  return { positions: Float64Array.from(positions), indices: Uint32Array.from(indices) };
}

/** The skin lies above everything; the slabs lie far to the right, so that their mirror images are elsewhere. */
const far = -400;
const skin = slab(200, 50, 51, far);
const peel = (soft: { id: PartId; mesh: Mesh }[]) => new Map(peelOrder(coverGraph(soft, skin)).map((p) => [p.id, p] as const));

describe('the layers from the geometry', () => {
  it('three slabs over one another come off one after the other, and the lowest is the floor', () => {
    const order = peel([
      { id: 'gluteus-minimus', mesh: slab(50, 0, 8, far) },
      { id: 'gluteus-maximus', mesh: slab(50, 40, 48, far) },
      { id: 'gluteus-medius', mesh: slab(50, 20, 28, far) },
    ]);
    expect([...order].map(([id, { layer, round }]) => [id, layer, round])).toEqual([
      ['gluteus-minimus', 'deepest', 3],
      ['gluteus-maximus', 'superficial', 1],
      ['gluteus-medius', 'intermediate', 2],
    ]);
    expect(order.get('gluteus-minimus')?.coveredBy.map(([id]) => id).sort()).toEqual(['gluteus-maximus', 'gluteus-medius']);
    expect(order.get('gluteus-maximus')).toMatchObject({ bare: 1, coveredBy: [], looks: [['above', expect.closeTo(1)]] });
  });

  it('says how much of a part is covered: a slab shifted by half its width covers half', () => {
    const order = peel([{ id: 'sartorius', mesh: slab(50, 40, 48, far + 50) }, { id: 'gracilis', mesh: slab(50, 0, 8, far) }]);
    const [by, share] = order.get('gracilis')?.coveredBy[0] ?? [];
    expect(by).toBe('sartorius');
    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThan(0.55);
    expect(order.get('gracilis')).toMatchObject({ layer: 'intermediate', round: 2 });
  });

  it('what is hidden and has nothing under it lies one layer deeper than what covers something', () => {
    const order = peel([
      { id: 'gluteus-maximus', mesh: slab(100, 40, 48, far) },
      { id: 'gluteus-medius', mesh: slab(50, 20, 28, far - 50) },
      { id: 'gluteus-minimus', mesh: slab(50, 0, 8, far - 50) },
      { id: 'piriformis', mesh: slab(40, 20, 28, far + 55) },
    ]);
    expect(order.get('gluteus-medius')?.layer).toBe('intermediate');
    expect(order.get('piriformis')?.layer).toBe('deep');
    expect(order.get('gluteus-minimus')?.layer).toBe('deepest');
  });

  it('the barest of a circle comes off first', () => {
    const part = (id: PartId, over: Partial<Record<PartId, number>>) => ({
      id,
      places: [...Object.entries(over).map(([by, areaMm2]) => ({ areaMm2, look: 'back' as const, depthMm: 20, under: new Set([by as PartId]) })), { areaMm2: 100 - Object.values(over).reduce((a, b) => a + b, 0), look: 'back' as const, depthMm: 20, under: new Set<PartId>() }],
    });
    const order = peelOrder([part('pectineus', { 'adductor-brevis': 45 }), part('adductor-brevis', { pectineus: 55 })]);
    expect(order.map(({ id, round, brokeCircle }) => [id, round, brokeCircle])).toEqual([['pectineus', 3, true], ['adductor-brevis', 4, false]]);
  });

  it('what looks into a cavity that is not modelled is deep, though nothing of ours lies over it', () => {
    const place = { areaMm2: 100, look: 'below' as const, under: new Set<PartId>() };
    const [shallow, deep] = peelOrder([{ id: 'sartorius', places: [{ ...place, depthMm: 20 }] }, { id: 'coccygeus' as PartId, places: [{ ...place, depthMm: 90 }] }]);
    expect(shallow).toMatchObject({ layer: 'superficial', round: 1 });
    expect(deep).toMatchObject({ layer: 'deepest', round: 3, bare: 0 });
  });

  it('writes its rows into the table and leaves the rest of the file alone', () => {
    const row = (id: PartId) => ({ id, layer: 'bones' as const, peeled: null, why: null });
    const before = "head\nexport const LAYER_OF = {\n  femur: 'skin',\n  tibia: 'skin',\n  'hip-bone': 'skin',\n} as const satisfies X;\ntail\n";
    expect(layersTable(before, [row('sacrum'), row('hip-bone'), row('femur')])).toBe(
      "head\nexport const LAYER_OF = {\n  femur: 'bones',\n  'hip-bone': 'bones',\n  sacrum: 'bones',\n} as const satisfies X;\ntail\n",
    );
    expect(() => layersTable('nothing', [])).toThrow(/has lost its table/);
  });
});
