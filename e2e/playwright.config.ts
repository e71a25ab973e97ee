import { defineConfig } from 'playwright/test';
import { findBrowser } from '../scripts/browser.mjs';

const executablePath = await findBrowser();
if (executablePath === undefined) {
  throw new Error('no Chromium found: run `node scripts/browser.mjs --install`');
}

const report = process.env['TASKLENS_BROWSER_REPORT'];

export default defineConfig({
  testDir: 'journeys',
  outputDir: 'test-results',
  reporter: report === undefined ? [['list']] : [['list'], ['json', { outputFile: report }]],
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  workers: 2,
  fullyParallel: true,
  use: {
    locale: 'en-GB',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    // A trace of every test costs as much as the test; `npx playwright test --trace on` records one when it is wanted.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
