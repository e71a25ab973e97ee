import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maskSecrets } from './maskSecrets.ts';
import { testPrint } from './testing/print.ts';

/** Begins and ends with a mark that stands nowhere else, so that a secret cut in two is found by either piece. */
const mark = 'Zq9!';
const secretOf = (body: RegExp) => fc.stringMatching(body).map((text) => mark + text + mark);
const bare = secretOf(/^[\w%~.,:*!$'()+\u4e00-\u9fff]{0,24}$/);
const word = secretOf(/^[\w%~.,*!$'()+\u4e00-\u9fff]{0,24}$/);
/** In a query value nearly everything may stand, white space and slashes included. */
const value = secretOf(/^[\w%~.,:*!$'()+@=/\\? "<>\u4e00-\u9fff]{0,24}$/);
const name = fc.stringMatching(/^[a-z_]{1,8}$/);

const query = fc
  .array(
    fc.oneof(
      fc.tuple(name, value).map(([key, secret]) => `${key}=${secret}`),
      word,
      name.map((key) => `${key}=`),
      fc.constant(''),
    ),
    { maxLength: 4 },
  )
  .chain((pairs) => fc.constantFrom('&', ';').map((separator) => pairs.join(separator)));
const tail = fc
  .tuple(fc.option(query), fc.option(value))
  .map(
    ([pairs, fragment]) => (pairs === null ? '' : `?${pairs}`) + (fragment === null ? '' : `#${fragment}`),
  );
const authority = fc
  .tuple(
    fc.option(
      fc.tuple(bare, fc.option(bare)).map((parts) => parts.filter((part) => part !== null).join(':')),
    ),
    fc.constantFrom('example.com', 'example.com:1935', '[2001:db8::1]:80', '推流.example', '127.0.0.1:'),
  )
  .map(([userInfo, host]) => (userInfo === null ? host : `${userInfo}@${host}`));
const folders = fc.array(fc.constantFrom('live', 'app', '直播', '', 'a%20b'), { minLength: 1, maxLength: 3 });
const end = fc.constantFrom('', '/', '//', '/.');

const pushAddress = fc
  .tuple(fc.constantFrom('rtmp://', 'RTMPS://', 'rtmp:/', ' rtmp://'), authority, folders, bare, end, tail)
  .map(
    ([scheme, place, path, key, after, rest]) => `${scheme}${place}/${path.join('/')}/${key}${after}${rest}`,
  );
const pageAddress = fc
  .tuple(fc.constantFrom('https://', 'http://', '//', 'HTTP:\\\\', 'wss://', ''), authority, folders, tail)
  .map(([scheme, place, path, rest]) => `${scheme}${place}/${path.join('/')}${rest}`);

/** Under a name that tells nothing an address is known by how it begins. */
const looksLikeOne = (address: string) => /^\s*\w+:\/\//.test(address);

const secretMembers = fc.record(
  {
    PushURL: fc.oneof(pushAddress, pageAddress),
    SourceURL: fc.oneof(pageAddress, pushAddress),
    Canvas: fc.record({ BackgroundImage: pageAddress }),
    Regions: fc.array(fc.record({ AlternateImage: pageAddress }), { maxLength: 2 }),
    Unknown: pushAddress.filter(looksLikeOne),
    Deep: fc.record({ Note: pageAddress.filter(looksLikeOne) }),
    Message: pushAddress
      .filter(looksLikeOne)
      .map((address) => `pushing to ${address.trim().replaceAll(' ', '+')} failed`),
    SecurityToken: value,
    Signatures: fc.array(value, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

it('lets no secret through, in whatever part of whatever address it stands', () => {
  fc.assert(
    fc.property(secretMembers, (members) => {
      expect(JSON.stringify(maskSecrets(members, testPrint))).not.toContain(mark);
    }),
    { numRuns: 2_000 },
  );
});

it('says the same twice, and masks nothing that is masked', () => {
  fc.assert(
    fc.property(secretMembers, (members) => {
      const once = maskSecrets(members, testPrint);
      expect(maskSecrets(members, testPrint)).toEqual(once);
      expect(maskSecrets(once, testPrint)).toEqual(once);
    }),
  );
});

it('takes any JSON value, and masking it twice is masking it once', () => {
  const scrap = fc.constantFrom(
    ...['://', '?', '#', '@', '=', '==', '&', ';', ':', '/', '\\', '[', ']', '.', ' ', '\n', '1', 'key'],
    ...['rtmp', 'https', 'data:', 'javascript:', '•••', '•••#abcdef'],
  );
  const text = fc.array(scrap, { maxLength: 14 }).map((scraps) => scraps.join(''));
  const members = fc.dictionary(fc.constantFrom('PushURL', 'SourceURL', 'Other', 'Token'), text);
  fc.assert(
    fc.property(fc.oneof(members, fc.jsonValue()), (json) => {
      const once = maskSecrets(json, testPrint);
      expect(maskSecrets(once, testPrint)).toEqual(once);
    }),
    { numRuns: 1_000 },
  );
});

it('shows secrets apart exactly when their prints differ', () => {
  fc.assert(
    fc.property(bare, bare, (one, other) => {
      const [first, second] = [one, other].map((key) =>
        maskSecrets({ PushURL: `rtmp://h/live/${key}` }, testPrint),
      );
      expect(JSON.stringify(first) === JSON.stringify(second)).toBe(testPrint(one) === testPrint(other));
    }),
  );
});
