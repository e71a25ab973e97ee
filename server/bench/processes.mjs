import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

// As `npm start` starts it; its two memory options keep a server that has little to do from holding much.
const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const startOptions = scripts.start.split(' ').filter((word) => word.startsWith('--'));

const fileOf = (path) => join(import.meta.dirname, path);

/** The stand-in for the vendor; `count` tells what it has seen. */
export async function startUpstream(options = {}) {
  const { child, origin, stop } = await startFork('upstream.mjs', [JSON.stringify(options)]);
  const count = async () => {
    child.send('count');
    const [counted] = await once(child, 'message');
    return counted;
  };
  return { origin, stop, count };
}

export function startRelay(upstream) {
  return startFork('relay.mjs', [upstream.origin]);
}

/**
 * The built server as an operator starts it, in live mode against our upstream, with the limits lifted. It works in a new
 * folder, which goes with it, unless one is given.
 */
export async function startTasklens(upstream, env = {}, { folder: givenFolder } = {}) {
  const folder = givenFolder ?? mkdtempSync(join(tmpdir(), 'tasklens-bench-'));
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...startOptions, fileOf('../dist/main.js')], {
    cwd: folder,
    env: {
      PORT: '0',
      VOLC_ACCESSKEY: 'AKLTBENCH',
      VOLC_SECRETKEY: 'made-up-for-the-bench',
      RTC_ENDPOINT: upstream.origin,
      RTC_QPS: '1000000',
      VENDOR_QPS_SHARE: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [startLine] = await once(createInterface({ input: child.stdout }), 'line');
  const startUpMs = performance.now() - startedAt;
  child.stdout.resume(); // the log is written and read, as in production, but not kept
  return {
    origin: /http:\/\/[^/]+/.exec(startLine)[0],
    startUpMs,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
      if (givenFolder === undefined) rmSync(folder, { recursive: true });
    },
    /** As a power cut would: nothing is finished, nothing is closed. */
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function startFork(file, args) {
  const startedAt = performance.now();
  const child = fork(fileOf(file), args);
  const [{ port }] = await once(child, 'message');
  const startUpMs = performance.now() - startedAt;
  return {
    child,
    origin: `http://127.0.0.1:${port}`,
    startUpMs,
    async stop() {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
