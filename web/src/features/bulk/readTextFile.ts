/** Larger than any list of tasks; what is copied has the same limit. */
export const fileMaxBytes = 10_000_000;

export type TextEncoding = 'utf-8' | 'utf-16' | 'gbk';
/** workbook: of a spreadsheet program · binary: a picture, an archive, a text in some other encoding. */
export type FileFault = 'too-large' | 'workbook' | 'binary';

type TextFile = { isText: true; text: string; encoding: TextEncoding } | { isText: false; fault: FileFault };

/**
 * What a text file says. The mark at its beginning tells its encoding; without one it is UTF-8, and GBK, as Chinese
 * spreadsheets save it, where it cannot be that.
 */
export async function readTextFile(file: File): Promise<TextFile> {
  if (file.size > fileMaxBytes) return { isText: false, fault: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.(?:xlsx?|xlsm|xlsb|ods|et|numbers)$/i.test(file.name)) return { isText: false, fault: 'workbook' };
  return decode(bytes) ?? { isText: false, fault: 'binary' };
}

function decode(bytes: Uint8Array): TextFile | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return readAs('utf-16le', 'utf-16', bytes);
  if (first === 0xfe && second === 0xff) return readAs('utf-16be', 'utf-16', bytes);
  return readAs('utf-8', 'utf-8', bytes) ?? readAs('gbk', 'gbk', bytes);
}

function readAs(label: string, encoding: TextEncoding, bytes: Uint8Array): TextFile | null {
  let text: string;
  try {
    text = new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (fault) {
    if (fault instanceof TypeError) return null; // not in this encoding
    throw fault;
  }
  // oxlint-disable-next-line no-control-regex -- no text has these, every binary format does
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) ? null : { isText: true, text, encoding };
}
