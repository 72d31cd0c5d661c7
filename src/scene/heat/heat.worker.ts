import { HeatDesk } from './heat-desk.ts';
import type { HeatAnswer, HeatRequest } from './protocol.ts';
import { handedOver } from './protocol.ts';

/** Answers in order; when idle it computes the patterns ahead, one at a time, so that the first click on any of them finds it made. */
const desk = new HeatDesk();

/** Idle for so long before a pattern is computed ahead: the parts that still load ask first. */
const IDLE_MS = 40;
let next: ReturnType<typeof setTimeout> | undefined;

function warmWhenIdle(idleMs = IDLE_MS): void {
  clearTimeout(next);
  next = setTimeout(() => {
    if (desk.warmNext()) warmWhenIdle();
  }, idleMs);
}

const tell = (answer: HeatAnswer) => self.postMessage(answer, { transfer: handedOver(answer) });

self.addEventListener('message', ({ data }: MessageEvent<HeatRequest>) => {
  try {
    for (const answer of desk.answers(data)) tell(answer);
  } catch (error) {
    tell({ kind: 'failed', what: error instanceof Error ? error.message : String(error) });
  }
  // The first pattern finds the zones, which all share: at once, before the parts come and leave no pause.
  warmWhenIdle(data.kind === 'body' ? 0 : IDLE_MS);
});
