import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPictureType } from '../../pictures/pictureType.ts';
import { findPicture } from './findPicture.ts';
import { drawPng } from './png.ts';

function pngAt(path: string): Buffer {
  const body = findPicture(path)?.body;
  if (!(body instanceof Buffer)) throw new Error(`no picture at ${path}`);
  return body;
}

describe('the pictures of the stand-in', () => {
  test.each([
    ['/pictures/stage.png', 480, 270],
    ['/pictures/away.png', 400, 400],
  ])('%s is a small PNG of %i × %i px', (path, width, height) => {
    const bytes = pngAt(path);
    expect(readPictureType(bytes)).toEqual({ contentType: 'image/png', width, height });
    expect(bytes.length).toBeLessThan(64_000);
  });

  test('are nowhere else', () => {
    expect(findPicture('/')).toBeNull();
    expect(findPicture('/pictures/other.png')).toBeNull();
  });
});

test('a PNG holds the very colours it was drawn with', () => {
  const bytes = drawPng([2, 2], (x, y) => [x < 0.5 ? 10 : 20, y < 0.5 ? 30 : 25, 255]);
  const start = bytes.indexOf('IDAT');
  const data = inflateSync(bytes.subarray(start + 4, start + 4 + bytes.readUInt32BE(start - 4)));
  // Each row begins with its filter, 2: the difference from the row above.
  expect([...data]).toEqual([2, 10, 30, 255, 20, 30, 255, 2, 0, 251, 0, 0, 251, 0]);
});
