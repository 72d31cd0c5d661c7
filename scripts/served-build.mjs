// Builds the app, serves it, and hands a page-making browser to whoever wants to look at it as a visitor would.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureChromium } from './ensure-chromium.mjs';
import { chromiumArguments } from './find-chromium.mjs';
import { install, root, runBin } from './setup.mjs';

/** @param {(visit: { address: string, newPage: (options: object) => Promise<import('playwright').Page>, newSheet: (options: object) => Promise<import('playwright').Page> }) => Promise<void>} work */
export async function withServedBuild(port, work) {
  install();
  const executablePath = ensureChromium();
  if (runBin('vite', 'vite', ['build', '--logLevel', 'warn']) !== 0) process.exit(1);
  const { chromium } = await import('playwright');
  const server = spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'preview', '--port', String(port), '--strictPort'], { cwd: root, stdio: 'ignore' });
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  const address = `http://localhost:${port}/`;
  const newPage = async (options) => {
    const page = await browser.newPage(options);
    await page.goto(address);
    await page.waitForFunction(() => 'myoscope' in window, undefined, { timeout: 60_000 });
    await page.evaluate(() => window.myoscope.ready);
    return page;
  };
  try {
    await answered(address);
    await work({ address, newPage, newSheet: (options) => browser.newPage(options) });
  } finally {
    await browser.close();
    server.kill();
  }
}

/** The server needs a moment, on a busy machine a longer one than the browser. */
async function answered(address, tries = 100) {
  for (let n = 0; n < tries; n++) {
    if (await fetch(address).then(({ ok }) => ok, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Nothing answers at ${address}: is the port taken?`);
}

/** Waits until nothing moves any more. */
export const atRest = (page) =>
  page.waitForFunction(
    async () => {
      const before = window.myoscope.stats().frames;
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return window.myoscope.stats().frames === before;
    },
    undefined,
    { timeout: 120_000 },
  );
