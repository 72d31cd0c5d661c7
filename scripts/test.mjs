// `npm test`: everything that can fail, from a bare clone. Ends with a plain line `N passed, N failed`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './ensure-chromium.mjs';
import { install, root, runBin } from './setup.mjs';

install();
const env = { ...process.env, CHROMIUM_PATH: ensureChromium() };
const results = join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0, failed = 0, skipped = 0;
const failedSteps = [];

function step(name, action) {
  console.log(`\n── ${name}`);
  const before = failed;
  action();
  if (failed > before) failedSteps.push(name);
}

/** A step without tests of its own counts as one. */
const check = (name, packageName, bin, args) =>
  step(name, () => {
    if (runBin(packageName, bin, args, { env }) === 0) passed++;
    else failed++;
  });

/** The runner's own JSON is counted; a run that breaks without a failing test counts as one failure. */
const counted = (name, packageName, bin, args, file, count) =>
  step(name, () => {
    const status = runBin(packageName, bin, args, { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file } });
    let n = { passed: 0, failed: 0, skipped: 0 };
    try {
      n = count(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      console.error(`${name} left no report in ${file}`);
    }
    passed += n.passed;
    skipped += n.skipped;
    failed += n.failed || (status === 0 && n.passed > 0 ? 0 : 1);
  });

const vitestCount = (r) => ({ passed: r.numPassedTests, failed: r.numFailedTests, skipped: r.numPendingTests + r.numTodoTests });
const playwrightCount = ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped });

const vitest = (project) => {
  const file = join(results, `${project}.json`);
  counted(`vitest: ${project}`, 'vitest', 'vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], file, vitestCount);
};

check('types', 'typescript', 'tsc', ['--noEmit']);
check('lint', 'eslint', 'eslint', ['.', '--max-warnings', '0']);
check('built models are fresh', 'tsx', 'tsx', ['models/cli/check.ts']);
vitest('node');
vitest('browser');
check('production build', 'vite', 'vite', ['build', '--logLevel', 'warn']);
const e2e = join(results, 'e2e.json');
counted('end to end, on the production build', '@playwright/test', 'playwright', ['test', '--reporter=list,json'], e2e, playwrightCount);

if (failedSteps.length) console.log(`\nFailed: ${failedSteps.join(' · ')}`);
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed ? 1 : 0);
