import { expect, test } from 'vitest';
import { gather } from './gather.ts';
import type { Block, Mention } from './mention.ts';

/** `room r-1` on each line is a mention; those of one line belong together. `?`: unsure. */
function blocksOf(text: string): Block[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const mentions = line.split(', ').map((said): Mention => {
      const [field = '', value = ''] = said.split(' ');
      const at = { start: text.indexOf(said, start), end: text.indexOf(said, start) + said.length };
      const sureness = value.endsWith('?') ? 'unsure' : 'certain';
      return { field, value: value.replace('?', ''), at, sureness } as Mention; // as the line says
    });
    const block = { start, mentions };
    start += line.length + 1;
    return block;
  });
}

const gathered = (...lines: string[]): string[] =>
  gather(lines.join('\n'), blocksOf(lines.join('\n'))).map((candidate) =>
    Object.values(candidate)
      .map(({ value, sureness }) => `${value}${sureness === 'unsure' ? '?' : ''}`)
      .sort()
      .join(' '),
  );

test('what stands close together is of one task', () => {
  expect(gathered('appId a', 'roomId r', 'taskId t', 'kind record')).toEqual(['a r record t']);
});

test('the same id with another value begins the next task', () => {
  expect(gathered('roomId r-1', 'taskId t-1', 'roomId r-2', 'taskId t-2')).toEqual(['r-1 t-1', 'r-2 t-2']);
});

test('a room may still hold for the next of its tasks, which is unsure', () => {
  expect(gathered('roomId r', 'taskId t-1', 'taskId t-2')).toEqual(['r t-1', 'r? t-2']);
});

test('a room that is said before each of its tasks is that of the one it stands before', () => {
  expect(gathered('roomId r, taskId t-1', 'roomId r, taskId t-2')).toEqual(['r t-1', 'r t-2']);
});

test('a user’s task and the task alone are the same, and the whole name counts', () => {
  expect(gathered('roomId r', 'taskId t', 'taskId u@@t')).toEqual(['r u@@t']);
});

test('what is surer counts, wherever it stands', () => {
  expect(gathered('taskId t?', 'roomId r', 'taskId t')).toEqual(['r t']);
});

test('a share is apart from what stands around it, and comes first', () => {
  expect(gathered('roomId r', 'share s', 'taskId t')).toEqual(['s', 'r t']);
});

test('a kind without any id is better than nothing', () => {
  expect(gathered('kind record', 'kind webcast')).toEqual(['webcast']);
});

test('the likeliest comes first', () => {
  expect(gathered('roomId r-1?', 'roomId r-2, taskId t-2')).toEqual(['r-2 t-2', 'r-1?']);
});
