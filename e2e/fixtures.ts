import { test as base } from 'playwright/test';
import { startTasklens, type TasklensProcess } from './tasklensProcess.ts';

/**
 * `demo`: one Tasklens in demo mode per worker; `page.goto` takes paths below it.
 * A page that logs an error or throws fails its test.
 */
export const test = base.extend<{ quietPage: undefined }, { demo: TasklensProcess }>({
  demo: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a fixture needs off this pattern
    async ({}, use) => {
      const demo = await startTasklens();
      await use(demo);
      await demo.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ demo }, use) => {
    await use(demo.url);
  },
  quietPage: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        // The browser itself reports failed requests, which some journeys provoke.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
          complaints.push(message.text());
        }
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await use(undefined);
      if (complaints.length > 0) throw new Error(complaints.join('\n'));
    },
    { auto: true },
  ],
});

export { expect } from 'playwright/test';
