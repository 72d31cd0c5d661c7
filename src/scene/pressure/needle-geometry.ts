import { BufferAttribute, BufferGeometry } from 'three';

/** What is drawn of one point, along the way that it is pressed: +y leads out of the body, 0 is the skin. Metres. */
export interface NeedleShape {
  readonly depth: number;
  /** where the way in enters one structure after the other */
  readonly boundaries: readonly number[];
}

/** One turn of a surface of revolution: along and radius in pixels, from a place in metres. */
interface Turn {
  readonly metres: number;
  readonly alongPx: number;
  readonly radiusPx: number;
  /** of the normal, along the axis; the rest is radial */
  readonly rise: number;
  readonly alpha: number;
}

interface Piece {
  readonly turns: readonly Turn[];
  readonly isXray: boolean;
  /** along the axis: its rim is where it turns away beside the axis, however steeply one looks along it */
  readonly isTube: boolean;
  readonly isDashed: boolean;
}

const AROUND = 20;

/** The marker's number stands free within the ring: the tip ends beyond it. */
const RING_PX = 18;
const TIP_PX = 15;
const HEAD_PX = 40;
const SHAFT_PX = 60;
const HEAD_WIDE_PX = 6.8;

/** A drop that narrows into its shaft, without an edge that would need light to be read. */
const ARROW: readonly (readonly [alongPx: number, radiusPx: number, alpha: number])[] = [
  [0, 0.3, 1],
  [0.8, 1.1, 1],
  [HEAD_PX * 0.3, HEAD_WIDE_PX * 0.56, 1],
  [HEAD_PX * 0.52, HEAD_WIDE_PX * 0.92, 1],
  [HEAD_PX * 0.62, HEAD_WIDE_PX, 1],
  [HEAD_PX * 0.7, HEAD_WIDE_PX * 0.93, 1],
  [HEAD_PX * 0.82, HEAD_WIDE_PX * 0.6, 1],
  [HEAD_PX, HEAD_WIDE_PX * 0.36, 1],
  [HEAD_PX + SHAFT_PX * 0.5, 2.1, 1],
  [HEAD_PX + SHAFT_PX, 1.5, 0],
];
const arrow: Piece = {
  isXray: false,
  isTube: true,
  isDashed: false,
  turns: ARROW.map(([alongPx, radiusPx, alpha]) => ({ metres: 0, alongPx: TIP_PX + alongPx, radiusPx, rise: 0, alpha })),
};

const ring = (metres: number, radiusPx: number, thickPx: number, alpha: number): Piece => ({
  isXray: true,
  isTube: false,
  isDashed: false,
  turns: Array.from({ length: 7 }, (_, step) => {
    const angle = (step / 6) * 2 * Math.PI;
    return { metres, alongPx: thickPx * Math.sin(angle), radiusPx: radiusPx + thickPx * Math.cos(angle), rise: Math.sin(angle), alpha };
  }),
});

const line = (fromMetres: number, toMetres: number): Piece => ({
  isXray: true,
  isTube: true,
  isDashed: true,
  turns: [fromMetres, toMetres].map((metres) => ({ metres, alongPx: 0, radiusPx: 1.7, rise: 0, alpha: 1 })),
});

const ball = (metres: number, radiusPx: number): Piece => ({
  isXray: true,
  isTube: false,
  isDashed: false,
  turns: Array.from({ length: 7 }, (_, step) => {
    const angle = (step / 6 - 0.5) * Math.PI;
    return { metres, alongPx: radiusPx * Math.sin(angle), radiusPx: radiusPx * Math.cos(angle), rise: Math.sin(angle), alpha: 1 };
  }),
});

/** Ticks nearer to each other than this, or to either end, run into one. */
const APART = 0.004;

/** The boundaries that get a tick: between skin and point, each with room. */
export function tickedBoundaries({ depth, boundaries }: NeedleShape): readonly number[] {
  const ticked: number[] = [];
  for (const at of [...boundaries].sort((a, b) => a - b)) {
    if (at >= (ticked.at(-1) ?? 0) + APART && at <= depth - APART) ticked.push(at);
  }
  return ticked;
}

/** All of it as one geometry. Further along in the list lies over what came before. */
export function needleGeometry(shape: NeedleShape): BufferGeometry {
  const ticks = tickedBoundaries(shape).map((at) => ring(-at, 6, 1.4, 1));
  return joined([arrow, line(0, -shape.depth), ...ticks, ball(-shape.depth, 4.2), ring(0, RING_PX, 1.3, 0.95)]);
}

function joined(pieces: readonly Piece[]): BufferGeometry {
  const place: number[] = [];
  const px: number[] = [];
  const normal: number[] = [];
  const alpha: number[] = [];
  const xray: number[] = [];
  const tube: number[] = [];
  const dash: number[] = [];
  const index: number[] = [];
  for (const { turns, isXray, isTube, isDashed } of pieces) {
    const first = place.length / 3;
    for (const turn of turns) {
      const out = Math.sqrt(Math.max(0, 1 - turn.rise * turn.rise));
      for (let step = 0; step <= AROUND; step++) {
        const cos = Math.cos((step / AROUND) * 2 * Math.PI);
        const sin = Math.sin((step / AROUND) * 2 * Math.PI);
        place.push(0, turn.metres, 0);
        px.push(cos * turn.radiusPx, turn.alongPx, sin * turn.radiusPx);
        normal.push(cos * out, turn.rise, sin * out);
        alpha.push(turn.alpha);
        xray.push(isXray ? 1 : 0);
        tube.push(isTube ? 1 : 0);
        dash.push(isDashed ? -turn.metres : -1);
      }
    }
    for (let row = 0; row + 1 < turns.length; row++) {
      for (let step = 0; step < AROUND; step++) {
        const a = first + row * (AROUND + 1) + step;
        const b = a + AROUND + 1;
        index.push(a, b, a + 1, b, b + 1, a + 1);
      }
    }
  }
  const geometry = new BufferGeometry();
  const set = (name: string, values: readonly number[], size: number) => geometry.setAttribute(name, new BufferAttribute(Float32Array.from(values), size));
  set('position', place, 3);
  set('normal', normal, 3);
  set('a_px', px, 3);
  set('a_alpha', alpha, 1);
  set('a_xray', xray, 1);
  set('a_tube', tube, 1);
  set('a_dashMetres', dash, 1);
  geometry.setIndex(index);
  return geometry;
}
