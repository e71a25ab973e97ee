import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Candidate, Place } from './clue.ts';
import { cleanId } from './idForms.ts';
import { readClues } from './readClues.ts';
import { tidy } from './tidy.ts';

const app = '64b1c9e70d3f5a82b6e4097d';

/** `room-1? task-1`: a question mark for what is unsure. */
const told = (text: string): string[] =>
  readClues(text).candidates.map(({ appId, roomId, taskId, userId, kind }) =>
    [appId, roomId, taskId, userId, kind]
      .flatMap((clue) =>
        clue === undefined ? [] : [`${clue.value}${clue.sureness === 'unsure' ? '?' : ''}`],
      )
      .join(' '),
  );

test.each([
  ['a bare word', 'r42-main', ['r42-main?']],
  ['an app alone', app, [app]],
  ['room and task', 'class-7 / rec-7', ['class-7? rec-7?']],
  ['a composite', '看下 host_1@@pk', ['host_1@@pk']],
  ['any casing', 'ROOM_ID=r-1 taskid: t-1 App-Id => a-1 uid: u-1', ['a-1 r-1 t-1 u-1']],
  ['Chinese names', '应用ID：a-1，房间号 r-1，任务ID是t-1；用户ID：u-1', ['a-1 r-1 t-1 u-1']],
  ['names in a row', 'AppId/RoomId/TaskId: a-1/r-1/t-1', ['a-1 r-1 t-1']],
  ['names above values', '房间ID\nr-1\n任务ID\nt-1', ['r-1 t-1']],
  ['what OCR makes of it', 'Roomld ： r-1\nTask ID: t-1', ['r-1 t-1']],
  ['a dump', '&{AppId:a-1 RoomId:"r-1" TaskId:t-1}', ['a-1 r-1 t-1']],
  ['XML', '<RoomId>r-1</RoomId><TaskId>t-1</TaskId>', ['r-1 t-1']],
  ['code', 'req.setRoomId("r-1"); req.TaskId = volcengine.String("t-1")', ['r-1 t-1']],
  [
    'a request',
    `POST /?Action=StopRecord {"AppId":"${app}","RoomId":"r-1","TaskId":"t-1"}`,
    [`${app} r-1 t-1 record`],
  ],
  ['what a callback wraps', '{"EventData":"{\\"RoomId\\":\\"r-1\\",\\"TaskId\\":\\"t-1\\"}"}', ['r-1 t-1']],
  ['a log entry in JSON', '{"msg":"room_id=r-1 task_id=t-1 failed","level":"warn"}', ['r-1 t-1']],
  ['the users of streams', '{"RoomId":"r-1","TargetStreams":{"StreamList":[{"UserId":"u-1"}]}}', ['r-1']],
  ['exact strings of JSON', '{"RoomId":"room.","TaskId":"t-"}', ['room. t-']],
  ['the end of a sentence', 'RoomId: r-1. TaskId: t-1。', ['r-1 t-1']],
  ['lines of several', 'room=r-1 task=t-1\nroom=r-1 task=t-2\nroom=r-1 task=t-1', ['r-1 t-1', 'r-1 t-2']],
  [
    'an app above a list',
    `AppId: ${app}\nroomId,taskId\nr-1,t-1\nr-2,t-2`,
    [`${app} r-1 t-1`, `${app} r-2 t-2`],
  ],
  [
    'an app of another task',
    `AppId=${app}&RoomId=r-1&TaskId=t-1&Action=x https://a.example`,
    [`${app} r-1 t-1`],
  ],
  ['another task before it', 'parentTaskId=old-1 taskId=t-1', ['t-1']],
  ['a name with a word before it where there is no other', 'sourceRoomId=r-1', ['r-1?']],
  ['examples', 'RoomId=Your_RoomId&TaskId=null&AppId=661e****543cf', []],
  ['an id that goes on', 'RoomId: room-42...', ['room-42?']],
  ['what no id can be', 'RoomId=room#42', ['room#42?']],
  ['pictures of others', 'RoomId=r-1 SourceURL=https://x.example/?roomId=r-9', ['r-1']],
])('reads %s', (_, text, expected) => {
  expect(told(text).sort()).toEqual([...expected].sort());
});

test('an answer of the vendor is a clue, alone and beside the ids that it was asked with', () => {
  const answer = { Result: { RecordTask: { Status: 2, StartTime: 1773489600000 } } };
  const [candidate] = readClues(`RoomId=r-1 TaskId=t-1\n${JSON.stringify(answer)}`).candidates;
  expect(candidate).toMatchObject({
    roomId: { value: 'r-1' },
    kind: { value: 'record', sureness: 'certain' },
    startTime: { value: '2026-03-14T12:00:00.000Z' },
    response: { value: answer },
  });
});

test.each([
  ['a stream’s address', 'RoomId=r-1 rtmp://push.example/live/secret-key-1?sign=abc', 'secret-key-1'],
  ['a key', 'AccessKeyId: AKLTsecret-key-1 RoomId=r-1', 'secret-key-1'],
  ['a header', 'Authorization: HMAC-SHA256 Credential=secret-key-1, RoomId=r-1\nTaskId: t-1', 'secret-key-1'],
  ['a member of JSON', '{"RoomId":"r-1","PushURL":"rtmp://a/b/secret-key-1","Token":"x"}', 'secret-key-1'],
  ['a cookie', 'cookie: taskId=secret-key-1', 'secret-key-1'],
  ['中文的签名', '签名：secret-key-1 房间ID：r-1', 'secret-key-1'],
])('%s is no clue, and its place is said', (_, text, secret) => {
  const { candidates, leftovers } = readClues(text);
  expect(JSON.stringify(candidates)).not.toContain(secret);
  const at = text.indexOf(secret);
  expect(leftovers.some(({ why, at: { start, end } }) => why === 'secret' && start <= at && at < end)).toBe(
    true,
  );
});

test.each([
  ['', []],
  ['  \n', []],
  ['good morning everybody', ['not-understood']],
  ['MZ\u0000\u0001\u0002RoomId=r-1', ['binary']],
  [`RoomId=r-1 ${'x '.repeat(600_000)}`, ['too-long']],
  ['{"a":'.repeat(100) + '"RoomId=r-1"' + '}'.repeat(100), ['not-understood']],
])('says what was not understood (%#)', (text, expected) => {
  expect(readClues(text).leftovers.map(({ why }) => why)).toEqual(expected);
});

test.each([
  ['log', '', (n: number) => `room_id=r-${n} task_id=t-${n}\n`, 2_500],
  ['array', '[', (n: number) => `{"RoomId":"r-${n}","TaskId":"t-${n}"},\n`, 2_500],
  ['table', 'roomId,taskId\n', (n: number) => `r-${n},t-${n}\n`, 2_999],
])(
  'of a long %s as much is read as one paste can use, and it is said where that ends',
  (_, head, line, read) => {
    const text = head + Array.from({ length: 4_000 }, (_none, index) => line(index)).join('');
    const { candidates, leftovers } = readClues(text);
    expect(candidates).toHaveLength(read);
    expect(leftovers).toMatchObject([{ why: 'too-long', at: { end: text.length } }]);
    const [rest] = leftovers;
    expect(text.slice(0, rest?.at.start)).toContain(`t-${read - 1}`);
    expect(text.slice(rest?.at.start)).toContain(`t-${read}`);
  },
);

const pieces = fc.constantFrom(
  ...[
    'RoomId',
    'task_id',
    '房间ID',
    'uid',
    'app',
    '=',
    ': ',
    '：',
    ' ',
    '\n',
    '\t',
    ',',
    '"',
    '{',
    '}',
    '[',
    ']',
    '\\',
    '\\"',
  ],
  ...[
    'a@@b',
    'r-1',
    app,
    'ｔ－１',
    '%40',
    '&amp;',
    'https://',
    't.example/tasks/record?',
    '&',
    '/',
    'rtmp://x/',
    '\u200b',
  ],
  ...[
    '{"RoomId":"r-1"}',
    '{\\"TaskId\\":\\"t-1\\"}',
    'token=abc',
    '云端录制',
    '|',
    '<td>',
    '…',
    '\ud800',
    '1773489600000',
  ],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((signs) => signs.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('any text is read, and each clue stands where it says', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { candidates, leftovers } = readClues(text);
      for (const { at } of leftovers) expectWithin(text, at);
      for (const { appId, roomId, taskId, userId } of candidates) {
        for (const clue of [appId, roomId, taskId, userId]) {
          if (clue === undefined) continue;
          expectWithin(text, clue.at);
          const written = text.slice(clue.at.start, clue.at.end);
          expect([cleanId(written), cleanId(tidy(written, []).text), cleanId(unescape(written))]).toContain(
            clue.value,
          );
        }
      }
    }),
    { numRuns: 1_000 },
  );
});

test('labels in any order, on lines of their own or not, tell the same task', () => {
  const fields = ['appId=a-1', 'RoomID: r-1', '任务ID：t-1', '"user_id":"u-1"'];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(fields, { minLength: 4 }),
      fc.constantFrom(' ', '\n', ', ', '；'),
      (order, gap) => {
        expect(told(order.join(gap))).toEqual(['a-1 r-1 t-1 u-1']);
      },
    ),
  );
});

function expectWithin(text: string, { start, end }: Place): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

function unescape(written: string): string {
  return written.replaceAll(/\\+/g, '');
}

test('the likeliest comes first', () => {
  const [first]: Candidate[] = readClues('AppId=a-9\nRoomId=r-1 TaskId=t-1 AppId=a-1').candidates;
  expect(first?.taskId?.value).toBe('t-1');
});
