// The development set-up in one command: the web app with instant reload on http://localhost:5173/, the server built and
// restarted on every change behind it. Ctrl-C, or the end of any of the three, ends all.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const vite = 'node_modules/vite/bin/vite.js';
const children = [
  [vite, 'build', '--ssr', 'src/main.ts', '--watch', '--logLevel', 'warn'],
  ['--watch', '--watch-preserve-output', '--enable-source-maps', 'server/dist/main.js'],
  [vite],
].map((args) => spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] }));

function endAll(code) {
  process.exitCode ??= code;
  for (const child of children) child.kill('SIGTERM');
}

for (const child of children) child.on('exit', (code) => endAll(code ?? 0));
process.on('SIGINT', () => endAll(0));
process.on('SIGTERM', () => endAll(0));
