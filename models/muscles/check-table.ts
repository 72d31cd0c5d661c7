import type { MuscleAnatomy, MuscleTable } from '../tables/muscles/muscle-table.ts';
import { distance, dot, length, sub } from '../geometry/vec.ts';
import type { V3 } from '../geometry/vec.ts';

/** thicker than any muscle of leg and trunk */
const THICKEST_MM = 130;
/** a midpoint may touch the midline, and measuring rounds */
const LEFT_OF_MIDLINE_MM = 4;

/** @throws with muscle, row and remedy when a table cannot be a muscle */
export function checkTable(table: MuscleTable, anatomy: MuscleAnatomy): void {
  const refuse = (row: string, what: string, remedy: string): never => {
    throw new Error(`${table.id}, ${row}: ${what}. ${remedy}`);
  };
  rises(table.along, (what) => refuse('along', what, 'List the stations from 0 (origin) to 1 (insertion).'));
  rises(table.fascicles.map((f) => f.across), (what) => refuse('fascicles', what, 'Order the rows from border to border, the first with across 0, the last with across 1.'));
  const names = table.fascicles.map((f) => f.name), twice = names.find((name, k) => names.indexOf(name) < k);
  if (twice) refuse(`fascicle "${twice}"`, 'two rows have this name', 'Each row is a fascicle of its own: rename or drop one.');
  for (const { name, stations, provenance } of table.fascicles) {
    const row = `fascicle "${name}"`;
    if (!provenance.source) refuse(row, 'the provenance names no source', 'Say how the numbers came about.');
    if (stations.length !== table.along.length) refuse(row, `${stations.length} stations for ${table.along.length} fractions`, 'Measure the missing station or drop its fraction from `along`.');
    stations.forEach((s, i) => {
      if (!s.every(Number.isFinite)) refuse(row, `station ${i + 1} has a value that is no number`, 'Measure that station again.');
      if (s[3] < 0) refuse(row, `station ${i + 1} has the thickness ${s[3]} mm`, 'A thickness is 0 or more; look for a lost sign or for a shifted column.');
      if (s[3] > THICKEST_MM) refuse(row, `station ${i + 1} has the thickness ${s[3]} mm`, `No sheet is thicker than ${THICKEST_MM} mm: look for a shifted column or a lost decimal point.`);
      if (s[0] > LEFT_OF_MIDLINE_MM) refuse(row, `station ${i + 1} lies at x = ${s[0]} mm, on the left`, 'The right side is modelled, where x is negative: look for a lost sign.');
    });
    const place = (i: number): V3 => { const s = stations[i]!; return [s[0], s[1], s[2]]; };
    for (let i = 1; i < stations.length; i++) {
      const step = sub(place(i), place(i - 1));
      if (length(step) < 0.1) refuse(row, `stations ${i} and ${i + 1} are the same place`, 'Measure one of them again.');
      if (i < 2) continue;
      const before = sub(place(i - 1), place(i - 2)), turn = dot(step, before) / (length(step) * length(before));
      if (turn < -0.35) refuse(row, `the fibre turns back at station ${i} (${Math.round((Math.acos(Math.max(-1, turn)) * 180) / Math.PI)}°)`, 'Two stations may be swapped: list them from origin to insertion.');
    }
  }
  rowsFollow(table, refuse);
  const shares = [anatomy.bulk.outwardShare, ...anatomy.bulk.thickness];
  const { minMl, maxMl } = anatomy.volume;
  if (!(minMl >= 0 && maxMl > minMl)) refuse('volume', `it is asked to be at least ${minMl} and at most ${maxMl} ml`, 'Give the smaller figure first.');
  if (!shares.every((x) => Number.isFinite(x) && x >= 0)) refuse('bulk', 'a factor or share is negative or no number', 'Factors are about 1, the outward share lies between 0 and 1.');
}

function rises(values: readonly number[], refuse: (what: string) => never): void {
  if (values.length < 3 || values[0] !== 0 || values[values.length - 1] !== 1) refuse('does not run from 0 to 1');
  for (let i = 1; i < values.length; i++) if (!(values[i]! > values[i - 1]!)) refuse(`${values[i]} follows ${values[i - 1]}`);
}

/** A station that has slipped into another row or column lies far from where its neighbours in the next rows lie. */
function rowsFollow({ fascicles, along }: MuscleTable, refuse: (row: string, what: string, remedy: string) => never): void {
  for (let j = 1; j + 1 < fascicles.length; j++) for (let i = 0; i < along.length; i++) {
    const place = (row: number): V3 => { const s = fascicles[row]!.stations[i]!; return [s[0], s[1], s[2]]; };
    const detour = distance(place(j - 1), place(j)) + distance(place(j), place(j + 1)), straight = distance(place(j - 1), place(j + 1));
    if (detour > 3 * straight + 25) {
      refuse(`fascicle "${fascicles[j]!.name}"`, `station ${i + 1} lies ${Math.round(detour - straight)} mm off the way from row to row`, 'It may belong to another row, or its sign may be wrong: measure it again.');
    }
  }
}
