import { crc32, deflateSync } from 'node:zlib';

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** 8 bits a channel, red green blue, and the only methods there are. */
const format = [8, 2, 0, 0, 0];
/** Each byte as its difference from the one above: smooth pictures become small. */
const up = 2;

/** A PNG of `width` × `height` px; `colourAt` is asked for each, in fractions of the picture. (Source: PNG, W3C) */
export function drawPng(
  [width, height]: readonly [width: number, height: number],
  colourAt: (x: number, y: number) => Colour,
): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  let above = new Uint8Array(width * 3);
  const rows = Array.from({ length: height }, (_, row) => {
    const pixels = new Uint8ClampedArray(width * 3); // rounds
    for (let column = 0; column < width; column += 1) {
      pixels.set(colourAt((column + 0.5) / width, (row + 0.5) / height), column * 3);
    }
    const bytes = Uint8Array.from(pixels);
    const filtered = bytes.map((byte, at) => byte - (above[at] ?? 0));
    above = bytes;
    return Buffer.concat([Buffer.from([up]), filtered]);
  });
  return Buffer.concat([
    signature,
    chunk('IHDR', Buffer.concat([size, Buffer.from(format)])),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(content), 4);
  return Buffer.concat([frame.subarray(0, 4), content, frame.subarray(4)]);
}
