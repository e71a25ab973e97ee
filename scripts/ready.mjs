// Makes a clone ready to run: installs when the lock file or Node changed, builds when a source is newer than the build.
// Needs nothing but Node itself, and is quick when there is nothing to do. `--no-build` only installs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const leastNode = [20, 19];
const stampFile = 'node_modules/.ready';
const builtFiles = ['server/dist/main.js', 'server/dist-web/index.html'];
/** What goes into a build. Only these are looked at, so that a test or a page of documentation does not cause one. */
const sources = [
  'web/src',
  'web/public',
  'web/index.html',
  'web/package.json',
  'server/src',
  'server/package.json',
  'package.json',
  'tsconfig.base.json',
  'vite.config.ts',
  stampFile,
];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
refuseOldNode();
if (!isInstalled()) install();
if (!process.argv.includes('--no-build') && !isBuilt()) npm('run', 'build');

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor] = leastNode;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  console.error(`Tasklens needs Node ${leastNode.join('.')} or newer; this is ${process.version}.`);
  process.exit(1);
}

/** Packages may hold binaries, so they fit one lock file and one binary interface of Node. */
function wantedStamp() {
  const lock = readFileSync('package-lock.json');
  return createHash('sha256').update(lock).update(process.versions.modules).digest('hex');
}

function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wantedStamp();
}

function install() {
  npm('ci', '--include=dev'); // the build needs them, whatever NODE_ENV says
  writeFileSync(stampFile, wantedStamp());
}

function isBuilt() {
  if (!builtFiles.every((file) => existsSync(file))) return false;
  const oldestBuilt = Math.min(...builtFiles.map((file) => statSync(file).mtimeMs));
  return sources.every((source) => newestIn(source) <= oldestBuilt);
}

/** When a file, or anything in a folder, last changed; 0 when there is no such thing. Tests do not count. */
function newestIn(path) {
  if (!existsSync(path) || /\.test\.tsx?$/.test(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

/** Runs the npm that runs us, if one does. */
function npm(...args) {
  console.log(`> npm ${args.join(' ')}`);
  const own = process.env.npm_execpath;
  const [command, prefix] = own ? [process.execPath, [own]] : ['npm', []];
  const { status } = spawnSync(command, [...prefix, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: !own && process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
