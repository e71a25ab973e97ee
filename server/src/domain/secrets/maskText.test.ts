import { describe, expect, it } from 'vitest';
import { maskText } from './maskText.ts';
import { testPrint } from './testing/print.ts';

const hidden = (secret: string) => `•••#${testPrint(secret)}`;

describe('masking a text', () => {
  it.each(['', 'StopByAPI', 'a/b?c=d', 'user@@task', ':// 1'.slice(3)])('leaves %j alone', (text) => {
    expect(maskText(text, testPrint)).toBe(text);
  });

  it('masks each address in it and leaves the words', () => {
    expect(maskText('from rtmp://h/live/key to https://me@h/p?a=1 failed', testPrint)).toBe(
      `from rtmp://h/live/${hidden('key')} to https://${hidden('me')}@h/p?a=${hidden('1')} failed`,
    );
  });

  it('takes a text that begins with an address for one address to its end', () => {
    expect(maskText('https://h/p?token=ab cd', testPrint)).toBe(`https://h/p?token=${hidden('ab cd')}`);
  });

  it('hides what follows slashes without a scheme', () => {
    expect(maskText('see ://me:pw@h', testPrint)).toBe(`see ${hidden('://me:pw@h')}`);
  });
});
