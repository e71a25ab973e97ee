import { fileURLToPath } from 'node:url';
import { Signer } from '@volcengine/openapi';
import { runnerImport } from 'vite';
import { median } from './median.mjs';

const credentials = { accessKeyId: 'AKLTBENCH', secretKey: 'made-up-for-the-bench' };
const emptyBodyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const host = 'rtc.volcengineapi.com';

/** Signatures per second of the same look-ups, each with a task id of its own, ours and the vendor's in turns. */
export async function measureSignatures() {
  const source = fileURLToPath(new URL('../src/vendor/signing.ts', import.meta.url));
  const { signRequest } = (await runnerImport(source)).module;

  const signOurs = (taskId, date) =>
    signRequest(
      {
        method: 'GET',
        path: '/',
        query: queryOf(taskId),
        headers: { host, 'x-content-sha256': emptyBodyHash },
        body: '',
        service: 'rtc',
        region: 'cn-north-1',
      },
      credentials,
      date,
    ).headers.authorization;

  const signTheirs = (taskId, date) => {
    const request = {
      region: 'cn-north-1',
      method: 'GET',
      params: queryOf(taskId),
      pathname: '/',
      headers: { Host: host, 'X-Content-Sha256': emptyBodyHash },
      body: '',
    };
    new Signer(request, 'rtc').addAuthorization(credentials, date);
    return request.headers.Authorization;
  };

  const date = new Date();
  if (signOurs('task', date) !== signTheirs('task', date)) throw new Error('the two signatures differ');
  for (const sign of [signOurs, signTheirs]) perSecond(sign, 500);
  const rounds = Array.from({ length: 5 }, () => [perSecond(signOurs, 500), perSecond(signTheirs, 500)]);
  return { ours: median(rounds.map(([ours]) => ours)), theirs: median(rounds.map(([, theirs]) => theirs)) };
}

function queryOf(taskId) {
  return {
    Action: 'GetPushMixedStreamToCDNTask',
    Version: '2020-12-01',
    AppId: '60c2f0b9a1c5d3017e5f0001',
    RoomId: 'room-42',
    TaskId: taskId,
  };
}

function perSecond(sign, forMs) {
  const startedAt = performance.now();
  let signed = 0;
  while (performance.now() - startedAt < forMs) {
    for (let n = 0; n < 100; n += 1) sign(`task-${signed + n}`, new Date());
    signed += 100;
  }
  return (signed * 1000) / (performance.now() - startedAt);
}
