import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './scripts/find-chromium.mjs';

const executablePath = findChromium();
const port = 4174;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 640, height: 400 },
    serviceWorkers: 'block',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumArguments },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    port,
    reuseExistingServer: false,
  },
});
