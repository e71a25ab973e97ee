import { describe, expect, it } from 'vitest';
import { kinds } from '../../contract/kinds.ts';
import { testPrint } from '../secrets/testing/print.ts';
import { exampleAnswers, exampleTask } from '../tasks/testing/examples.ts';
import { readPasted } from './readPasted.ts';

const read = (json: unknown, kind?: (typeof kinds)[number]) =>
  readPasted({ json, ...(kind && { kind }) }, testPrint);

describe('what the vendor’s own page prints can be pasted', () => {
  it.each(kinds)('as a whole answer: %s', (kind) => {
    const answer = exampleAnswers[kind];
    for (const json of [answer, JSON.stringify(answer, null, 2)]) {
      expect(read(json)).toMatchObject({
        ok: true,
        reading: { kind },
        requestId: answer.ResponseMetadata.RequestId,
      });
    }
  });

  it.each(kinds)('as its Result alone: %s', (kind) => {
    expect(read(exampleAnswers[kind].Result)).toMatchObject({ ok: true, reading: { kind }, requestId: null });
    expect(read({ Result: exampleAnswers[kind].Result })).toMatchObject({ ok: true, reading: { kind } });
  });

  it.each(kinds)('as the task alone, whose kind is then guessed: %s', (kind) => {
    expect(read(exampleTask(kind))).toMatchObject({ ok: true, reading: { kind }, isKindGuessed: true });
    expect(read(exampleTask(kind), kind)).toMatchObject({ reading: { kind }, isKindGuessed: false });
  });
});

it('the wrapper’s name counts for more than the kind that is said', () => {
  expect(read(exampleAnswers.record, 'webcast')).toMatchObject({
    reading: { kind: 'record' },
    isKindGuessed: false,
  });
});

it('secrets are masked', () => {
  const pasted = { Status: 2, Stream: {}, PushURL: 'rtmp://push.example.com/live/hush?sign=hush' };
  const result = read(pasted);
  expect(result).toMatchObject({ ok: true });
  expect(JSON.stringify(result)).not.toContain('hush');
});

it.each([
  ['{"Status": 2', 'not-json'],
  ['', 'not-json'],
  ['[1, 2]', 'no-task'],
  [42, 'no-task'],
  ['null', 'no-task'],
  [{ Result: 'gone' }, 'no-task'],
  [{ ResponseMetadata: { RequestId: 'r1', Error: { Code: 'InvalidParameter' } } }, 'vendor-error'],
  [{ RecordTask: null }, 'kind-unknown'],
  [{ RecordTask: { Status: 0, StartTime: 0 } }, 'no-task'],
  [{ Status: 3, StartTime: 1 }, 'kind-unknown'],
] as const)('there is no task in %j: %s', (json, why) => {
  expect(read(json)).toEqual({ ok: false, why });
});
