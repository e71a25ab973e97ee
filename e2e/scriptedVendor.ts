import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startTasklens, type TasklensProcess } from './tasklensProcess.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A vendor that answers whatever the journey wants next, and a Tasklens that asks it. */
export interface ScriptedVendor {
  tasklens: TasklensProcess;
  /** Calls so far. */
  calls: () => number;
  /** From now on every call is answered like this. */
  answer: (handler: Handler) => void;
  stop: () => Promise<void>;
}

export async function startScriptedVendor(environment: Record<string, string> = {}): Promise<ScriptedVendor> {
  let calls = 0;
  let current: Handler = (_, response) => response.end();
  const server = createServer((request, response) => {
    calls += 1;
    current(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tasklens = await startTasklens({
    VOLC_ACCESSKEY: 'AKLTFAKEFORTESTS',
    VOLC_SECRETKEY: 'FakeSecretForTests==',
    RTC_ENDPOINT: origin,
    LIVE_ENDPOINT: origin,
    ...environment,
  });
  return {
    tasklens,
    calls: () => calls,
    answer: (handler) => {
      current = handler;
    },
    stop: async () => {
      await tasklens.stop();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Answers with a `Result`, in the vendor's envelope. */
export function result(value: unknown): Handler {
  return (_, response) => {
    const envelope = {
      ResponseMetadata: {
        RequestId: '20261121170000FAKE',
        Action: 'A',
        Version: 'V',
        Service: 'rtc',
        Region: 'cn-north-1',
      },
      Result: value,
    };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(envelope));
  };
}

/** A single push as the vendor reports it. */
export function singlePush(members: Record<string, unknown>): Handler {
  return result({
    PushSingleStreamToCDNTask: {
      StartTime: Date.now() - 600_000,
      EndTime: 0,
      Status: 2,
      StopReason: '',
      PushStreamState: 5,
      Stream: { UserId: 'host-7', StreamType: 0 },
      PushURL: 'rtmp://push.example.com/live/FAKE-STREAM-KEY?txSecret=FAKE-SECRET',
      Control: { MediaType: 0, MaxIdleTime: 180 },
      ...members,
    },
  });
}
