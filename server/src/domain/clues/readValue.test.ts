import { expect, test } from 'vitest';
import { readValue } from './readValue.ts';

test.each([
  ['plain', 'r-1 next', 'r-1'],
  ['in quotes', '"r-1", "t-1"', 'r-1'],
  ['in escaped quotes', '\\"r-1\\"', 'r-1'],
  ['in brackets', '[r-1]', 'r-1'],
  ['before a mark of a sentence', 'r-1。然后', 'r-1'],
  ['at the end of a sentence', 'r-1.', 'r-1'],
  ['of a user and a task', 'u_1@@t-1,', 'u_1@@t-1'],
  ['before the next name', 'r-1/TaskId:t-1', 'r-1'],
])('reads one %s', (_, text, id) => {
  const value = readValue(text, 0);
  expect(value).toMatchObject({ id, isSure: true });
  expect(text.slice(value?.at.start, value?.at.end)).toBe(id);
});

test.each([
  ['with what no id has', 'room+42'],
  ['that goes on', 'room-42...'],
  ['with blanks in its quotes', '"class 42"'],
])('is not sure of one %s', (_, text) => {
  expect(readValue(text, 0)?.isSure).toBe(false);
});

test.each([
  ['a placeholder', 'Your_RoomId'],
  ['nothing', 'null'],
  ['what is masked', 'ab*** x'],
  ['an address', 'https://a.example/x'],
  ['the next name', 'taskId: t-1'],
  ['a name with its own value', 'cost=3'],
  ['marks alone', '---'],
  ['Chinese words', '没有声音'],
  ['what is longer than any id', 'x'.repeat(600)],
])('%s is none', (_, text) => {
  expect(readValue(text, 0)).toBeNull();
});
