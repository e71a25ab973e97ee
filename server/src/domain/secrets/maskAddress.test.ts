import { describe, expect, it } from 'vitest';
import { maskAddress, type AddressUse } from './maskAddress.ts';
import { testPrint } from './testing/print.ts';

const hidden = (secret: string) => `•••#${testPrint(secret)}`;
const maskedAs = (use: AddressUse) => (address: string) => maskAddress(address, use, testPrint);

describe('a push address', () => {
  const mask = maskedAs('push');

  it('hides the stream key and every query value, and shows host, app and names', () => {
    expect(mask('rtmp://push.example.com:1935/live/key-1?txSecret=abcd&txTime=5f')).toBe(
      `rtmp://push.example.com:1935/live/${hidden('key-1')}?txSecret=${hidden('abcd')}&txTime=${hidden('5f')}`,
    );
  });

  it.each([
    ['a trailing slash', 'rtmp://h/live/key/', `rtmp://h/live/${hidden('key')}/`],
    ['trailing space', 'rtmp://h/live/key/ ', `rtmp://h/live/${hidden('key')}/ `],
    ['backslashes', 'rtmp:\\\\h\\live\\key', `rtmp:\\\\h\\live\\${hidden('key')}`],
    ['a single segment, which may be the key', 'rtmp://h/key', `rtmp://h/${hidden('key')}`],
    ['one slash after the scheme', 'rtmp:/h/live/key', `rtmp:/h/live/${hidden('key')}`],
    ['no host', 'rtmp:///key', `rtmp:///${hidden('key')}`],
    ['no scheme', 'h/live/key', `h/live/${hidden('key')}`],
    ['nothing but the key', 'key', hidden('key')],
    ['escapes in the key', 'rtmp://h/live/k%3Fe%2Fy', `rtmp://h/live/${hidden('k%3Fe%2Fy')}`],
    [
      'characters of any script',
      'rtmp://推流.example/直播/密钥',
      `rtmp://推流.example/直播/${hidden('密钥')}`,
    ],
    ['a key with parameters', 'rtmp://h/live/key;t=1', `rtmp://h/live/${hidden('key;t=1')}`],
    ['parameters of the app', 'rtmp://h/live;t=abc/key', `rtmp://h/live;t=${hidden('abc')}/${hidden('key')}`],
    ['the query before the key', 'rtmp://h/live?v=x/key', `rtmp://h/${hidden('live')}?v=${hidden('x/key')}`],
    ['user-info', 'rtmp://me:pw@h/live/key', `rtmp://${hidden('me:pw')}@h/live/${hidden('key')}`],
    [
      'an address of six groups',
      'rtmp://[2001:db8::1]:1935/a/key',
      `rtmp://[2001:db8::1]:1935/a/${hidden('key')}`,
    ],
  ])('copes with %s', (_, address, masked) => {
    expect(mask(address)).toBe(masked);
  });

  it('stays as it is when there is nothing to hide', () => {
    expect(mask('rtmp://xxxxx')).toBe('rtmp://xxxxx');
    expect(mask('')).toBe('');
  });

  it('is known by its scheme, wherever it stands', () => {
    expect(maskedAs('page')('rtmps://h/live/key')).toBe(`rtmps://h/live/${hidden('key')}`);
  });
});

describe('a page address', () => {
  const mask = maskedAs('page');

  it('shows its path and hides user-info, query values and fragment', () => {
    expect(mask('https://me:pw@example.com/a/b.png?x=1&y=2#part')).toBe(
      `https://${hidden('me:pw')}@example.com/a/b.png?x=${hidden('1')}&y=${hidden('2')}#${hidden('part')}`,
    );
  });

  it.each([
    ['empty values stay empty', 'https://h/?txSecret=&b=', 'https://h/?txSecret=&b='],
    ['repeated names are each hidden', 'https://h?a=1&a=2', `https://h?a=${hidden('1')}&a=${hidden('2')}`],
    ['a word without a value is hidden', 'https://h?abcd', `https://h?${hidden('abcd')}`],
    ['padded base64 is hidden whole', 'https://h?YWJj==', `https://h?${hidden('YWJj==')}`],
    [
      'long padded base64 is no name',
      'https://h?YWJjZGVmZ2hpamtsbW4=',
      `https://h?${hidden('YWJjZGVmZ2hpamtsbW4=')}`,
    ],
    ['a value may hold =', 'https://h?a=b=c', `https://h?a=${hidden('b=c')}`],
    ['semicolons separate, too', 'https://h?a=1;b=2', `https://h?a=${hidden('1')};b=${hidden('2')}`],
    ['a nested address is a value', 'https://h?u=https://x/y', `https://h?u=${hidden('https://x/y')}`],
    [
      'an address inside the path hides all of it',
      'https://h/https://x/y',
      `https://${hidden('h/https://x/y')}`,
    ],
    ['the last @ ends the user-info', 'https://a@b:c@h/p', `https://${hidden('a@b:c')}@h/p`],
    ['a password may break the address', 'https://a:b/c@h/p', `https://${hidden('a:b/c@h/p')}`],
    ['an @ in the path is harmless', 'https://h:8080/@me', 'https://h:8080/@me'],
    ['no scheme', 'example.com:80/p?a=1', `example.com:80/p?a=${hidden('1')}`],
    ['no scheme but slashes', '//me@h/p', `//${hidden('me')}@h/p`],
    ['space around', ' https://me@h/p?a=b c', ` https://${hidden('me')}@h/p?a=${hidden('b c')}`],
    ['a picture in the address', 'data:image/png;base64,AAAA', `data:${hidden('image/png;base64,AAAA')}`],
    ['script stays text', 'javascript:alert(1)', 'javascript:alert(1)'],
  ])('%s', (_, address, masked) => {
    expect(mask(address)).toBe(masked);
  });

  it('is hidden whole when it is too long to be one', () => {
    const text = `https://h/${'/'.repeat(10_000)}`;
    expect(mask(text)).toBe(hidden(text));
  });
});
