import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearchText, printSearchText } from './searchText.ts';

describe('search text', () => {
  it('keeps an id that looks like a number a text', () => {
    expect(parseSearchText('?taskId=007&roomId=true')).toEqual({ taskId: '007', roomId: 'true' });
  });

  it('takes the first of a repeated name, as the page can show only one', () => {
    expect(parseSearchText('?taskId=a&taskId=b')).toEqual({ taskId: 'a' });
  });

  it('leaves absent and empty values out', () => {
    expect(printSearchText({ appId: 'app', roomId: undefined, taskId: '' })).toBe('?appId=app');
    expect(printSearchText({})).toBe('');
  });

  it('survives a name that would change an object’s prototype', () => {
    expect(parseSearchText('?__proto__=x&appId=a')).toEqual({ appId: 'a' });
  });

  it('reads back what it printed', () => {
    const texts = fc.dictionary(
      fc.string({ minLength: 1, unit: 'grapheme' }).filter((name) => name !== '__proto__'),
      fc.string({ minLength: 1, unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(texts, (given) => {
        expect(parseSearchText(printSearchText(given))).toEqual({ ...given });
      }),
    );
  });
});
