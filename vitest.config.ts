import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';
import { chromiumArguments, findChromium } from './scripts/find-chromium.mjs';

const executablePath = findChromium();

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: ['tests/**/*.browser.test.{ts,tsx}', 'tests/e2e/**'],
            testTimeout: 60_000,
          },
        },
        {
          extends: true,
          optimizeDeps: {
            include: ['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime', 'react/jsx-dev-runtime', '@react-three/fiber', '@react-three/drei/core/CameraControls', 'three', 'zustand', 'zustand/vanilla', 'zustand/react/shallow', 'camera-controls', 'leva', 'three-mesh-bvh', 'three/addons/loaders/GLTFLoader.js', 'three/addons/libs/meshopt_decoder.module.js'],
          },
          test: {
            name: 'browser',
            include: ['tests/**/*.browser.test.{ts,tsx}'],
            testTimeout: 60_000,
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({ launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumArguments } }),
              instances: [{ browser: 'chromium', viewport: { width: 640, height: 400 } }],
            },
          },
        },
      ],
    },
  }),
);
