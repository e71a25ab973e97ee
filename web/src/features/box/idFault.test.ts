import { expect, it } from 'vitest';
import { findIdFault } from './idFault.ts';

it('finds nothing against a plain id', () => {
  expect(findIdFault(undefined, 'roomId', 'room-42')).toBeNull();
  expect(findIdFault('record', 'taskId', ' task_7@x.y ')).toBeNull();
  expect(findIdFault('record', 'taskId', '  ')).toBeNull();
});

it('names the first character that no id holds, and offers the id without it', () => {
  expect(findIdFault(undefined, 'roomId', '“room-42，”')).toMatchObject({
    code: 'refused',
    error: { code: 'illegal-character', character: '“', position: 0 },
    suggestion: 'room-42',
  });
  expect(findIdFault('record', 'roomId', 'ｒｏｏｍ－４２')).toMatchObject({ suggestion: 'room-42' });
  expect(findIdFault('record', 'roomId', '房间')).toMatchObject({ suggestion: null });
});

it('lets a task id be whatever some kind could call its own, while the kind is open', () => {
  expect(findIdFault(undefined, 'taskId', 'live/task')).toBeNull();
  expect(findIdFault('mixed-push', 'taskId', 'live/task')).toMatchObject({ suggestion: null });
});

it('warns of an id over 128 characters, and refuses it where none can be so long', () => {
  const long = 'x'.repeat(129);
  expect(findIdFault(undefined, 'taskId', long)).toEqual({ code: 'long', length: 129 });
  expect(findIdFault('mixed-push', 'taskId', long)).toEqual({ code: 'long', length: 129 });
  expect(findIdFault('record', 'taskId', long)).toMatchObject({
    code: 'refused',
    error: { code: 'too-long' },
    suggestion: null,
  });
});
