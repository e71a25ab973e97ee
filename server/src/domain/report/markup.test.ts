import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markups } from './markup.ts';
import { anyVendorText } from './testing/vendorText.ts';

const { markdown, text } = markups;

/** What is left of CommonMark once escaped characters, code spans and what is bold on purpose are gone. */
const bare = (written: string) => written.replaceAll(/\\[\p{P}\p{S}]/gu, '').replaceAll(/`[^`]+`/gu, '');

describe('Markdown', () => {
  it.each([
    ['a|b', 'a\\|b'],
    ['**bold** _it_ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\`'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['# one\n# two', '\\# one # two'],
    ['1. first', '1\\. first'],
    ['- item', '\\- item'],
    ['===', '\\==='],
  ])('writes %j so that it shows as it came', (came, written) => {
    expect(markdown.sentence(came)).toBe(written);
  });

  it('shows an id as code, and as text where code could not hold it', () => {
    expect(markdown.literal('room_42@x')).toBe('`room_42@x`');
    expect(markdown.literal('a`b')).toBe('a\\`b');
    expect(markdown.literal('a b|c')).toBe('a b\\|c');
  });

  it('lets no vendor text mean anything, begin a line or end one', () => {
    fc.assert(
      fc.property(anyVendorText, (came) => {
        for (const written of [markdown.sentence(came), markdown.literal(came)]) {
          expect(written).not.toMatch(/[\n\r\u2028\u2029]/u);
          expect(bare(written)).not.toMatch(/[\\`*_[\]<>|~&$]/u);
        }
        expect(markdown.sentence(came)).not.toMatch(/^(\s|[-+=#]|\d{1,9}[.)])/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the lines of a quotation inside it', () => {
    expect(markdown.quote('first\n\n> # second\r\nthird')).toBe('> first  \n>  \n> \\> # second  \n> third');
  });

  it('ends an address where it ends', () => {
    expect(markdown.link('https://t/tasks/record?a=1 2>3')).toBe('<https://t/tasks/record?a=1%202%3E3>');
  });
});

describe('plain text', () => {
  it('keeps everything but what would break the line or turn its direction', () => {
    expect(text.literal(' a|*b*\n<c>\u202Ed ')).toBe('a|*b* <c> d');
    expect(text.sentence('a\u0000b')).toBe('a b');
  });

  it('keeps the lines of a quotation', () => {
    expect(text.quote('first\r\n\nthird\n')).toBe('first\n\nthird');
  });
});
