/** What a file says of itself in its first bytes. */
export interface PictureType {
  contentType: 'image/png' | 'image/jpeg';
  /** px. */
  width: number;
  height: number;
}

/** Type and size of a PNG or JPEG; null for all else, whatever it is called and wherever it breaks off. */
export function readPictureType(bytes: Buffer): PictureType | null {
  return readPng(bytes) ?? readJpeg(bytes);
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The size stands in the first chunk. (Source: PNG, W3C, 5.2 and 11.2.1) */
function readPng(bytes: Buffer): PictureType | null {
  const isPng = bytes.length >= 24 && bytes.subarray(0, 8).equals(pngSignature);
  if (!isPng || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  return sized('image/png', bytes.readUInt32BE(16), bytes.readUInt32BE(20));
}

/** The size stands in the frame header, behind segments to be passed over. (Source: ITU-T T.81, B.1 and B.2.2) */
function readJpeg(bytes: Buffer): PictureType | null {
  if (bytes.length < 4 || bytes.readUIntBE(0, 3) !== 0xffd8ff) return null;
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) at += 1; // fill byte
    else if (isFrameHeader(marker)) {
      return sized('image/jpeg', bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5));
    } else if (marker === 0xda || marker === 0xd9) return null; // the picture before its size
    else at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

/** SOF0 to SOF15; DHT, JPG and DAC stand between them. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function sized(contentType: PictureType['contentType'], width: number, height: number): PictureType | null {
  return width > 0 && height > 0 ? { contentType, width, height } : null;
}
