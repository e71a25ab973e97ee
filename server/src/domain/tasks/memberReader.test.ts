import { expect, it } from 'vitest';
import { DriftLog } from './driftLog.ts';
import { readMembers, type MemberReader } from './memberReader.ts';

function read<T>(members: Record<string, unknown>, how: (reader: MemberReader) => T) {
  const drift = new DriftLog();
  const value = readMembers(members, '', drift, how);
  return { value, drift: drift.list() };
}

it.each([
  ['absent', {}],
  ['null', { A: null }],
])('takes a member that is %s for one that says nothing', (_, members) => {
  const { value, drift } = read(members, (reader) => [
    reader.text('A'),
    reader.flag('A'),
    reader.integer('A'),
    reader.number('A'),
    reader.numbers('A', 3, 'integer'),
    reader.epochTime('A'),
    reader.zonedTime('A'),
    reader.coded('A', ['zero']),
    reader.codedInText('A', ['zero']),
    reader.worded('A', new Map()),
    reader.object('A', () => true),
    reader.objects('A', () => true),
  ]);
  expect(new Set(value)).toEqual(new Set([null]));
  expect(drift).toEqual([]);
});

it.each([
  [3, 3, []],
  ['3', 3, ['string']],
  ['-3', -3, ['string']],
  [1.5, 1.5, ['number']],
  ['', null, ['string']],
  ['3 ', null, ['string']],
  ['0x10', null, ['string']],
  ['9'.repeat(400), null, ['string']],
  [Infinity, null, ['number out of range']],
  [true, null, ['boolean']],
  [[3], null, ['list']],
  [{}, null, ['object']],
])('reads %j, promised as an integer, as %j', (given, value, got) => {
  expect(read({ A: given }, (reader) => reader.integer('A'))).toEqual({
    value,
    drift: got.map((type) => ({ path: 'A', expected: 'integer', got: type })),
  });
});

it('reads a number where a string was promised as its digits', () => {
  expect(read({ UserId: 42 }, (reader) => reader.text('UserId'))).toEqual({
    value: '42',
    drift: [{ path: 'UserId', expected: 'string', got: 'integer' }],
  });
});

it('takes no word for a flag', () => {
  expect(read({ A: 'true' }, (reader) => reader.flag('A'))).toMatchObject({
    value: null,
    drift: [{ got: 'string' }],
  });
});

it('names a code it does not know beside the ones the page lists', () => {
  expect(read({ A: '7' }, (reader) => reader.coded('A', ['zero', 'one']))).toEqual({
    value: { code: 7, name: 'unrecognised' },
    drift: [
      { path: 'A', expected: 'integer', got: 'string' },
      { path: 'A', expected: 'one of 0, 1', got: '7' },
    ],
  });
});

it.each([[{}], [[]], [true], [Infinity]])('has no code for %j', (given) => {
  const { value, drift } = read({ A: given }, (reader) => reader.coded('A', ['zero']));
  expect(value).toBeNull();
  expect(drift).toHaveLength(1);
});

it('keeps the entries of a list in their places, whatever stands between them', () => {
  const StreamList = [{ Index: 1 }, null, 'x', { Index: 4 }];
  expect(
    read({ StreamList }, (reader) => reader.objects('StreamList', (item) => item.integer('Index'))),
  ).toEqual({
    value: [1, null, null, 4],
    drift: [
      { path: 'StreamList[1]', expected: 'object', got: 'null' },
      { path: 'StreamList[2]', expected: 'object', got: 'string' },
    ],
  });
});

it('keeps a triple of another length, and says what is wrong with it', () => {
  expect(read({ P: [1, null, 0.5, '4'] }, (reader) => reader.numbers('P', 3, 'integer'))).toEqual({
    value: [1, null, 0.5, 4],
    drift: [
      { path: 'P', expected: '3 entries', got: '4' },
      { path: 'P[1]', expected: 'integer', got: 'null' },
      { path: 'P[2]', expected: 'integer', got: 'number' },
      { path: 'P[3]', expected: 'integer', got: 'string' },
    ],
  });
});

it('names the members nobody asked for, with the path of their object', () => {
  const { drift } = read({ A: { B: [{ C: 1, D: null }] } }, (reader) =>
    reader.object('A', (a) => a.objects('B', (b) => b.integer('C'))),
  );
  expect(drift).toEqual([{ path: 'A.B[0].D', expected: 'absent', got: 'present' }]);
});

it('reads beyond the page, and still names what it found there', () => {
  const { value, drift } = read({ Width: 640 }, (reader) => reader.beyondPage.integer('Width'));
  expect(value).toBe(640);
  expect(drift).toEqual([{ path: 'Width', expected: 'absent', got: 'present' }]);
});

it('cuts names and words that have no bounds of their own', () => {
  const { drift } = read({ ['N'.repeat(10_000)]: 1, W: 'w'.repeat(10_000) }, (reader) =>
    reader.worded('W', new Map([['known', 'known']])),
  );
  for (const { path, got } of drift) expect(path.length + got.length).toBeLessThan(140);
});
