import type { Side } from './ids.ts';

type Direction = readonly [number, number, number];

interface Share {
  readonly size: number;
  /** where the finger stands */
  readonly from: string;
  /** where it pushes */
  readonly to: string;
}

/** Beside the main share of a direction: below 10° another is not worth a word, below 25° it is a slight one. */
const TOLD = Math.tan((10 * Math.PI) / 180);
const PLAIN = Math.tan((25 * Math.PI) / 180);

const share = (value: number, positive: readonly [from: string, to: string], negative: readonly [from: string, to: string]): Share => {
  const [from, to] = value >= 0 ? positive : negative;
  return { size: Math.abs(value), from, to };
};

const listed = (words: readonly string[]) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`);

/** From which side a point is pressed, and which way the pressure goes: "from behind", "forward and slightly toward the midline". */
export function pressingWords([x, y, z]: Direction, side: Side): { readonly from: string; readonly to: string } {
  const shares = [
    share(side === 'right' ? -x : x, ['the outer side', 'toward the midline'], ['the inner side', 'away from the midline']),
    share(y, ['above', 'downward'], ['below', 'upward']),
    share(z, ['the front', 'backward'], ['behind', 'forward']),
  ].sort((a, b) => b.size - a.size);
  const most = shares[0]?.size || 1;
  const told = shares.filter(({ size }) => size / most >= TOLD);
  const plain = told.filter(({ size }) => size / most >= PLAIN);
  const ways = told.map((one) => (plain.includes(one) ? one.to : `slightly ${one.to}`));
  return { from: `from ${listed(plain.map(({ from }) => from))}`, to: ways.length === 1 ? `straight ${ways[0]}` : listed(ways) };
}
