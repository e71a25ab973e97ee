import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hole, tidy } from './tidy.ts';

test.each([
  ['full-width forms', 'ＲｏｏｍＩＤ：ｒ－１', 'RoomID:r-1'],
  ['smart quotes and odd blanks', '“r-1”\u00a0‘x’\u3000y', '"r-1" \'x\' y'],
  ['what is invisible', 'ro\u200bom\ufeff-1', 'room-1'],
  ['percent-encoding, also twice', 'a%40%2540b', 'a@@b'],
  ['what pages escape', 'a=1&amp;b=&quot;x&quot;&#38;c&amp;amp;d', 'a=1&b="x"&c&d'],
  ['what JSON escapes in addresses', 'a=1\\u0026b=2', 'a=1&b=2'],
  ['command lines of Windows', '^"a^":1 ^\r\n  b', '"a":1  b'],
  ['lines that go on', "curl \\\n  -d 'x'", "curl  -d 'x'"],
  ['colours of a terminal', '\u001b[36mroom-1\u001b[0m', 'room-1'],
])('undoes %s', (_, text, tidied) => {
  expect(tidy(text, []).text).toBe(tidied);
});

test('says where each part came from, with all that its signs stand for and nothing that is left out', () => {
  const given = 'x\u200b a%40%40b\u200b y';
  const { text, place } = tidy(given, []);
  const start = text.indexOf('a@@b');
  const { start: from, end } = place(start, start + 4);
  expect(given.slice(from, end)).toBe('a%40%40b');
});

test('leaves holes out', () => {
  const { text, place } = tidy('a {json} b', [{ start: 2, end: 8 }]);
  expect(text).toBe(`a ${hole} b`);
  expect(place(4, 5)).toEqual({ start: 9, end: 10 });
});

test('places lie within the given text, in order, whatever it is', () => {
  const text = fc.array(fc.constantFrom('a', ' ', '%41', '\u200b', '＝', '&amp;', '^"', '\\\n', '中'), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, (signs) => {
      const given = signs.join('');
      const { text: tidied, place } = tidy(given, []);
      let before = 0;
      for (let position = 0; position < tidied.length; position += 1) {
        const { start, end } = place(position, position + 1);
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(given.length);
        expect(tidy(given.slice(start, end), []).text).toContain(tidied.charAt(position));
        before = end;
      }
    }),
  );
});
