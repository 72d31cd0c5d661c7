import type { Body } from '../surface/body.ts';
import { remember } from '../surface/body.ts';
import type { LandmarkId } from '../places.ts';
import type { Lua, Place, ZoneFrame, ZoneRule } from './frame.ts';
import { trunkAxis, trunkDegrees, zoneFrame } from './frame.ts';

/** A quantity tabled against a rising or falling coordinate, straight between the rows and constant beyond them. */
type Table = readonly (readonly [at: number, value: number])[];

function lookUp(table: Table, at: number): number {
  const first = table[0], last = table[table.length - 1];
  if (!first || !last) return 0;
  if (at <= first[0]) return first[1];
  for (let i = 1; i < table.length; i++) {
    const a = table[i - 1], b = table[i];
    if (a && b && at <= b[0]) return a[1] + ((b[1] - a[1]) * (at - a[0])) / (b[0] - a[0]);
  }
  return last[1];
}

const rising = (rows: readonly (readonly [number, number])[]): Table => [...rows].sort((a, b) => a[0] - b[0]);
const mean = (...points: readonly Lua[]): Lua => {
  const sum = points.reduce<[number, number, number]>((s, p) => [s[0] + p[0], s[1] + p[1], s[2] + p[2]], [0, 0, 0]);
  return [sum[0] / points.length, sum[1] / points.length, sum[2] / points.length];
};

/** Chains of landmarks down the limb whose directions from its axis are the quarter turns 0, 1, 2, 3. */
const QUARTERS: readonly (readonly LandmarkId[])[] = [
  ['fold-mid', 'thigh-mid-post', 'popliteal-mid', 'calf-mid', 'gastroc-end', 'achilles-mid'],
  ['GT-lat', 'thigh-mid-lat', 'lat-epi', 'fib-head', 'fib-mid', 'lat-mal'],
  ['thigh-mid-ant', 'patella-base', 'tib-tub', 'shin-mid', 'ankle-ant'],
  ['thigh-mid-med', 'med-epi', 'med-mal'],
];

/** the middle of the limb at four heights, each the mean of landmarks around it */
const axisNodes = ({ skin }: ZoneFrame): readonly Lua[] => [
  mean(skin('thigh-mid-post'), skin('thigh-mid-lat'), skin('thigh-mid-ant'), skin('thigh-mid-med')),
  mean(skin('popliteal-mid'), skin('lat-epi'), skin('patella-base'), skin('med-epi')),
  mean(skin('calf-mid'), skin('shin-upper')),
  mean(skin('gastroc-end'), skin('shin-mid')),
  mean(skin('achilles-mid'), skin('lat-mal'), skin('ankle-ant'), skin('med-mal')),
];

const TAU = 2 * Math.PI;
/** 0 behind, rising over the outer side */
const angle = (lateral: number, anterior: number): number => Math.atan2(lateral, -anterior);
const upTo = (a: number, floor: number): number => a - TAU * Math.floor((a - floor) / TAU);

interface Limb { readonly axisLateral: Table; readonly axisAnterior: Table; readonly quarters: readonly Table[] }

function limbOf(f: ZoneFrame): Limb {
  const nodes = axisNodes(f);
  const axisLateral = rising(nodes.map(([l, u]) => [u, l])), axisAnterior = rising(nodes.map(([, u, a]) => [u, a]));
  const quarters = QUARTERS.map((ids, q) => rising(ids.map((id) => {
    const [l, u, a] = f.skin(id);
    return [u, upTo(angle(l - lookUp(axisLateral, u), a - lookUp(axisAnterior, u)), (q * Math.PI) / 2 - Math.PI)] as const;
  })));
  return { axisLateral, axisAnterior, quarters };
}

function setTurn(place: Place, limb: Limb): void {
  const l = place.lateral - lookUp(limb.axisLateral, place.up), a = place.anterior - lookUp(limb.axisAnterior, place.up);
  const marks = limb.quarters.map((table) => lookUp(table, place.up));
  const behind = marks[0] ?? 0;
  const at = upTo(angle(l, a), behind);
  let q = 3;
  while (q > 0 && at < (marks[q] ?? 0)) q--;
  const low = marks[q] ?? 0, high = q < 3 ? (marks[q + 1] ?? 0) : behind + TAU;
  place.turn = q + (at - low) / (high - low);
  place.quarterMm = Math.hypot(l, a) * (high - low);
}

interface Trunk { readonly axisAnterior: number; readonly crest: Table; readonly groin: Table; readonly fold: Table }

/** the height of the crest and of the groin is read along the slope of these lines; about the cosine of it */
const CREST_SLOPE = 0.88, GROIN_SLOPE = 0.79;

function trunkOf(f: ZoneFrame): Trunk {
  const crestIds: readonly LandmarkId[] = ['PSIS', 'crest-apex', 'crest-tubercle', 'ASIS'];
  return {
    axisAnterior: trunkAxis(f),
    crest: rising(crestIds.map((id) => [f.skinDeg(id), f.skin(id)[1]] as const)),
    groin: rising([[f.at('pubic-tubercle')[0], f.up('pubic-tubercle')], [f.skin('ASIS')[0], f.skin('ASIS')[1]]]),
    fold: rising((['fold-med', 'fold-mid', 'fold-lat'] as const).map((id) => { const [l, u] = f.skin(id); return [l, u] as const; })),
  };
}

/** All that zone rules may ask of every vertex on one side, filled once a body and side. */
export interface Chart {
  readonly frame: ZoneFrame;
  /** asks a rule of every vertex that may lie in or near its zone; the others are left as they are */
  readonly ask: (rule: ZoneRule, tell: (vertex: number, insideMm: number, lateral: number) => void) => void;
  /** asks rules of a few vertices, one after the other, of each until `tell` says that it is enough */
  readonly askAt: (vertices: readonly number[], rules: readonly ZoneRule[], tell: (vertex: number, rule: number, insideMm: number) => boolean) => void;
}

/** beyond this on the other side of the midline no rule is asked: it is the other side's skin */
const OTHER_SIDE_MM = 60;
const FIELDS = ['lateral', 'up', 'anterior', 'normalUp', 'normalAnterior', 'normalLateral', 'turn', 'quarterMm', 'trunkDeg', 'aboveCrestMm', 'aboveGroinMm', 'aboveFoldMm'] as const satisfies readonly (keyof Place)[];
const STRIDE = FIELDS.length;

/** Vertices are asked in bunches; when a bunch's first one is farther outside than this, so are the others for all that matters. */
const BUNCH_MM = 36, FAR_OUTSIDE_MM = 110;

/** vertices of one side, bunch by bunch */
function bunches(positions: Float64Array, outward: number): number[][] {
  const byCell = new Map<number, number[]>();
  for (let i = 0; i < positions.length / 3; i++) {
    if (outward * positions[3 * i]! <= -OTHER_SIDE_MM) continue;
    const [x, y, z] = [0, 1, 2].map((k) => Math.floor(positions[3 * i + k]! / BUNCH_MM) + 512) as [number, number, number];
    const key = (x * 1024 + y) * 1024 + z;
    const bunch = byCell.get(key);
    if (bunch) bunch.push(i); else byCell.set(key, [i]);
  }
  return [...byCell.values()];
}

function read(place: Place, values: Float64Array, k: number): void {
  const o = k * STRIDE;
  place.lateral = values[o]!; place.up = values[o + 1]!; place.anterior = values[o + 2]!;
  place.normalUp = values[o + 3]!; place.normalAnterior = values[o + 4]!; place.normalLateral = values[o + 5]!;
  place.turn = values[o + 6]!; place.quarterMm = values[o + 7]!; place.trunkDeg = values[o + 8]!;
  place.aboveCrestMm = values[o + 9]!; place.aboveGroinMm = values[o + 10]!; place.aboveFoldMm = values[o + 11]!;
}

export function chartOf(body: Body, side: 'right' | 'left'): Chart {
  return remember(body, `zone chart ${side}`, () => {
    const frame = zoneFrame(body), limb = limbOf(frame), trunk = trunkOf(frame);
    const { positions: p, normals: n } = body.surface;
    const outward = side === 'right' ? -1 : 1;
    const groups = bunches(p, outward), vertices = Uint32Array.from(groups.flat());
    const values = new Float64Array(vertices.length * STRIDE);
    const place: Place = { lateral: 0, up: 0, anterior: 0, normalUp: 0, normalAnterior: 0, normalLateral: 0, turn: 0, quarterMm: 0, trunkDeg: 0, aboveCrestMm: 0, aboveGroinMm: 0, aboveFoldMm: 0 };
    vertices.forEach((v, k) => {
      place.lateral = outward * p[3 * v]!; place.up = p[3 * v + 1]!; place.anterior = p[3 * v + 2]!;
      place.normalLateral = outward * n[3 * v]!; place.normalUp = n[3 * v + 1]!; place.normalAnterior = n[3 * v + 2]!;
      setTurn(place, limb);
      place.trunkDeg = trunkDegrees(place.lateral, place.anterior, trunk.axisAnterior);
      place.aboveCrestMm = CREST_SLOPE * (place.up - lookUp(trunk.crest, place.trunkDeg));
      place.aboveGroinMm = GROIN_SLOPE * (place.up - lookUp(trunk.groin, place.lateral));
      place.aboveFoldMm = place.up - lookUp(trunk.fold, place.lateral);
      for (let j = 0; j < STRIDE; j++) values[k * STRIDE + j] = place[FIELDS[j]!];
    });
    const ask: Chart['ask'] = (rule, tell) => {
      for (let g = 0, k = 0; g < groups.length; k += groups[g]!.length, g++) {
        read(place, values, k);
        if (rule(place, frame) < -FAR_OUTSIDE_MM) continue;
        for (let i = k; i < k + groups[g]!.length; i++) {
          read(place, values, i);
          tell(vertices[i]!, rule(place, frame), place.lateral);
        }
      }
    };
    const placeOf = new Map<number, number>();
    const askAt: Chart['askAt'] = (some, rules, tell) => {
      if (placeOf.size === 0) vertices.forEach((v, k) => placeOf.set(v, k));
      for (const v of some) {
        const k = placeOf.get(v);
        if (k === undefined) continue;
        read(place, values, k);
        rules.some((rule, r) => tell(v, r, rule(place, frame)));
      }
    };
    return { frame, ask, askAt };
  });
}
