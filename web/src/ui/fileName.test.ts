import { expect, it } from 'vitest';
import { fileNameOf } from './fileName.ts';

it.each([
  [{ roomId: 'room-42', taskId: 'task-7', userId: 'host-7' }, 'svg', 'tasklens-room-42-task-7.svg'],
  [{ roomId: 'room-42', userId: 'host-7' }, 'json', 'tasklens-room-42-host-7.json'],
  [{ roomId: '大班课@1', taskId: 'a/b\\c:d' }, 'png', 'tasklens-大班课@1-a-b-c-d.png'],
  [{}, 'png', 'tasklens.png'],
])('names what is saved of %j as %s', (ids, ending, name) => {
  expect(fileNameOf(ids, ending)).toBe(name);
});

it('keeps a name that a file system can hold', () => {
  expect(fileNameOf({ roomId: 'x'.repeat(300) }, 'svg')).toHaveLength(124);
});
