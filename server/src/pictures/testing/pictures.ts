/** As much of a PNG of this size as tells what it is. */
export function aPng(width = 320, height = 180): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    size,
    Buffer.from('0802000000', 'hex'),
  ]);
}

/** As much of a JPEG of this size as tells what it is: JFIF, a quantisation table, fill bytes, a progressive frame. */
export function aJpeg(width = 320, height = 180): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt16BE(height, 0);
  size.writeUInt16BE(width, 2);
  return Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    Buffer.from('ffdb0004ffc0', 'hex'), // a table whose content looks like a frame header
    Buffer.from('ffffffc2001108', 'hex'),
    size,
    Buffer.from('03011100021101031101', 'hex'),
  ]);
}
