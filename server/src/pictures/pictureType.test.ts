import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPictureType } from './pictureType.ts';
import { aJpeg, aPng } from './testing/pictures.ts';

describe('readPictureType', () => {
  it('knows a PNG and its size', () => {
    expect(readPictureType(aPng(1280, 720))).toEqual({ contentType: 'image/png', width: 1280, height: 720 });
    expect(readPictureType(aPng(0xffffffff, 1))).toMatchObject({ width: 0xffffffff });
  });

  it('knows a JPEG and finds its size behind other segments', () => {
    expect(readPictureType(aJpeg(1280, 720))).toEqual({
      contentType: 'image/jpeg',
      width: 1280,
      height: 720,
    });
  });

  it.each(['c0', 'c1', 'c2', 'c3', 'c5', 'c9', 'cf'])('knows the JPEG frame header %s', (marker) => {
    const bytes = Buffer.from(`ffd8ff${marker}0011080002000303`, 'hex');
    expect(readPictureType(bytes)).toMatchObject({ width: 3, height: 2 });
  });

  it.each([
    ['nothing', ''],
    ['a web page', Buffer.from('<!doctype html><img src=x>').toString('hex')],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('hex')],
    ['GIF', Buffer.from('GIF89a').toString('hex')],
    ['WebP', Buffer.from('RIFF0000WEBPVP8 ').toString('hex')],
    ['a PNG signature alone', '89504e470d0a1a0a'],
    ['a PNG that begins with another chunk', aPng().toString('hex').replace('49484452', '74455874')],
    ['a PNG of no width', aPng(0, 10).toString('hex')],
    ['a JPEG of no height, which a later segment would tell', aJpeg(10, 0).toString('hex')],
    ['a JPEG without a frame header', 'ffd8ffd9'],
    ['a JPEG whose picture comes before its size', 'ffd8ffda000c03010002110311003f00ffc000110800020003'],
    ['a JPEG broken off in its frame header', 'ffd8ffc00011080002'],
    ['a JPEG whose segment leads beyond its end', 'ffd8ffe0ffff00000000000000'],
    ['a JPEG whose segments do not follow each other', 'ffd8ffe000020000000000000000'],
    ['a JPEG whose segment has no length', 'ffd8ffe0000000000000000000'],
  ])('takes %s for no picture', (_what, hex) => {
    expect(readPictureType(Buffer.from(hex, 'hex'))).toBeNull();
  });

  it('comes to an end with whatever follows a beginning', () => {
    const beginning = fc.constantFrom('', '89504e470d0a1a0a', 'ffd8ff', 'ffd8ffffff');
    fc.assert(
      fc.property(beginning, fc.uint8Array({ maxLength: 200 }), (hex, rest) => {
        const type = readPictureType(Buffer.concat([Buffer.from(hex, 'hex'), rest]));
        expect(type === null || type.width > 0).toBe(true);
      }),
    );
  });
});
