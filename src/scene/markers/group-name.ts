import type { PointId } from '#domain/names';
import { POINT_NAMES, partName } from '#domain/names';

/** "Gluteus medius · 3" for points of one muscle, "Gluteus medius 1, 2 · Piriformis 1" for others. */
export function groupName(points: readonly PointId[]): string {
  const numbers = new Map<string, string[]>();
  for (const point of points) {
    const { muscle, number } = POINT_NAMES[point];
    const name = partName(muscle).english;
    numbers.set(name, [...(numbers.get(name) ?? []), number]);
  }
  const [only] = numbers.keys();
  if (numbers.size === 1 && points.length > 1) return `${only ?? ''} · ${points.length}`;
  return [...numbers].map(([name, of]) => `${name} ${of.join(', ')}`).join(' · ');
}
