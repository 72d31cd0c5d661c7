import type { Page } from '@playwright/test';
import { expect, test as base } from '@playwright/test';

interface EmbeddingApi {
  ready: Promise<unknown>;
  state(): Record<string, unknown>;
  open(link: string): void;
  link(): string;
  stats(): { frames: number; drawCalls: number; triangles: number };
  heat(id: string): { mean: number; max: number };
  pick(clientX: number, clientY: number): string | null;
}
declare global {
  interface Window { myoscope: EmbeddingApi }
}

/** Every address a page asked for, and everything the browser complained about. */
export interface Witness {
  readonly foreign: string[];
  readonly errors: string[];
  readonly policyViolations: string[];
}

export const test = base.extend<{ witness: Witness }>({
  witness: [
    async ({ page, baseURL }, use) => {
      const witness: Witness = { foreign: [], errors: [], policyViolations: [] };
      await page.route('**/*', (route) => {
        const url = route.request().url();
        if (url.startsWith(baseURL ?? '') || /^(data|blob):/.test(url)) return route.continue();
        witness.foreign.push(url);
        return route.abort();
      });
      page.on('pageerror', (error) => witness.errors.push(String(error)));
      await page.exposeFunction('reportPolicyViolation', (text: string) => witness.policyViolations.push(text));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const report = (window as unknown as { reportPolicyViolation(text: string): void }).reportPolicyViolation;
          report(`${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await use(witness);
      expect(witness.foreign, 'requests that left the origin').toEqual([]);
      expect(witness.policyViolations, 'violations of the content security policy').toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

export const DESKTOP = { width: 960, height: 600 };
export const PHONE = { width: 390, height: 844 };

/** Opens the app and waits until every layer has arrived and the picture rests. */
export async function openApp(page: Page, link = ''): Promise<void> {
  await page.goto(`./${link}`);
  await page.waitForFunction(() => 'myoscope' in window);
  await page.evaluate(() => window.myoscope.ready);
  await atRest(page);
}

/** Waits until no frame was drawn for a while: transitions are over. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const before = window.myoscope.stats().frames;
    await new Promise((resolve) => setTimeout(resolve, 400));
    return window.myoscope.stats().frames === before;
  }, undefined, { timeout: 60_000 });
}

export const state = (page: Page): Promise<Record<string, unknown>> => page.evaluate(() => window.myoscope.state());
export const heat = (page: Page, id: string): Promise<{ mean: number; max: number }> => page.evaluate((zone) => window.myoscope.heat(zone), id);
