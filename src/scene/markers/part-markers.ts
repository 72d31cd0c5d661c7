/** As far apart as two markers of usual size have to be, to be told apart by a pointer. */
export const POINTER_ROOM_PX = 19;
const ROUNDS = 4;

export interface ScreenMark {
  x: number;
  y: number;
  /** across; two marks are apart when the mean of theirs lies between them */
  readonly roomPx: number;
  /** others give way to it */
  readonly isFixed: boolean;
}

/**
 * Moves marks that lie over each other apart, each by half of what is missing, in place. Where there is room nothing moves, so close by
 * every mark sits exactly on its point. Same places in, same places out.
 */
export function partMarkers(marks: readonly ScreenMark[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    for (let first = 0; first < marks.length; first++) {
      for (let second = first + 1; second < marks.length; second++) {
        const a = marks[first];
        const b = marks[second];
        if (a && b) partTwo(a, b);
      }
    }
  }
}

function partTwo(a: ScreenMark, b: ScreenMark): void {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const distance = Math.hypot(dx, dy);
  const room = (a.roomPx + b.roomPx) / 2;
  if (distance >= room) return;
  // Two that others give way to share what is missing, like any two.
  const isOneFixed = a.isFixed !== b.isFixed;
  const push = (room - distance) / (isOneFixed ? 1 : 2);
  // Two marks at one place part sideways.
  const ux = distance > 0.01 ? dx / distance : 1;
  const uy = distance > 0.01 ? dy / distance : 0;
  if (!isOneFixed || b.isFixed) {
    a.x -= ux * push;
    a.y -= uy * push;
  }
  if (!isOneFixed || a.isFixed) {
    b.x += ux * push;
    b.y += uy * push;
  }
}
