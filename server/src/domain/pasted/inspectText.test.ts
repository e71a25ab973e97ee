import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectionSchema } from '../../contract/inspect.ts';
import { kinds } from '../../contract/kinds.ts';
import { testPrint } from '../secrets/testing/print.ts';
import { exampleAnswers, exampleTask } from '../tasks/testing/examples.ts';
import { inspectText } from './inspectText.ts';

const action = (name: string) => ({ action: name, version: '2020-12-01', service: 'rtc' });
const nowMs = Date.parse('2026-11-21T11:00:00Z');

const inspect = (text: string) =>
  inspectText(text, {
    actions: {
      'single-push': action('GetPushSingleStreamToCDNTask'),
      'mixed-push': action('GetPushMixedStreamToCDNTask'),
      webcast: action('GetWebCastTask'),
      record: action('GetRecordTask'),
      'pull-record': action('GetPullRecordTask'),
    },
    region: 'cn-north-1',
    mode: 'live',
    print: testPrint,
    nowMs,
  });
const kindsIn = (text: string) => inspect(text).results.map(({ kind }) => kind);
const faultsIn = (text: string) => inspect(text).notUnderstood.map(({ why }) => why);

describe.each(kinds)('the vendor’s own answer of %s is read', (kind) => {
  const answer = exampleAnswers[kind];
  const json = JSON.stringify(answer);

  it.each([
    ['alone', json],
    ['as it is printed', JSON.stringify(answer, null, 2)],
    ['in a log line', `2026-11-21 11:00:00 [INFO] resp=${json} cost=84ms`],
    ['in a string', JSON.stringify({ EventType: 'x', EventData: json })],
    ['doubly escaped', JSON.stringify({ body: JSON.stringify({ data: json }) })],
    ['inside another answer', JSON.stringify({ code: 0, data: { reply: answer } })],
    ['after a request', `curl -d '{"TaskID":"x"}' https://live.volcengineapi.com\n${json}`],
    ['of which the last bracket was not copied', json.slice(0, -1)],
  ])('%s', (_where, text) => {
    expect(kindsIn(text)).toEqual([kind]);
  });

  it('with what it tells of its call, and as seen now', () => {
    const [result] = inspect(json).results;
    const { Action: action, Version: version, Service: service, Region: region } = answer.ResponseMetadata;
    expect(result).toMatchObject({
      origin: 'pasted',
      isKindGuessed: false,
      observedAt: '2026-11-21T11:00:00.000Z',
      source: {
        action,
        version,
        service,
        region,
        httpStatus: 200,
        durationMs: 0,
        attempts: 0,
        cached: false,
      },
    });
    expect(result).not.toHaveProperty('run');
  });

  it('as a task alone, whose kind is then guessed', () => {
    expect(inspect(JSON.stringify(exampleTask(kind))).results).toMatchObject([
      { kind, isKindGuessed: true, source: { requestId: null, region: 'cn-north-1' } },
    ]);
  });
});

it('several answers in one paste come in its order, also out of one list', () => {
  const texts = kinds.map((kind) => JSON.stringify(exampleAnswers[kind]));
  expect(kindsIn(texts.join('\n---\n'))).toEqual(kinds);
  expect(kindsIn(`[${texts.join(',')}]`)).toEqual(kinds);
});

it('only ids that the task itself names and that can be ids are told', () => {
  const queryIn = (task: object) =>
    inspect(JSON.stringify({ Result: { RecordTask: task } })).results[0]?.query;
  const told = { Status: 3, AppId: 'app', RoomId: 'room', TaskId: 'task', UserId: 'host' };
  expect(queryIn(told)).toEqual({ profile: 'default', appId: 'app', roomId: 'room', taskId: 'task' });
  expect(queryIn({ Status: 3, AppId: 7, RoomId: 'a room', TaskId: '' })).toEqual({ profile: 'default' });
  expect(
    inspect(JSON.stringify({ Result: { Status: '生效中', TaskId: 'a1', App: 'live' } })).results,
  ).toMatchObject([{ kind: 'pull-record', query: { profile: 'default', taskId: 'a1' } }]);
});

describe('what was not understood is said', () => {
  const anError = {
    ResponseMetadata: { RequestId: 'r1', Error: { Code: 'InvalidParameter', Message: 'no' } },
  };
  const start = { AppId: 'app', RoomId: 'room', TaskId: 'task', Layout: { LayoutMode: 2 }, Encode: {} };

  it.each([
    ['of plain words', 'the push stopped, please help', 'not-json'],
    ['of JSON that is cut off', '{"Result":{"RecordTask":{"Status":3,"StopReason":"Stop', 'not-json'],
    ['of an answer that tells a failure', JSON.stringify(anError), 'vendor-error'],
    ['of a task that tells no kind', '{"Status":3,"StartTime":1}', 'kind-unknown'],
    ['of other JSON', '{"level":"info","status":200}', 'no-task'],
    ['of what starts a task', JSON.stringify(start), 'no-task'],
    ['of an answer without a task', '{"ResponseMetadata":{"RequestId":"r1"},"Result":null}', 'no-task'],
    ['of what nests too deep', `${'{"a":'.repeat(70)}1${'}'.repeat(70)}`, 'too-deep'],
    ['of what nests very deep', `${'['.repeat(100_000)}{"a":1}${']'.repeat(100_000)}`, 'too-deep'],
  ])('%s', (_what, text, why) => {
    const { results, notUnderstood } = inspect(text);
    expect(results).toEqual([]);
    expect(notUnderstood).toMatchObject([{ why }]);
  });

  it('beside what was', () => {
    const text = [JSON.stringify(anError), JSON.stringify(exampleAnswers.record), '{"Status":3,"Stop'].join(
      '\n',
    );
    expect(kindsIn(text)).toEqual(['record']);
    expect(faultsIn(text)).toEqual(['vendor-error', 'not-json']);
  });

  it.each(['', ' \n\t '])('but not of nothing: %j', (text) => {
    expect(inspect(text)).toEqual({ results: [], notUnderstood: [] });
  });

  it('by its beginning, on one line', () => {
    const [fault] = inspect(`{\n  "a": "first\\nsecond",\n  "b": "${'x '.repeat(200)}"\n}`).notUnderstood;
    expect(fault?.excerpt).toMatch(/^\{"a":"first/);
    expect(fault?.excerpt).toHaveLength(80);
  });

  it('and of more answers than it gives', () => {
    const { results, notUnderstood } = inspect('{"RecordTask":{"Status":3}}\n'.repeat(150));
    expect(results).toHaveLength(100);
    expect(notUnderstood).toMatchObject([{ why: 'too-many' }]);
  });
});

const secret = fc.string({
  unit: fc.constantFrom(...'abcdefABCDEF0123456789'.split('')),
  minLength: 20,
  maxLength: 40,
});
const holders: ((hush: string) => string)[] = [
  (hush) => JSON.stringify({ RecordTask: { Status: 3, SecretKey: hush } }),
  (hush) =>
    JSON.stringify({ Status: 2, Stream: {}, PushURL: `rtmp://push.example.com/live/${hush}?sign=${hush}` }),
  (hush) => JSON.stringify({ headers: { Authorization: `HMAC-SHA256 Signature=${hush}` } }),
  (hush) => JSON.stringify({ body: JSON.stringify({ SecretKey: hush, Token: hush }) }),
  (hush) => `curl -H "Authorization: Bearer ${hush}" -H 'Cookie: session=${hush}' {"a"`,
  (hush) => `{"SecretAccessKey":"${hush}","Result":{`,
  (hush) => `{\\"SecretKey\\":\\"${hush}\\",\\"Result\\":{`,
  (hush) => `secret_key=${hush} https://user:${hush}@push.example.com/?token=${hush}`,
];

it('never gives a secret back', () => {
  fc.assert(
    fc.property(secret, fc.constantFrom(...holders), fc.string({ maxLength: 20 }), (hush, hold, noise) => {
      expect(JSON.stringify(inspect(`${noise}\n${hold(hush)}`))).not.toContain(hush);
    }),
  );
});

it('never throws, whatever is pasted, and stays within the contract', () => {
  const chunk = fc.oneof(
    fc.string(),
    fc.json(),
    fc.constantFrom(
      '{"Status":',
      '"Result":{',
      '\\"',
      '[[',
      '}}',
      '{"RecordTask":{"Status":3}}',
      '\u0000',
      '\ud800',
    ),
  );
  fc.assert(
    fc.property(fc.array(chunk, { maxLength: 12 }), (chunks) => {
      const inspection = inspect(chunks.join(''));
      expect(inspectionSchema.safeParse(inspection).success).toBe(true);
      for (const { excerpt } of inspection.notUnderstood) expect(excerpt).toMatch(/^.{0,80}$/u);
    }),
  );
});

it('says nothing of how long a task has been running, for nobody knows when the vendor said that it did', () => {
  const running = { Status: 2, StartTime: nowMs - 100 * 3_600_000, MaxRunningTime: 3600 };
  const codes = inspect(JSON.stringify({ Result: { WebCastTask: running } })).results.flatMap(
    ({ findings }) => findings.map(({ code }) => code),
  );
  expect(codes).not.toContain('left-query-window');
  expect(codes).not.toContain('max-running-time-reached');
});
