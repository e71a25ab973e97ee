// Makes a fresh clone ready: installs when the lock file changed, builds when a source is newer than the build. Node built-ins only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.version}.`);
  process.exit(1);
}
const npm = (...a) => {
  const t = Date.now();
  console.log(`> npm ${a.join(' ')}`);
  const cli = process.env.npm_execpath;
  const r = cli
    ? spawnSync(process.execPath, [cli, ...a], { stdio: ['ignore', 'inherit', 'inherit'] })
    : spawnSync('npm', a, { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  if (r.status !== 0) process.exit(r.status ?? 1);
  console.log(`  ${((Date.now() - t) / 1000).toFixed(1)} s`);
};
const stamp = 'node_modules/.ready';
const want = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(process.versions.modules)
  .digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== want) {
  npm('ci', '--no-audit', '--no-fund');
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(stamp, want);
}
const newest = (d) =>
  readdirSync(d, { withFileTypes: true }).reduce(
    (m, e) =>
      /^(node_modules|dist|dist-web)$/.test(e.name)
        ? m
        : Math.max(m, e.isDirectory() ? newest(join(d, e.name)) : statSync(join(d, e.name)).mtimeMs),
    0,
  );
if (!process.argv.includes('--no-build')) {
  const built =
    existsSync('server/dist/main.js') && existsSync('server/dist-web/index.html')
      ? Math.min(statSync('server/dist/main.js').mtimeMs, statSync('server/dist-web/index.html').mtimeMs)
      : 0;
  if (
    Math.max(newest('web'), newest('server'), statSync('vite.config.ts').mtimeMs, statSync(stamp).mtimeMs) >
    built
  )
    npm('run', 'build');
}
