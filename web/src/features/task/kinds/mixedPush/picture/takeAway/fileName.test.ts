import { expect, it } from 'vitest';
import { pictureFileName } from './fileName.ts';

it.each([
  [['room-42', 'task-7'], 'svg', 'tasklens-room-42-task-7.svg'],
  [['大班课@1', 'a/b\\c:d'], 'png', 'tasklens-大班课@1-a-b-c-d.png'],
  [[], 'png', 'tasklens.png'],
] as const)('names the picture of %j as %s', (ids, ending, name) => {
  expect(pictureFileName(ids, ending)).toBe(name);
});

it('keeps a name that a file system can hold', () => {
  expect(pictureFileName(['x'.repeat(300)], 'svg')).toHaveLength(124);
});
