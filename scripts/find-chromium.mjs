// Finds a Chromium that can run the browser tests. Built-ins only: this runs before anything is installed.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Software WebGL2, no calls home. Harmless where a GPU exists. */
export const chromiumArguments = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const programFiles = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].filter(Boolean);

const SYSTEM_PATHS = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: programFiles.flatMap((root) => [join(root, 'Google/Chrome/Application/chrome.exe'), join(root, 'Microsoft/Edge/Application/msedge.exe')]),
};

/** @returns {string | undefined} path of an executable, or undefined when there is none. CHROMIUM_PATH wins. */
export function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, but there is no such file. Correct it, or unset it to search the usual places.`);
  }
  try {
    const own = createRequire(import.meta.url)('playwright').chromium.executablePath();
    if (own && existsSync(own)) return own;
  } catch {
    // Playwright is not installed yet: fall through to the system's browsers.
  }
  return (SYSTEM_PATHS[process.platform] ?? []).find((path) => existsSync(path));
}
