import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suggestId } from './suggestId.ts';

const isAllowed = (character: string) => /^[a-zA-Z0-9@._-]$/.test(character);

it.each([
  ['ｒｏｏｍ－４２', 'room-42'],
  ['room 42', 'room42'],
  ['“room-42”', 'room-42'],
  ['room\u200b-42\ufeff', 'room-42'],
  ['host-7%40%40screen', 'host-7@@screen'],
  ['room-42。', 'room-42'],
  ['room-42…', 'room-42'],
  ['(room-42),', 'room-42'],
  ['房间room-42', 'room-42'],
  ['100%', '100'],
  ['%E0%A4%A', null],
  ['room/42', null],
  ['房间', null],
  ['', null],
])('of %j it makes %j', (id, meant) => {
  expect(suggestId(id, isAllowed)).toBe(meant);
});

it('suggests only what can be an id, and that again for itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (id) => {
      const meant = suggestId(id, isAllowed);
      if (meant === null) return;
      expect(meant).toMatch(/^[a-zA-Z0-9@._-]+$/);
      expect(suggestId(meant, isAllowed)).toBe(meant);
    }),
  );
});
