// How long after the server's answer has arrived does a person see it? Opens every example of the demo afresh, twenty
// times in all, in the built app, and prints the median. Run by `npm run bench`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';

const rounds = 20;
const folder = mkdtempSync(join(tmpdir(), 'tasklens-bench-'));
const server = spawn(process.execPath, [join(import.meta.dirname, '../../server/dist/main.js')], {
  env: {
    PATH: process.env.PATH,
    PORT: '0',
    LOG_LEVEL: 'error',
    DATABASE_URL: `file:${join(folder, 'tasklens.sqlite')}`,
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [line] = await once(createInterface({ input: server.stdout }), 'line');
const url = /http:\S+/.exec(line)[0];
const { examples } = await (await fetch(`${url}api/v1/meta`)).json();

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
const waits = [];
for (let round = 0; round < rounds; round += 1) {
  const { kind, query } = examples[round % examples.length];
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => {
    // The first frame after the headline of an answer stands in the document.
    window.headlinePainted = new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('h1') === null) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(null);
        });
      }).observe(document, { childList: true, subtree: true });
    });
  });
  await page.goto(`${url}tasks/${kind}?${new URLSearchParams(query)}`);
  waits.push(
    await page.evaluate(async () => {
      const paintedAt = await window.headlinePainted;
      const answer = performance
        .getEntriesByType('resource')
        .find(({ name }) => name.includes('/api/v1/tasks/'));
      return paintedAt - answer.responseEnd;
    }),
  );
  await page.close();
}
await browser.close();
server.kill('SIGTERM');
await once(server, 'exit');
rmSync(folder, { recursive: true });

const sorted = waits.toSorted((a, b) => a - b);
const median = (sorted[rounds / 2 - 1] + sorted[rounds / 2]) / 2;
console.log(
  `answer painted after it arrived: median ${median.toFixed(1)} ms of ${rounds}, worst ${sorted.at(-1).toFixed(1)} ms (asked: at most 100 ms)`,
);
