import { expect, test } from 'vitest';
import { findSecrets } from './findSecrets.ts';

const secretsIn = (text: string): string[] =>
  findSecrets(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['SecretKey=abc123 RoomId=r', ['abc123']],
  ['"Token": "abc123"', ['abc123']],
  ['\\"app_key\\":\\"abc123\\"', ['abc123']],
  ['X-Signature=abc123&RoomId=r', ['abc123']],
  ['password: abc123', ['abc123']],
  ['密码是abc123，房间号 r', ['abc123']],
  ['签名: abc123', ['abc123']],
  ['推流码 => abc123', ['abc123']],
  ['Cookie: sid=abc; theme=dark\nRoomId: r', ['sid=abc; theme=dark']],
  ['x AKLTabcdefgh123 y', ['AKLTabcdefgh123']],
  ['x eyJhbGciOiJI.eyJzdWIi.c2ln y', ['eyJhbGciOiJI.eyJzdWIi.c2ln']],
])('%j holds %j', (text, secrets) => {
  expect(secretsIn(text)).toEqual(secrets);
});

test.each(['RoomId=r TaskId=t', 'the token was refused', '签名不对', 'task: 42', 'sign up', 'AKademie'])(
  '%j holds none',
  (text) => {
    expect(secretsIn(text)).toEqual([]);
  },
);

test('they come in their order', () => {
  expect(secretsIn('AKLTabcdefgh123 token=abc123 Cookie: x=1')).toEqual(['AKLTabcdefgh123', 'abc123', 'x=1']);
});
