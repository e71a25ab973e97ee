import { defineConfig } from 'playwright/test';
import { findBrowser } from '../scripts/browser.mjs';
const executablePath = await findBrowser();
if (!executablePath) throw new Error('no Chromium: run `node scripts/browser.mjs --install`');
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  reporter: [['list']],
  forbidOnly: !!process.env['CI'],
  retries: 0,
  workers: 2,
  use: {
    baseURL: 'http://127.0.0.1:4173',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
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
  webServer: [
    { command: 'node fake-upstream.mjs', port: 4174, cwd: import.meta.dirname, reuseExistingServer: false },
    {
      command: 'node ../server/dist/main.js',
      url: 'http://127.0.0.1:4173/healthz',
      cwd: import.meta.dirname,
      reuseExistingServer: false,
      env: {
        PORT: '4173',
        UPSTREAM: 'http://127.0.0.1:4174',
        DATABASE_URL: 'sqlite:./test-results/e2e.db',
        LOG_LEVEL: 'warn',
        PUBLIC_URL: 'http://127.0.0.1:4173',
        VOLC_AK: 'AK',
        VOLC_SK: 'SK',
      },
      gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    },
  ],
});
