// Finds a Chromium for the browser tests: $CHROMIUM, a system one, Playwright's own.
// `--install` fetches one where there is none: Debian's package, else Playwright's download.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { pathToFileURL } from 'node:url';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (refusal) {
    if (refusal.code === 'ENOENT' || refusal.code === 'EACCES' || refusal.code === 'ENOTDIR') return false;
    throw refusal;
  }
}

export async function findBrowser() {
  const { chromium } = await import('playwright-core');
  return [process.env.CHROMIUM, ...usualPlaces, chromium.executablePath()].find(
    (path) => path !== undefined && path !== '' && isExecutable(path),
  );
}

function run(command, args) {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function installDebianPackages() {
  if (process.platform !== 'linux' || !isExecutable('/usr/bin/apt-get')) return;
  const apt = process.getuid() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const [command, ...prefix] = apt;
  if (run(command, [...prefix, 'update', '-q'])) {
    run(command, [...prefix, 'install', '-yq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  let browser = await findBrowser();
  if (browser === undefined && process.argv.includes('--install')) {
    installDebianPackages();
    browser = await findBrowser();
    if (browser === undefined && run('npx', ['playwright', 'install', 'chromium']))
      browser = await findBrowser();
  }
  if (browser === undefined) {
    console.error(
      'No Chromium found. Install one (apt-get install chromium, or npx playwright install chromium) or set CHROMIUM=/path/to/chrome.',
    );
    process.exit(1);
  }
  const version = execFileSync(browser, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  console.log(`${browser}: ${version.trim()}`);
}
