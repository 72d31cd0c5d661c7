import { readFileSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';
import { fail, run, runBin } from './setup.mjs';

const isRootOnDebian = () => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
};

/** @returns {string} the path of a Chromium, installed now if there was none */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium here yet: installing one for the browser tests …');
  if (isRootOnDebian()) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  } else {
    runBin('playwright', 'playwright', ['install', 'chromium']);
  }
  return findChromium() ?? fail('The browser tests need a Chromium or Chrome. Install one, or set CHROMIUM_PATH to its executable, and run the same command again.');
}
