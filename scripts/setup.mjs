// Makes node_modules match the lockfile. Built-ins only: this runs in a bare clone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_NODE = [20, 19];

export function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  fail(`Myoscope needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}. Get one from https://nodejs.org and run the same command again.`);
}

/** Runs a program with inherited output. On Windows npm and npx are scripts, so npm is always called through Node. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (result.error) throw result.error;
  return result.status ?? 1;
}

/** Runs the binary of an installed package, without a shell. */
export function runBin(packageName, bin, args, options) {
  const folder = join(root, 'node_modules', packageName);
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return run(process.execPath, [join(folder, typeof bins === 'string' ? bins : bins[bin]), ...args], options);
}

/** Installs exactly what the lockfile says, unless a stamp shows that it was done for this lockfile, Node and platform. */
export function install() {
  checkNode();
  const key = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update([process.version, process.platform, process.arch].join())
    .digest('hex');
  const stamp = join(root, 'node_modules', '.myoscope-stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return;
  const npm = process.env['npm_execpath'];
  if (!npm) fail('Start this through npm: `npm start` or `npm test`.');
  console.log('Installing what the lockfile names (once) …');
  if (run(process.execPath, [npm, 'ci', '--no-audit', '--no-fund']) !== 0) {
    fail('npm ci failed; its message is above. Is there a connection to the npm registry? Then run the same command again.');
  }
  writeFileSync(stamp, key);
}
