import type { Log } from '../part.ts';

/** Progress for a person: one line a step, on standard error, so that reports keep standard output to themselves. */
export const consoleLog: Log = (line) => {
  process.stderr.write(`${line}\n`);
};
