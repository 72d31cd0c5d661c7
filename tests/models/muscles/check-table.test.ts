import { describe, expect, it } from 'vitest';
import type { FibreSheetId } from '#domain/ids';
import { deepestFirst } from '../../../models/muscles/build-muscles.ts';
import { buildMuscle } from '../../../models/muscles/build-muscle.ts';
import { checkTable } from '../../../models/muscles/check-table.ts';
import { MUSCLE_ANATOMY } from '../../../models/tables/muscles/anatomy.ts';
import { MUSCLE_TABLES } from '../../../models/tables/muscles/index.ts';
import type { FascicleRow, FascicleStation, MuscleTable } from '../../../models/tables/muscles/muscle-table.ts';

const medius = MUSCLE_TABLES['gluteus-medius'], anatomy = MUSCLE_ANATOMY['gluteus-medius'];

const withRow = (row: number, change: (f: FascicleRow) => FascicleRow): MuscleTable => ({
  ...medius,
  fascicles: medius.fascicles.map((f, j) => (j === row ? change(f) : f)),
});
const withStations = (row: number, change: (s: readonly FascicleStation[]) => FascicleStation[]): MuscleTable =>
  withRow(row, (f) => ({ ...f, stations: change(f.stations) }));

describe('a table that cannot be a muscle is refused, with muscle, row and remedy', () => {
  it('the tables as they are pass', () => {
    for (const table of Object.values(MUSCLE_TABLES)) expect(() => checkTable(table, MUSCLE_ANATOMY[table.id]), table.id).not.toThrow();
  });

  it('two swapped stations', () => {
    const swapped = withStations(3, (s) => [s[0]!, s[1]!, s[4]!, s[3]!, s[2]!, s[5]!, s[6]!]);
    expect(() => checkTable(swapped, anatomy)).toThrow(/gluteus-medius, fascicle "middle fascicle": the fibre turns back at station .*may be swapped/);
  });

  it('a negative thickness', () => {
    const negative = withStations(2, (s) => s.map((x, i) => (i === 3 ? [x[0], x[1], x[2], -x[3]] : x)));
    expect(() => checkTable(negative, anatomy)).toThrow(/gluteus-medius, fascicle "anterior crest fascicle": station 4 has the thickness -/);
  });

  it('a station that is missing, or no number', () => {
    expect(() => checkTable(withStations(1, (s) => s.slice(1)), anatomy)).toThrow(/"tubercle fascicle": 6 stations for 7 fractions.*Measure the missing station/);
    expect(() => checkTable(withStations(1, (s) => s.map((x, i) => (i === 2 ? [NaN, x[1], x[2], x[3]] : x))), anatomy)).toThrow(/station 3 has a value that is no number/);
  });

  it('a station with a lost sign', () => {
    const lost = withStations(3, (s) => s.map((x, i) => (i === 6 ? [-x[0], x[1], x[2], x[3]] : x)));
    expect(() => checkTable(lost, anatomy)).toThrow(/gluteus-medius, fascicle "middle fascicle": (the fibre turns back|station 7 lies)/);
  });

  it('rows out of order, and a row without a source', () => {
    expect(() => checkTable({ ...medius, fascicles: [...medius.fascicles].reverse() }, anatomy)).toThrow(/gluteus-medius, fascicles: .*Order the rows/);
    expect(() => checkTable(withRow(0, (f) => ({ ...f, provenance: { class: 'MEASURED', source: '' } })), anatomy)).toThrow(/"anterior border": the provenance names no source/);
  });

  it('a bone to lie on that was not built', () => {
    expect(() => buildMuscle(medius, anatomy, new Map(), [])).toThrow(/gluteus-medius, attachments: the bone "hip-bone" was not built\. Build it before the muscles/);
  });

  it('two stations swapped at either end, in any row', () => {
    for (const row of medius.fascicles.keys()) for (const i of [0, medius.along.length - 2]) {
      const swapped = withStations(row, (s) => s.map((x, k) => (k === i ? s[i + 1]! : k === i + 1 ? s[i]! : x)));
      expect(() => checkTable(swapped, anatomy), `row ${row}, stations ${i + 1} and ${i + 2}`).toThrow(/gluteus-medius, fascicle ".*": (the fibre turns back|station)/);
    }
  });

  it('a thickness that has slipped a column, and a station on the left', () => {
    expect(() => checkTable(withStations(2, (s) => s.map((x, i) => (i === 2 ? [x[0], x[1], x[2], 185] : x))), anatomy)).toThrow(/station 3 has the thickness 185 mm\. No sheet is thicker/);
    expect(() => checkTable({ ...medius, fascicles: medius.fascicles.map((f) => ({ ...f, stations: f.stations.map((s): FascicleStation => [-s[0], s[1], s[2], s[3]]) })) }, anatomy)).toThrow(/gluteus-medius, fascicle "anterior border": station 1 lies at x = .*lost sign/);
  });

  it('two rows of one name, and a volume whose bounds are the wrong way round', () => {
    expect(() => checkTable(withRow(1, (f) => ({ ...f, name: medius.fascicles[0]!.name })), anatomy)).toThrow(/"anterior border": two rows have this name/);
    expect(() => checkTable(medius, { ...anatomy, volume: { ...anatomy.volume, minMl: 300, maxMl: 200 } })).toThrow(/gluteus-medius, volume: .*smaller figure first/);
  });

  it('a neighbour that does not exist, or that lies on this one in turn', () => {
    const on = (...liesOn: string[]) => ({ liesOn: liesOn as FibreSheetId[] });
    expect(() => deepestFirst({ piriformis: on('gluteus-minimum') }, ['piriformis'])).toThrow(/piriformis, liesOn: there is no sheet "gluteus-minimum"\. Correct the name/);
    expect(() => deepestFirst({ piriformis: on('sartorius'), sartorius: on('piriformis') }, ['piriformis'])).toThrow(/in a circle \(piriformis → sartorius → piriformis\)\. Take one/);
    expect(deepestFirst({ piriformis: on('sartorius'), sartorius: on() }, ['piriformis'])).toEqual(['sartorius', 'piriformis']);
  });
});
