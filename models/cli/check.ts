import { join } from 'node:path';
import { staleProblems } from '../checks/stale.ts';
import { repositoryRoot } from '../source-hash.ts';

const problems = staleProblems(join(repositoryRoot, 'public', 'models'));
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length === 0) process.stdout.write('The built models fit their tables.\n');
process.exitCode = problems.length > 0 ? 1 : 0;
