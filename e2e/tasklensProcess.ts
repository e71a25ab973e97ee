import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const main = join(import.meta.dirname, '../server/dist/main.js');

/** A Tasklens started as an operator starts it: the built server, a folder of its own, a free port. */
export interface TasklensProcess {
  /** With its closing slash and base path. */
  url: string;
  /** The line it printed when it stood. */
  startLine: string;
  /** Everything on standard output so far: the structured log. */
  log: () => string;
  child: ChildProcess;
  /** Asks it to end and waits until it has; gives the exit code. */
  stop: () => Promise<number | null>;
}

/** Starts the built server and waits for its start line; rejects with what it printed when it refuses to start. */
export async function startTasklens(environment: Record<string, string> = {}): Promise<TasklensProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'tasklens-'));
  const child = spawn(process.execPath, [main], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      PORT: '0',
      DATABASE_URL: `file:${join(folder, 'tasklens.sqlite')}`,
      LOG_LEVEL: 'info',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  const startLine = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      log += `${line}\n`;
      if (line.startsWith('Tasklens is ready')) resolve(line);
    });
    void exited.then((code) => {
      reject(new Error(`exit code ${String(code)}: ${complaint}`));
    });
  });
  const url = /http:\S+/.exec(startLine)?.[0];
  if (url === undefined) throw new Error(`no address in: ${startLine}`);
  return {
    url,
    startLine,
    log: () => log,
    child,
    stop: async () => {
      child.kill('SIGTERM');
      const code = await exited;
      await rm(folder, { recursive: true, force: true });
      return code;
    },
  };
}
