// How long after the server's answer has arrived does a person see it? Twenty look-ups of the demo's examples in the
// built app, for each way to come to one; prints median and worst. Run by `npm run bench`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';

const rounds = 20;
const askedMs = 100;

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
const linkTo = ({ kind, query }) => `${url}tasks/${kind}?${new URLSearchParams(query)}`;

const browserOptions = {
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
};

/** A page that notes when the browser has painted the headline of an answer (Element Timing). */
async function openPage(context) {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.addInitScript(() => {
    window.headlinePainted = new Promise((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries()[0].renderTime)).observe({
        type: 'element',
      });
      new MutationObserver((_, observer) => {
        const headline = document.querySelector('article h1');
        if (headline === null) return;
        observer.disconnect();
        headline.setAttribute('elementtiming', 'headline');
      }).observe(document, { childList: true, subtree: true });
    });
  });
  return page;
}

/** Milliseconds from the answer's arrival, and from the page's beginning, to that frame. */
const readPaint = (page) =>
  page.evaluate(async () => {
    const paintedAt = await window.headlinePainted;
    const answer = performance
      .getEntriesByType('resource')
      .find(({ name }) => name.includes('/api/v1/tasks/'));
    return { afterAnswer: paintedAt - answer.responseEnd, afterOpening: paintedAt };
  });

async function paintOf(link, context) {
  const page = await openPage(context);
  await page.goto(link);
  const paint = await readPaint(page);
  await page.close();
  return paint;
}

/** A browser that never was here: each link in one of its own. */
async function measureNewcomer() {
  const browser = await chromium.launch(browserOptions);
  const paints = [];
  for (const example of chosen()) {
    const context = await browser.newContext();
    paints.push(await paintOf(linkTo(example), context));
    await context.close();
  }
  await browser.close();
  return paints;
}

/** A browser with a memory on disk, as people have; a task of each kind was opened twice before. */
async function measureReturning() {
  const context = await chromium.launchPersistentContext(join(folder, 'browser'), browserOptions);
  const oneOfEachKind = [...new Map(examples.map((example) => [example.kind, example])).values()];
  for (const example of [...oneOfEachKind, ...oneOfEachKind]) await paintOf(linkTo(example), context);
  const paints = [];
  for (const example of chosen()) paints.push(await paintOf(linkTo(example), context));
  await context.close();
  return paints;
}

/** A look-up from the form of the home page, which is already open. */
async function measureForm() {
  const browser = await chromium.launch(browserOptions);
  const paints = [];
  for (const { kind, query } of chosen()) {
    const context = await browser.newContext({ locale: 'en' });
    const page = await openPage(context);
    await page.goto(`${url}?${new URLSearchParams({ kind, ...query })}`, { waitUntil: 'networkidle' });
    await page.getByRole('form').getByRole('button', { name: 'Look up' }).click();
    paints.push(await readPaint(page));
    await context.close();
  }
  await browser.close();
  return paints;
}

function chosen() {
  return Array.from({ length: rounds }, (_, round) => examples[round % examples.length]);
}

function spreadOf(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: (sorted[rounds / 2 - 1] + sorted[rounds / 2]) / 2, worst: sorted.at(-1) };
}

const cases = [
  ['a link, in a browser that never was here', measureNewcomer, true],
  ['a link, in a browser that has been here', measureReturning, true],
  ['from the form, the page being open', measureForm, false],
];
console.log(`answer painted after it arrived, ${rounds} each (asked: a median of at most ${askedMs} ms)`);
for (const [name, measure, opensPage] of cases) {
  const paints = await measure();
  const { median, worst } = spreadOf(paints.map(({ afterAnswer }) => afterAnswer));
  const opened = spreadOf(paints.map(({ afterOpening }) => afterOpening));
  const verdict = median <= askedMs ? 'met' : 'missed';
  const whole = opensPage ? `; ${opened.median.toFixed(0)} ms after the link was opened` : '';
  console.log(`  ${name}: median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms: ${verdict}${whole}`);
}

server.kill('SIGTERM');
await once(server, 'exit');
rmSync(folder, { recursive: true });
