// How long after Enter does a person see what was searched for? A task of a room that could be of four kinds, and is a cloud
// recording; the vendor answers each call in 50 ms. Twenty searches in the built app; prints median and worst. Run by
// `npm run bench`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';

const rounds = 20;
const latencyMs = 50;
const askedMs = 300;

const task = {
  RecordTask: { Status: 2, StartTime: Date.now() - 600_000, EndTime: 0, StopReason: '', RecordFileList: [] },
};
const unknown = { Error: { Code: 'InvalidParameter.ErrorActiveTaskNotFound', Message: 'no such task' } };

/** The vendor: it knows a recording of every id, and nothing else. */
const vendor = createServer((request, response) => {
  const Action = /Action=(\w+)/.exec(request.url)[1];
  const isKnown = Action === 'GetRecordTask';
  const envelope = {
    ResponseMetadata: { RequestId: 'bench', Action, ...(!isKnown && unknown) },
    ...(isKnown && { Result: task }),
  };
  request.resume();
  setTimeout(() => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(envelope));
  }, latencyMs);
}).listen(0, '127.0.0.1');
await once(vendor, 'listening');
const endpoint = `http://127.0.0.1:${vendor.address().port}`;

const folder = mkdtempSync(join(tmpdir(), 'tasklens-bench-'));
const server = spawn(process.execPath, [join(import.meta.dirname, '../../server/dist/main.js')], {
  env: {
    PATH: process.env.PATH,
    PORT: '0',
    LOG_LEVEL: 'error',
    DATABASE_URL: `file:${join(folder, 'tasklens.sqlite')}`,
    VOLC_ACCESSKEY: 'AKLTFAKEFORBENCH',
    VOLC_SECRETKEY: 'FakeSecretForBench==',
    RTC_ENDPOINT: endpoint,
    LIVE_ENDPOINT: endpoint,
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [line] = await once(createInterface({ input: server.stdout }), 'line');
const url = /http:\S+/.exec(line)[0];

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
const context = await browser.newContext({ locale: 'en' });

/** Milliseconds from Enter in the form to the first frame after the way to the answer stands on the page. */
async function search(taskId) {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${url}find`, { waitUntil: 'networkidle' });
  const form = page.getByRole('form');
  await form.getByLabel('App ID').fill('661e8f2b4c543cf0a1b2c3d4');
  await form.getByLabel('Room ID').fill('room-42');
  await form.getByLabel('Task ID').fill(taskId);
  await page.evaluate(() => {
    window.answerPainted = new Promise((resolve) => {
      let enteredAt = 0;
      document.addEventListener('keydown', ({ timeStamp }) => (enteredAt = timeStamp), {
        capture: true,
        once: true,
      });
      new MutationObserver((_, observer) => {
        if (document.querySelector('section[aria-label="Best answer"] a') === null) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - enteredAt);
          port2.postMessage(null);
        });
      }).observe(document, { childList: true, subtree: true });
    });
  });
  await form.getByLabel('Task ID').press('Enter');
  const paintedMs = await page.evaluate(() => window.answerPainted);
  await page.close();
  return paintedMs;
}

const times = [];
for (let round = 0; round < rounds; round += 1) times.push(await search(`task-${round}`));
times.sort((a, b) => a - b);
const median = (times[rounds / 2 - 1] + times[rounds / 2]) / 2;
const worst = times.at(-1);
console.log(
  `best answer of a search painted, ${rounds} searches, the vendor answering in ${latencyMs} ms (asked: a median of at most ${askedMs} ms)`,
);
console.log(
  `  one task among four kinds: median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms: ${median <= askedMs ? 'met' : 'missed'}`,
);

await browser.close();
server.kill('SIGTERM');
await once(server, 'exit');
vendor.closeAllConnections();
vendor.close();
rmSync(folder, { recursive: true });
