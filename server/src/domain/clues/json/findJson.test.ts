import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJson } from './findJson.ts';

const valuesIn = (text: string) => findJson(text).found.map(({ value }) => value);
const json = fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue({ maxDepth: 3 }), { minKeys: 1 });

test.each([
  ['in a log line', 'at 10:00 got {"a":1} in 3 ms', [{ a: 1 }]],
  ['several', '{"a":1}\n{"a":2} [{"a":3}]', [{ a: 1 }, { a: 2 }, [{ a: 3 }]]],
  ['in a command', `curl -d '{"a":"x"}' https://a.example`, [{ a: 'x' }]],
  ['escaped once', 'body={\\"a\\":\\"x \\\\\\" y\\"}', [{ a: 'x " y' }]],
  ['escaped twice, with its line ends', '{\\\\\\"a\\\\\\":\\\\n 1}', [{ a: 1 }]],
  ['with the blanks of a page', '{\u00a0"a"\u00a0:\u3000[ 1,\u200b2 ]}', [{ a: [1, 2] }]],
  ['as Python prints it', "{'a': True, 'b': None, 'c': 'x',}", [{ a: true, b: null, c: 'x' }]],
  ['with smart quotes', '{“a”：“x”}', [{ a: 'x' }]],
  ['of a page', '{&quot;a&quot;:1}', [{ a: 1 }]],
  ['of an address', 'p=%7B%22a%22%3A1%7D', [{ a: 1 }]],
  ['cut off: what is whole in it', '{"x":{"a":1},"y":{"b":', [{ a: 1 }]],
  ['none: marks of prose', 'see [1] and {} and {x} and [2026-03-13]', []],
])('finds JSON %s', (_, text, values) => {
  expect(valuesIn(text)).toEqual(values);
});

test('finds what is the content of a string within it', () => {
  const [event] = findJson('{"EventData":"{\\"RoomId\\":\\"r\\"}"}').found;
  expect(event?.inside.map(({ value }) => value)).toEqual([{ RoomId: 'r' }]);
});

test('says of what is nested too deep where it is, and reads what follows', () => {
  const deep = '{"a":'.repeat(1000) + '1' + '}'.repeat(1000);
  expect(findJson(`${deep} {"b":2}`)).toEqual({
    found: [expect.objectContaining({ value: { b: 2 } })],
    tooDeep: [{ start: 0, end: deep.length }],
    unreadFrom: null,
  });
});

test.each([
  ['objects', '{"a":1} '],
  ['what is none', '{" '],
])('stops where there is more than is read, and says where: %s', (_, piece) => {
  const { found, unreadFrom } = findJson(piece.repeat(50_000));
  expect(unreadFrom).toBeGreaterThan(0);
  expect((unreadFrom ?? 0) % piece.length).toBeLessThan(2);
  for (const { at } of found) expect(at.end).toBeLessThanOrEqual(unreadFrom ?? 0);
});

test('makes no prototype of a member', () => {
  const [value] = valuesIn('{"__proto__":{"polluted":true}}');
  expect(Object.keys(value as object)).toEqual(['__proto__']);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('what JSON.stringify wrote comes back, at its place, as it is or as a string', () => {
  fc.assert(
    fc.property(json, fc.constantFrom('', 'before ', '{ [ '), (value, before) => {
      const written = JSON.stringify(value);
      const again = JSON.parse(written) as unknown;
      const [found] = findJson(`${before}${written} after`).found;
      expect(found?.value).toEqual(again);
      expect(found?.at).toEqual({ start: before.length, end: before.length + written.length });
      const escaped = JSON.stringify(written).slice(1, -1);
      expect(findJson(`body=${escaped}`).found[0]?.value).toEqual(again);
    }),
  );
});

test('never throws', () => {
  const sign = fc.constantFrom('{', '}', '[', ']', '"', "'", '\\', ':', ',', '1', 'a', '\n', ' ', 'null');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
      const text = signs.join('');
      for (const { at } of findJson(text).found) expect(at.end).toBeLessThanOrEqual(text.length);
    }),
  );
});
