// Stands in for the vendor: answers everybody, counts the calls of every sliding second and notes when each arrived, action by
// action. Argument, in JSON: `limit`, calls per second of an action above which it throttles, as the vendor would, a number
// or one for each action, none by default; `latencyMs`, how long an answer takes; `varies`, each answer is another one, else
// all are the same bytes; `knowsNothing`, it has no task for anybody; `notes`, arrivals are noted.
import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';
import { mixedReply } from './mixedReply.mjs';

const {
  limit = Infinity,
  latencyMs = 0,
  varies = false,
  knowsNothing = false,
  notes = false,
} = JSON.parse(process.argv[2]);
const limitOf = (action) => (typeof limit === 'object' ? limit[action] : limit);
const [beforeBitrate, afterBitrate] = mixedReply.split('"VideoBitrate":4000');
const unknownTask = JSON.stringify({
  ResponseMetadata: { RequestId: 'unknown', Error: { Code: 'ResourceNotFound', Message: 'no such task' } },
});
const throttled = JSON.stringify({
  ResponseMetadata: { RequestId: 'throttled', Error: { Code: 'FlowLimitExceeded', CodeN: 100018 } },
});

const startTime = Date.now() - 3_600_000;
const otherReplies = {
  GetPushSingleStreamToCDNTask: { PushSingleStreamToCDNTask: { Status: 2, StartTime: startTime } },
  GetWebCastTask: { WebCastTask: { Status: 2, StartTime: startTime } },
  GetRecordTask: { RecordTask: { Status: 2, StartTime: startTime } },
  GetPullRecordTask: { Status: 2, StartTime: new Date(startTime).toISOString() },
};

const count = { calls: 0, throttled: 0, mostPerSecond: 0 };
/** By action: the arrivals of the last second, and with `notes` those of all time. Times are ms. */
const lastSeconds = {};
const arrivals = {};

const server = createServer((request, response) => {
  const now = performance.now();
  const action = /Action=(\w+)/.exec(request.url)?.[1] ?? 'none';
  const lastSecond = (lastSeconds[action] ??= []);
  while (lastSecond.length > 0 && lastSecond[0] <= now - 1000) lastSecond.shift();
  lastSecond.push(now);
  if (notes) (arrivals[action] ??= []).push(now);
  count.calls += 1;
  count.mostPerSecond = Math.max(count.mostPerSecond, lastSecond.length);
  const isThrottled = !knowsNothing && lastSecond.length > limitOf(action);
  if (isThrottled) count.throttled += 1;
  if (latencyMs > 0) setTimeout(answer, latencyMs);
  else answer();

  function answer() {
    if (knowsNothing) {
      response.writeHead(404, { 'content-type': 'application/json' }).end(unknownTask);
    } else if (isThrottled) {
      response.writeHead(429, { 'content-type': 'application/json' }).end(throttled);
    } else {
      const reply = replyTo(action);
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(reply) })
        .end(reply);
    }
  }
});

function replyTo(action) {
  const other = otherReplies[action];
  if (other !== undefined) {
    return JSON.stringify({ ResponseMetadata: { RequestId: String(count.calls) }, Result: other });
  }
  return varies ? `${beforeBitrate}"VideoBitrate":${count.calls}${afterBitrate}` : mixedReply;
}

server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('message', () => process.send({ ...count, arrivals }));
process.on('disconnect', () => process.exit());
