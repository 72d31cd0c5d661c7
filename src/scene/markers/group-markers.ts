/** A mark that a finger may be after. */
export interface LooseMark {
  readonly x: number;
  readonly y: number;
  /** selected, or its pattern shown: it stays by itself */
  readonly isOpen: boolean;
}

/** Marks that one finger covers, by their index, and the middle of them. */
export interface MarkGroup {
  readonly members: readonly number[];
  readonly x: number;
  readonly y: number;
  readonly isOpen: boolean;
}

const apart = (a: MarkGroup, b: MarkGroup): number => (a.isOpen || b.isOpen ? Infinity : Math.hypot(a.x - b.x, a.y - b.y));

const joined = (a: MarkGroup, b: MarkGroup): MarkGroup => {
  const [m, n] = [a.members.length, b.members.length];
  return { members: [...a.members, ...b.members], x: (a.x * m + b.x * n) / (m + n), y: (a.y * m + b.y * n) / (m + n), isOpen: false };
};

/** The two groups that lie nearest to each other, nearer than the room; null when all have room. */
function nearestTwo(groups: readonly MarkGroup[], roomPx: number): readonly [number, number] | null {
  let found: readonly [number, number] | null = null;
  let least = roomPx;
  groups.forEach((a, first) => {
    for (let second = first + 1; second < groups.length; second++) {
      const b = groups[second];
      const distance = b ? apart(a, b) : Infinity;
      if (distance >= least) continue;
      least = distance;
      found = [first, second];
    }
  });
  return found;
}

/** Joins the nearest two again and again until all groups are a finger's width apart. Same places in, same groups out. */
export function groupMarkers(marks: readonly LooseMark[], roomPx: number): readonly MarkGroup[] {
  let groups: readonly MarkGroup[] = marks.map(({ x, y, isOpen }, index) => ({ members: [index], x, y, isOpen }));
  for (let two = nearestTwo(groups, roomPx); two; two = nearestTwo(groups, roomPx)) {
    const [first, second] = two;
    const [a, b] = [groups[first], groups[second]];
    if (!a || !b) break;
    groups = [...groups.filter((_, index) => index !== first && index !== second), joined(a, b)];
  }
  return groups;
}
