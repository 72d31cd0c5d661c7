import { beforeAll, describe, expect, it } from 'vitest';
import { vertexNormals } from '#models/geometry/mesh';
import type { BuiltSurface } from '#models/points/read-built';
import { readBuiltManifest, readBuiltPart } from '#models/points/read-built';
import type { StructureId } from '#domain/ids';
import { HeatDesk } from '../../../src/scene/heat/heat-desk.ts';
import type { HeatAnswer, HeatRequest, Ink } from '../../../src/scene/heat/protocol.ts';
import { handedOver } from '../../../src/scene/heat/protocol.ts';

const manifest = readBuiltManifest();
const surfaces = new Map<string, BuiltSurface>();
beforeAll(async () => {
  for (const id of ['skin', 'gluteus-maximus', 'gluteus-medius', 'tibialis-anterior']) surfaces.set(id, await readBuiltPart(manifest, id));
});

const surfaceOf = (id: string): BuiltSurface => {
  const surface = surfaces.get(id);
  if (!surface) throw new Error(`${id} is missing.`);
  return surface;
};
const project = (id: StructureId): HeatRequest => {
  const { positionsMm, indices } = surfaceOf(id);
  return { kind: 'project', id, surface: { positionsMm: Float32Array.from(positionsMm), normals: Float32Array.from(vertexNormals({ positions: positionsMm, indices })) } };
};
const shown = (...points: string[]): HeatRequest => draw({ referrals: points.map((point) => ({ point, side: 'right' })) } as Partial<Ink>);
const draw = (ink: Partial<Ink>): HeatRequest => ({ kind: 'draw', n: 1, referrals: [], contested: false, comparison: null, ...ink });

const BUTTOCK = 'gluteus-maximus-tp2', SHIN = 'tibialis-anterior-tp1';

/** Hands over what the worker would, so that nothing that was sent can be leant on. */
const ask = (desk: HeatDesk, request: HeatRequest): HeatAnswer[] => [...desk.answers(request)].map((answer) => structuredClone(answer, { transfer: handedOver(answer) }));

function deskWith(...ids: StructureId[]): HeatDesk {
  const desk = new HeatDesk(), skin = surfaceOf('skin');
  ask(desk, { kind: 'body', positionsMm: Float32Array.from(skin.positionsMm), indices: skin.indices, landmarksMm: manifest.landmarksMm });
  for (const id of ids) expect(ask(desk, project(id))).toEqual([{ kind: 'projected', id, values: null }]);
  return desk;
}
const underOf = (answers: readonly HeatAnswer[]) => answers.flatMap((answer) => (answer.kind === 'under' ? answer.parts : []));
const most = (values: Uint8Array | null, channel: number): number => Array.from(values ?? []).reduce((top, value, index) => (index % 4 === channel ? Math.max(top, value) : top), 0);
const one = <T>([first]: readonly T[]): T => {
  if (first === undefined) throw new Error('There is none.');
  return first;
};

describe('the worker’s answers', () => {
  it('to a drawing are the skin, and then the parts that it reaches and no others', () => {
    const desk = deskWith('gluteus-maximus', 'tibialis-anterior');
    const answers = ask(desk, shown(BUTTOCK));
    expect(answers.map(({ kind }) => kind)).toEqual(['drawn', 'under']);
    expect(underOf(answers).map(({ id }) => id)).toEqual(['gluteus-maximus']);
  });

  it('bring the skin’s heat to the muscle under it no paler than what one triangle of a slope takes off its top', () => {
    const desk = deskWith('gluteus-maximus', 'gluteus-medius');
    const answers = ask(desk, shown(BUTTOCK));
    const skin = one(answers.flatMap((answer) => (answer.kind === 'drawn' ? [most(answer.values, 0)] : [])));
    const parts = underOf(answers);
    expect(parts.map(({ id }) => id)).toEqual(['gluteus-maximus', 'gluteus-medius']);
    for (const { id, values } of parts) expect(most(values, 0), id).toBeGreaterThanOrEqual(0.95 * skin);
  });

  it('take off what a part wore before, once', () => {
    const desk = deskWith('gluteus-maximus', 'tibialis-anterior');
    ask(desk, shown(BUTTOCK));
    expect(underOf(ask(desk, shown(SHIN))).map(({ id, values }) => [id, values !== null])).toEqual([['gluteus-maximus', false], ['tibialis-anterior', true]]);
    expect(underOf(ask(desk, shown(SHIN))).map(({ id }) => id)).toEqual(['tibialis-anterior']);
  });

  it('of a drawing that reaches no part are the skin alone', () => {
    expect(ask(deskWith('tibialis-anterior'), shown(BUTTOCK)).map(({ kind }) => kind)).toEqual(['drawn']);
  });

  it('dress a part that comes later like one that was there', () => {
    const before = underOf(ask(deskWith('gluteus-maximus'), shown(BUTTOCK)));
    const desk = deskWith();
    ask(desk, shown(BUTTOCK));
    expect(ask(desk, project('gluteus-maximus'))).toEqual([{ kind: 'projected', ...one(before) }]);
    expect(underOf(ask(desk, shown(SHIN)))).toEqual([{ id: 'gluteus-maximus', values: null }]);
  });

  it('lay several patterns and a comparison on skin and part alike', () => {
    const answers = ask(deskWith('gluteus-maximus'), draw({ referrals: [{ point: BUTTOCK, side: 'right' }, { point: 'gluteus-maximus-tp1', side: 'right' }], comparison: { id: 'sacroiliac-joint', side: 'right' } }));
    const skin = answers.flatMap((answer) => (answer.kind === 'drawn' ? [answer.values] : []));
    const muscle = one(underOf(answers)).values;
    for (const channel of [0, 2, 3]) {
      expect(most(one(skin), channel)).toBeGreaterThan(0);
      expect(most(muscle, channel)).toBe(most(one(skin), channel));
    }
  });

  it('are none before there is a body', () => {
    expect(ask(new HeatDesk(), shown(BUTTOCK))).toEqual([]);
    expect(ask(new HeatDesk(), project('gluteus-maximus'))).toEqual([]);
  });
});
