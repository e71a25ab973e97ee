import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPrint, loadPrintKey, PrintKeyError } from './printKey.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tasklens-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('loadPrintKey', () => {
  it('makes 32 bytes once, with the folder, and finds them again', () => {
    const data = join(folder, 'deep', 'data');
    const key = loadPrintKey(data);
    expect(key).toHaveLength(32);
    expect(loadPrintKey(data)).toEqual(key);
    expect(readFileSync(join(data, 'print.key'))).toEqual(key);
  });

  it('lets only its owner read the key and leaves nothing else behind', () => {
    loadPrintKey(folder);
    expect(statSync(join(folder, 'print.key')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['print.key']);
  });

  it('gives servers that start at once the same key', async () => {
    for (const module of ['printKey', 'isCode']) {
      const source = readFileSync(join(import.meta.dirname, `${module}.ts`), 'utf8');
      const { outputText } = ts.transpileModule(source, {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
      });
      writeFileSync(join(folder, `${module}.mjs`), outputText.replace('./isCode.ts', './isCode.mjs'));
    }
    const data = JSON.stringify(join(folder, 'data'));
    const script = join(folder, 'start.mjs');
    writeFileSync(
      script,
      `import { loadPrintKey } from './printKey.mjs';\nprocess.stdout.write(loadPrintKey(${data}).toString('hex'));`,
    );
    const starts = Array.from({ length: 6 }, () => promisify(execFile)(process.execPath, [script]));
    const keys = (await Promise.all(starts)).map(({ stdout }) => stdout);
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(keys).size).toBe(1);
  });

  it.each([0, 31, 33])('refuses a key file of %i bytes and says what to do', (bytes) => {
    writeFileSync(join(folder, 'print.key'), Buffer.alloc(bytes));
    expect(() => loadPrintKey(folder)).toThrow(PrintKeyError);
    expect(() => loadPrintKey(folder)).toThrow(
      /print\.key is damaged.*Restore it from a backup, or delete it/,
    );
  });

  it('says what to do when the data folder cannot be used', () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect(() => loadPrintKey(join(file, 'data'))).toThrow(
      /readable and writable, or name another one in DATABASE_URL/,
    );
  });
});

describe('createPrint', () => {
  it('gives six hex digits, the same for the same secret and key', () => {
    const print = createPrint(Buffer.alloc(32, 1));
    expect(print('stream-key')).toMatch(/^[0-9a-f]{6}$/);
    expect(print('stream-key')).toBe(print('stream-key'));
    expect(print('stream-key')).not.toBe(print('other-key'));
  });

  it('gives other prints under another key', () => {
    expect(createPrint(Buffer.alloc(32, 1))('s')).not.toBe(createPrint(Buffer.alloc(32, 2))('s'));
  });

  it('is HMAC-SHA256, cut', () => {
    // RFC 4231, test case 2
    expect(createPrint(Buffer.from('Jefe'))('what do ya want for nothing?')).toBe('5bdcc1');
  });
});
