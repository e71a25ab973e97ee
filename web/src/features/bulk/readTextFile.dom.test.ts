import { expect, it } from 'vitest';
import { fileMaxBytes, readTextFile } from './readTextFile.ts';

const read = (content: BlobPart, name = 'rooms.csv') => readTextFile(new File([content], name));
const bytes = (...values: number[]) => new Uint8Array(values);

it.each([
  ['UTF-8', new TextEncoder().encode('房间,room-1'), 'utf-8'],
  ['UTF-8 with its mark', new TextEncoder().encode('\uFEFF房间,room-1'), 'utf-8'],
  ['GBK', bytes(0xb7, 0xbf, 0xbc, 0xe4, 0x2c, 0x72, 0x6f, 0x6f, 0x6d, 0x2d, 0x31), 'gbk'],
  [
    'UTF-16, little end first',
    bytes(0xff, 0xfe, 0x3f, 0x62, 0xf4, 0x95, 0x2c, 0, 0x72, 0, 0x6f, 0, 0x6f, 0, 0x6d, 0, 0x2d, 0, 0x31, 0),
    'utf-16',
  ],
  [
    'UTF-16, big end first',
    bytes(0xfe, 0xff, 0x62, 0x3f, 0x95, 0xf4, 0, 0x2c, 0, 0x72, 0, 0x6f, 0, 0x6f, 0, 0x6d, 0, 0x2d, 0, 0x31),
    'utf-16',
  ],
] as const)('reads %s', async (_, content, encoding) => {
  expect(await read(content)).toEqual({ isText: true, text: '房间,room-1', encoding });
});

it('refuses workbooks, other binary files and large ones', async () => {
  expect(await read('PK\u0003\u0004', 'rooms.XLSX')).toEqual({ isText: false, fault: 'workbook' });
  expect(await read(bytes(0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0, 0, 0xd))).toEqual({
    isText: false,
    fault: 'binary',
  });
  expect(await read(bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0x31))).toEqual({ isText: false, fault: 'binary' });
  expect(await read(new Uint8Array(fileMaxBytes + 1))).toEqual({ isText: false, fault: 'too-large' });
});
