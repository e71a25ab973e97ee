// Finds a Chromium for the tests: $CHROMIUM, a system one, Playwright's own; with --install it tries apt-get, then Playwright's download.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { pathToFileURL } from 'node:url';
const ok = (p) => {
  try {
    accessSync(p, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
export async function findBrowser() {
  const own = async () => {
    try {
      return (await import('playwright-core')).chromium.executablePath();
    } catch {
      return undefined;
    }
  };
  for (const p of [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    await own(),
  ])
    if (p && ok(p)) return p;
  return undefined;
}
export async function installBrowser() {
  const root = process.getuid?.() === 0;
  const run = (c, a) => spawnSync(c, a, { stdio: 'inherit' }).status === 0;
  if (process.platform === 'linux' && ok('/usr/bin/apt-get')) {
    const s = root ? [] : ['sudo', '-n'];
    const cmd = (...a) => run(...((x) => [x[0], x.slice(1)])([...s, ...a]));
    if (
      cmd('apt-get', 'update', '-q') &&
      cmd('apt-get', 'install', '-yq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
    )
      return findBrowser();
  }
  run('npx', ['playwright', 'install', 'chromium']);
  return findBrowser();
}
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const b =
    (await findBrowser()) ?? (process.argv.includes('--install') ? await installBrowser() : undefined);
  if (!b) {
    console.error(
      'No Chromium found. Install one (apt-get install chromium, or npx playwright install chromium) or set CHROMIUM=/path/to/chrome.',
    );
    process.exit(1);
  }
  console.log(
    b,
    execFileSync(b, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim(),
  );
}
