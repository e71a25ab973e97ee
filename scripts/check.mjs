// All checks of the house, one after another, and one closing line `N passed, N failed` that counts the tests;
// a check that is not a test (format, lint, types, …) counts as one failure when it fails.
// `--from <step>` starts at a step; a failing step does not keep the later ones from telling what they know,
// except that browser tests need a build.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const results = mkdtempSync(join(tmpdir(), 'tasklens-check-'));
const unitReport = join(results, 'unit.json');
const browserReport = join(results, 'browser.json');

const steps = [
  { name: 'lock', args: ['run', 'lock'] },
  { name: 'format', args: ['run', 'format'] },
  { name: 'lint', args: ['run', 'lint'] },
  { name: 'layers', args: ['run', 'layers'] },
  { name: 'types', args: ['run', 'types'] },
  { name: 'unused', args: ['run', 'unused'] },
  {
    name: 'test:unit',
    args: [
      'run',
      'test:unit',
      '--',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    count: countUnitTests,
  },
  { name: 'build', args: ['run', 'build'] },
  { name: 'test:browser', args: ['run', 'test:browser'], count: countBrowserTests, needs: 'build' },
];

const from = process.argv.indexOf('--from');
const first = from === -1 ? 0 : steps.findIndex(({ name }) => name === process.argv[from + 1]);
if (first === -1) {
  console.error(`--from takes one of: ${steps.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

let passed = 0;
let failed = 0;
const broken = [];
for (const step of steps.slice(first)) {
  if (broken.includes(step.needs)) {
    console.log(`\n— ${step.name}: left out, because ${step.needs} failed`);
    broken.push(step.name);
    failed += 1;
    continue;
  }
  console.log(`\n— ${step.name}`);
  const startedAt = Date.now();
  const { status } = spawnSync('npm', ['--silent', ...step.args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, TASKLENS_BROWSER_REPORT: browserReport },
  });
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  const counted = step.count?.() ?? { passed: 0, failed: 0 };
  passed += counted.passed;
  failed += counted.failed;
  if (status !== 0) {
    broken.push(step.name);
    if (counted.failed === 0) failed += 1;
  }
  console.log(`  ${status === 0 ? 'ok' : 'FAILED'} in ${seconds} s`);
}
rmSync(results, { recursive: true });
if (broken.length > 0) console.log(`\nfailed: ${broken.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(broken.length === 0 ? 0 : 1);

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
