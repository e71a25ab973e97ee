// All checks of the house and one closing line `N passed, N failed` that counts the tests; a check that is not a test
// (format, lint, types, …) counts as one failure when it fails. Those that no other waits for run side by side.
// `--from <step>` leaves out what comes before a step; a failing step does not keep the later ones from telling what they
// know, except that browser tests need a build.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const results = mkdtempSync(join(tmpdir(), 'tasklens-check-'));
const unitReport = join(results, 'unit.json');
const browserReport = join(results, 'browser.json');

const steps = {
  lint: { scripts: ['lint', 'format', 'lock', 'layers', 'unused'] },
  types: { scripts: ['types'] },
  build: { scripts: ['build'] },
  'test:unit': {
    scripts: ['test:unit'],
    options: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    count: countUnitTests,
  },
  'test:browser': { scripts: ['test:browser'], count: countBrowserTests, needs: 'build' },
};

// Browser tests have the machine to themselves: a page that waits for a processor looks like a slow page.
const stages = [[['lint'], ['types', 'build', 'test:unit']], [['test:browser']]];

const names = Object.keys(steps);
const from = process.argv.indexOf('--from');
const first = from === -1 ? 0 : names.indexOf(process.argv[from + 1]);
if (first === -1) {
  console.error(`--from takes one of: ${names.join(', ')}`);
  process.exit(2);
}

let passed = 0;
let failed = 0;
const broken = [];
for (const lanes of stages) await Promise.all(lanes.map((lane) => walk(lane)));
rmSync(results, { recursive: true });
if (broken.length > 0) console.log(`\nfailed: ${broken.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(broken.length === 0 ? 0 : 1);

async function walk(lane) {
  for (const name of lane) if (names.indexOf(name) >= first) await check({ name, ...steps[name] });
}

async function check(step) {
  if (broken.includes(step.needs)) {
    console.log(`\n— ${step.name}: left out, because ${step.needs} failed`);
    broken.push(step.name);
    failed += 1;
    return;
  }
  for (const script of step.scripts) await runScript(script, step);
  const counted = step.count?.() ?? { passed: 0, failed: 0 };
  passed += counted.passed;
  failed += counted.failed;
  if (broken.includes(step.name) && counted.failed === 0) failed += 1;
}

/** Prints what the script said in one piece when it has ended, so that scripts side by side do not mix. */
async function runScript(script, { name, options = [] }) {
  const startedAt = Date.now();
  const child = spawn('npm', ['--silent', 'run', script, '--', ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, TASKLENS_BROWSER_REPORT: browserReport },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const [status] = await once(child, 'close');
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  if (status !== 0 && !broken.includes(name)) broken.push(name);
  console.log(`\n— ${script}\n${said}  ${status === 0 ? 'ok' : 'FAILED'} in ${seconds} s`);
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (fault) {
    console.error(`no report of the tests could be read: ${fault.message}`);
    return null; // the step itself has failed then, and is counted
  }
}

function countUnitTests() {
  const report = readReport(unitReport);
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

function countBrowserTests() {
  const stats = readReport(browserReport)?.stats;
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 };
}
