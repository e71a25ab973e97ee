import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { readConfig, type Config } from './config.ts';
import { start, StartError } from './start.ts';
import { PrintKeyError } from './store/printKey.ts';
import { StoreStartError } from './store/storeStartError.ts';

if (existsSync('.env')) process.loadEnvFile('.env');

const reading = readConfig(process.env);
if (reading.ok) await run(reading.config);
else refuse(reading.mistakes);

async function run(config: Config): Promise<void> {
  try {
    const webFolder = join(import.meta.dirname, '../dist-web');
    const tasklens = await start(config, { webFolder, logTo: pino.destination(1) });
    stopOnSignal(tasklens.stop);
    process.stdout.write(`${tasklens.startLine}\n`); // who reads it may stop us at once
  } catch (fault) {
    const isForOperator =
      fault instanceof StartError || fault instanceof StoreStartError || fault instanceof PrintKeyError;
    if (!isForOperator) throw fault;
    refuse([fault.message]);
  }
}

/** The first signal lets running look-ups finish, the second does not wait. */
function stopOnSignal(stop: () => Promise<void>): void {
  let isStopping = false;
  const handleSignal = () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    void stop().then(() => process.exit(0));
  };
  process.on('SIGTERM', handleSignal);
  process.on('SIGINT', handleSignal);
}

function refuse(lines: string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
}
