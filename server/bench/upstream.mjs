// Stands in for the vendor: answers everybody at once and counts the calls of every sliding second.
// Argument, in JSON: `limit`, calls per second above which it throttles, as the vendor would, none by default; `varies`, each
// answer is another one, else all are the same bytes; `knowsNothing`, it has no task for anybody.
import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';
import { mixedReply } from './mixedReply.mjs';

const { limit = Infinity, varies = false, knowsNothing = false } = JSON.parse(process.argv[2]);
const [beforeBitrate, afterBitrate] = mixedReply.split('"VideoBitrate":4000');
const unknownTask = JSON.stringify({
  ResponseMetadata: { RequestId: 'unknown', Error: { Code: 'ResourceNotFound', Message: 'no such task' } },
});
const throttled = JSON.stringify({
  ResponseMetadata: { RequestId: 'throttled', Error: { Code: 'FlowLimitExceeded', CodeN: 100018 } },
});

const count = { calls: 0, throttled: 0, mostPerSecond: 0 };
const lastSecond = [];

const server = createServer((_request, response) => {
  const now = performance.now();
  while (lastSecond.length > 0 && lastSecond[0] <= now - 1000) lastSecond.shift();
  lastSecond.push(now);
  count.calls += 1;
  count.mostPerSecond = Math.max(count.mostPerSecond, lastSecond.length);
  if (knowsNothing) {
    response.writeHead(404, { 'content-type': 'application/json' }).end(unknownTask);
  } else if (lastSecond.length > limit) {
    count.throttled += 1;
    response.writeHead(429, { 'content-type': 'application/json' }).end(throttled);
  } else {
    const reply = varies ? `${beforeBitrate}"VideoBitrate":${count.calls}${afterBitrate}` : mixedReply;
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(reply) })
      .end(reply);
  }
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('message', () => process.send(count));
process.on('disconnect', () => process.exit());
