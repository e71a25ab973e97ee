import { describe, expect, it } from 'vitest';
import { maskSecrets } from './maskSecrets.ts';
import { testPrint } from './testing/print.ts';

const hidden = (secret: string) => `•••#${testPrint(secret)}`;
const mask = (value: unknown) => maskSecrets(value, testPrint);

describe('masking a JSON value', () => {
  it('keeps everything that is no secret, unknown members included', () => {
    const value = { Status: 3, Flag: true, None: null, List: [1, 'two', { Deep: 0.5 }], Name: 'room-42' };
    expect(mask(value)).toEqual(value);
  });

  it('does not change what it was given', () => {
    const value = { PushURL: 'rtmp://h/live/key', List: [{ Token: 'abcd' }] };
    const before = JSON.stringify(value);
    mask(value);
    expect(JSON.stringify(value)).toBe(before);
  });

  it('passes on what holds no secret instead of copying it', () => {
    const open = { List: [1, { Deep: 'two' }], Address: '' };
    expect(mask(open)).toBe(open);
    const [before, , after] = mask([open, { Token: 'abcd' }, open]) as unknown[];
    expect(before).toBe(open);
    expect(after).toBe(open);
  });

  it('masks by the name of a member, whatever is nested under it', () => {
    expect(mask({ PushURL: ['rtmp://h/live/a', { Main: 'h/live/b', Weight: 1 }] })).toEqual({
      PushURL: [`rtmp://h/live/${hidden('a')}`, { Main: `h/live/${hidden('b')}`, Weight: 1 }],
    });
    expect(mask({ Token: { Value: 'abcd', Number: 12345, On: true } })).toEqual({
      Token: { Value: hidden('abcd'), Number: hidden('12345'), On: true },
    });
  });

  it('masks an address under any name, and in a name', () => {
    expect(mask({ Note: 'pushed to rtmp://h/live/key', 'https://h?abcd': 1 })).toEqual({
      Note: `pushed to rtmp://h/live/${hidden('key')}`,
      [`https://h?${hidden('abcd')}`]: 1,
    });
  });

  it('gives the same secret the same print wherever it stands', () => {
    expect(mask({ StreamKey: 'abcd', PushURL: 'rtmp://h/live/abcd', SourceURL: 'https://h?t=abcd' })).toEqual(
      {
        StreamKey: hidden('abcd'),
        PushURL: `rtmp://h/live/${hidden('abcd')}`,
        SourceURL: `https://h?t=${hidden('abcd')}`,
      },
    );
  });

  it('keeps every member in its place beside those it masks', () => {
    const value: unknown = JSON.parse('{"A":1,"__proto__":{},"Token":"abcd","B":[],"PushURL":"","C":null}');
    expect(JSON.stringify(mask(value))).toBe(
      `{"A":1,"__proto__":{},"Token":"${hidden('abcd')}","B":[],"PushURL":"","C":null}`,
    );
  });

  it('keeps members with the names of built-in ones as plain members', () => {
    const value: unknown = JSON.parse('{"__proto__": {"isAdmin": true}, "constructor": 1, "toString": "x"}');
    const masked = mask(value);
    expect(JSON.stringify(masked)).toBe('{"__proto__":{"isAdmin":true},"constructor":1,"toString":"x"}');
    expect(Object.getPrototypeOf(masked)).toBe(Object.prototype);
    expect(masked).not.toHaveProperty('isAdmin');
  });

  it('cuts what is nested too deep to be written out again', () => {
    const depth = 100_000;
    const value: unknown = JSON.parse('[{"a":'.repeat(depth) + '"rtmp://h/live/key"' + '}]'.repeat(depth));
    expect(JSON.stringify(mask(value))).toContain('nested deeper than 100 levels');
  });
});
