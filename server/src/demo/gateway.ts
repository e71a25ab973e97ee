import type { DemoAction } from './actions.ts';
import { answerTask } from './answerTask.ts';
import { authenticate, type Credentials, type Sign } from './authentication.ts';
import { findMisbehaviour } from './demoFailures.ts';
import { type Reply, toReply } from './envelope.ts';
import { readIds } from './readIds.ts';
import { Refusal, refusedByGateway, throttled } from './refusal.ts';
import { findAction } from './route.ts';
import { slidingSecond } from './slidingSecond.ts';
import { hour, type Moment, second } from './stories/story.ts';
import type { WireRequest } from './wireRequest.ts';

export interface GatewayOptions {
  /** Epoch ms. */
  now: () => number;
  /** The one account of this vendor. */
  credentials: Credentials;
  sign: Sign;
  /** Calls per second and action, by service. */
  limits: { rtc: number; live: number };
  /** The region that credential scopes must name. */
  region: string;
}

/** So long the stories' times stand still. Then all move on, or a demo left running would forget every task in 72 h. */
const renewalMs = 4 * hour;

/** What a proxy between us and the vendor might say. */
const proxyPage: Reply = {
  status: 200,
  contentType: 'text/html; charset=utf-8',
  body: '<!doctype html><title>Welcome</title><p>This is not the page you are looking for.</p>',
};

/** From the request on the wire to the reply; null where the vendor never answers. The stories' clock starts now. */
export function createGateway({
  now,
  credentials,
  sign,
  limits,
  region,
}: GatewayOptions): (request: WireRequest) => Reply | null {
  // The vendor's task times are whole seconds.
  const bornMs = Math.floor(now() / second) * second;
  const calls = slidingSecond();

  function momentOf({ headers }: WireRequest, nowMs: number): Moment {
    const anchorMs = bornMs + Math.floor((nowMs - bornMs) / renewalMs) * renewalMs;
    return { anchorMs, nowMs, origin: `http://${headers['host'] ?? ''}` };
  }

  return (request) => {
    const nowMs = now();
    let action: DemoAction | null = null;
    try {
      action = findAction(request);
      authenticate(request, { credentials, sign, service: action.service, region, nowMs });
      if (!calls.take(action.action, limits[action.service], nowMs)) throw throttled(action);
      const ids = readIds(action, request);
      const misbehaviour = findMisbehaviour(ids.taskId, action);
      if (misbehaviour === 'silence') return null;
      if (misbehaviour === 'html') return proxyPage;
      if (misbehaviour !== null) throw misbehaviour;
      const result = answerTask(action, ids, momentOf(request, nowMs));
      return toReply({ ...request, action, region, nowMs }, { result });
    } catch (error) {
      return toReply({ ...request, action, region, nowMs }, { refusal: toRefusal(error) });
    }
  };
}

/** A bug of the stand-in is told as the vendor's catch-all error, so that it is seen and the demo lives on. */
function toRefusal(error: unknown): Refusal {
  return error instanceof Refusal ? error : refusedByGateway('UndefinedError', String(error));
}
