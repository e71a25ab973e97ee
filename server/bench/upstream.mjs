// Stands in for the vendor: answers the same bytes to everybody at once and counts the calls of every sliding second.
// Argument: calls per second above which it throttles, as the vendor would; none by default.
import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';
import { mixedReply } from './mixedReply.mjs';

const limit = Number(process.argv[2] ?? Infinity);
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(mixedReply) };
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
  if (lastSecond.length > limit) {
    count.throttled += 1;
    response.writeHead(429, { 'content-type': 'application/json' }).end(throttled);
  } else {
    response.writeHead(200, headers).end(mixedReply);
  }
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('message', () => process.send(count));
process.on('disconnect', () => process.exit());
