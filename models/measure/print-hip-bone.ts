import { consoleLog } from '../cli/console-log.ts';
import { measureHipBone } from './hip-bone.ts';

/** `npx tsx models/measure/print-hip-bone.ts`: the rows of models/tables/hip-bone.ts, read off the atlas again. */
process.stdout.write(await measureHipBone(consoleLog));
