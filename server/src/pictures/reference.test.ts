import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createReferences } from './reference.ts';

const key = Buffer.alloc(32, 7);
const hour = 3_600_000;
const bornMs = Date.parse('2026-11-21T09:40:00Z');
const address = 'https://img.example.com/away.png?sign=FAKE0000SIGN';

let nowMs: number;
const references = createReferences(key, () => nowMs);

beforeEach(() => {
  nowMs = bornMs;
});

describe('a reference', () => {
  it('opens to the address it was made for, also after a restart', () => {
    const reference = references.seal(address);
    expect(references.open(reference)).toBe(address);
    expect(createReferences(Buffer.from(key), () => nowMs).open(reference)).toBe(address);
  });

  it('is plain in an address and does not show what it stands for', () => {
    const reference = references.seal(address);
    expect(reference).toMatch(/^[\w-]+$/);
    const bytes = Buffer.from(reference, 'base64url').toString('latin1');
    for (const word of ['img', 'example', 'away', 'FAKE']) expect(bytes).not.toContain(word);
  });

  it('stays the same for the rest of the hour', () => {
    const reference = references.seal(address);
    nowMs = Date.parse('2026-11-21T09:59:59.999Z');
    expect(references.seal(address)).toBe(reference);
    nowMs += 1;
    expect(references.seal(address)).not.toBe(reference);
  });

  it('lives for 24 hours after the hour it was made in', () => {
    const reference = references.seal(address);
    nowMs = Date.parse('2026-11-22T09:59:59.999Z');
    expect(references.open(reference)).toBe(address);
    nowMs += 1;
    expect(references.open(reference)).toBeNull();
  });

  it('of another server opens nothing', () => {
    const foreign = createReferences(Buffer.alloc(32, 8), () => nowMs);
    expect(references.open(foreign.seal(address))).toBeNull();
  });

  it.each(['', 'A', 'AAAA', 'not a reference', 'https://img.example.com/a.png', 'A'.repeat(400)])(
    'that was made up opens nothing: %j',
    (text) => {
      expect(references.open(text)).toBeNull();
    },
  );

  it('opens for every address, whatever its script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (path) => {
        const any = `http://${path}`;
        expect(references.open(references.seal(any))).toBe(any);
      }),
    );
  });

  it('opens nothing once any of its characters is changed, lost or added', () => {
    const reference = references.seal(address);
    const position = fc.nat({ max: reference.length - 1 });
    fc.assert(
      fc.property(position, fc.constantFrom('A', 'Z', 'a', 'z', '0', '9', '-', '_'), (at, character) => {
        fc.pre(reference.charAt(at) !== character);
        expect(references.open(reference.slice(0, at) + character + reference.slice(at + 1))).toBeNull();
        expect(references.open(reference.slice(0, at) + reference.slice(at + 1))).toBeNull();
        expect(references.open(reference.slice(0, at) + character + reference.slice(at))).toBeNull();
      }),
    );
  });
});

it('lasts at least a day and less than 25 hours, whenever it is made', () => {
  fc.assert(
    fc.property(fc.nat({ max: hour - 1 }), (laterMs) => {
      nowMs = bornMs + laterMs;
      const reference = references.seal(address);
      nowMs += 24 * hour;
      expect(references.open(reference)).toBe(address);
      nowMs += hour;
      expect(references.open(reference)).toBeNull();
    }),
  );
});
