import { describe, expect, it } from 'vitest';
import type { Kind } from '../contract/kinds.ts';
import type { FieldError } from '../contract/taskQuery.ts';
import { parseTaskQuery } from './parseTaskQuery.ts';
import { ProblemError } from './problem.ts';

const parse = (kind: Kind, text: string) =>
  parseTaskQuery(kind, new URLSearchParams(text), ['default', 'eu']);

function errorsOf(kind: Kind, text: string): FieldError[] {
  try {
    parse(kind, text);
  } catch (fault) {
    if (fault instanceof ProblemError) return fault.problem.errors ?? [];
    throw fault;
  }
  return [];
}

describe('parseTaskQuery', () => {
  it('reads the ids of a look-up', () => {
    expect(parse('mixed-push', 'appId=a&roomId=r&taskId=t&userId=u')).toEqual({
      query: { profile: 'default', appId: 'a', roomId: 'r', taskId: 't', userId: 'u' },
      runMs: null,
      watch: false,
      fresh: false,
    });
  });

  it('trims white space and takes an empty value as absent', () => {
    expect(
      parse('single-push', 'appId=%20a%09&roomId=r%E3%80%80&taskId=&userId=+u+&profile=&fresh=').query,
    ).toEqual({
      profile: 'default',
      appId: 'a',
      roomId: 'r',
      userId: 'u',
    });
  });

  it('reads fresh=1 and a known profile', () => {
    expect(parse('pull-record', 'taskId=t&fresh=1&profile=eu')).toMatchObject({
      query: { profile: 'eu', taskId: 't' },
      fresh: true,
    });
  });

  it('reads which run is asked for, and whether a page watches it', () => {
    expect(parse('pull-record', 'taskId=t&run=1795251600000&watch=1')).toMatchObject({
      runMs: 1_795_251_600_000,
      watch: true,
    });
    expect(parse('pull-record', 'taskId=t&run=0').runMs).toBe(0);
  });

  it('takes the composite id of a client-started relay', () => {
    expect(parse('mixed-push', 'appId=a&roomId=r&taskId=user%40%40task').query.taskId).toBe('user@@task');
  });

  it.each<[Kind, string, Partial<FieldError>[]]>([
    ['record', '', [{ field: 'appId', code: 'required' }, { field: 'roomId' }, { field: 'taskId' }]],
    [
      'mixed-push',
      'appId=a&roomId=r',
      [{ code: 'one-required', message: 'one of taskId, userId is needed' }],
    ],
    ['webcast', 'appId=a&roomId=r&taskId=%20', [{ field: 'taskId', code: 'required' }]],
    ['pull-record', 'taskId=t&roomId=r', [{ field: 'roomId', code: 'unknown' }]],
    ['record', 'appId=a&roomId=r&taskId=t&tab=raw', [{ field: 'tab', code: 'unknown' }]],
    ['record', 'appId=a&roomId=r&taskId=t&__proto__=x', [{ field: '__proto__', code: 'unknown' }]],
    ['record', 'appId=a&roomId=r&taskId=t&taskId=t', [{ field: 'taskId', code: 'repeated' }]],
    ['record', 'appId=a&roomId=r&taskId=t&fresh=1&fresh=1', [{ field: 'fresh', code: 'repeated' }]],
    ['record', 'appId=a&roomId=r&taskId=t&fresh=yes', [{ field: 'fresh', code: 'invalid' }]],
    ...['-1', '1.5', '1e3', 'today', '2026-11-21', '8640000000000001'].map(
      (run): [Kind, string, Partial<FieldError>[]] => [
        'record',
        `appId=a&roomId=r&taskId=t&run=${run}`,
        [{ field: 'run', code: 'invalid' }],
      ],
    ),
    ['record', 'appId=a&roomId=r&taskId=t&watch=true', [{ field: 'watch', code: 'invalid' }]],
    ['record', 'appId=a&roomId=r&taskId=t&profile=us', [{ field: 'profile', code: 'invalid' }]],
    [
      'record',
      'appId=a&roomId=room%2F1&taskId=t',
      [{ field: 'roomId', code: 'illegal-character', character: '/', position: 4 }],
    ],
    ['record', 'appId=a&roomId=%E6%88%BF&taskId=t', [{ field: 'roomId', character: '房', position: 0 }]],
    ['record', 'appId=%ZZ&roomId=r&taskId=t', [{ field: 'appId', character: '%' }]],
    ['record', 'appId=%FF&roomId=r&taskId=t', [{ field: 'appId', character: '\ufffd' }]],
    ['record', `appId=a&roomId=r&taskId=${'t'.repeat(129)}`, [{ field: 'taskId', code: 'too-long' }]],
    [
      'record',
      'appId=a b&roomId=r/&x=1',
      [{ field: 'appId' }, { field: 'roomId' }, { field: 'x' }, { field: 'taskId' }],
    ],
  ])('refuses %s?%s', (kind, text, errors) => {
    const found = errorsOf(kind, text);
    expect(found).toHaveLength(errors.length);
    expect(found).toMatchObject(errors);
  });

  it('names every fault in the problem’s detail', () => {
    expect(() => parse('record', 'appId=a&roomId=r r')).toThrow(
      'roomId holds the character " " at position 2, which the vendor does not allow; taskId is needed',
    );
  });
});
