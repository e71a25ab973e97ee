import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordFile } from '../../../contract/task.ts';
import { aFile, aRecordTask, secondsIn } from '../testing/tasks.ts';
import { listFindings } from './listFindings.ts';

const findingsOn = (...recordFileList: RecordFile[]) =>
  listFindings({ kind: 'record', task: aRecordTask({ recordFileList }) }, secondsIn(6000));

describe('a gap', () => {
  it('is over a second between two files of the same streams, in whatever order they are listed', () => {
    expect(findingsOn(aFile({ from: 0 }), aFile({ from: 72 }))).toEqual([
      {
        code: 'files-gap',
        severity: 'warning',
        path: 'RecordFileList[1].StartTime',
        params: { file: 1, next: 2, gapMs: 12_000 },
      },
    ]);
    expect(findingsOn(aFile({ from: 72 }), aFile({ from: 0 }))).toMatchObject([
      { path: 'RecordFileList[0].StartTime', params: { file: 2, next: 1, gapMs: 12_000 } },
    ]);
  });

  it('is none up to a second', () => {
    expect(findingsOn(aFile({ from: 0 }), aFile({ from: 60 }), aFile({ from: 121 }))).toEqual([]);
  });

  it('is none between files of different streams, or of streams unknown', () => {
    expect(findingsOn(aFile({ users: ['ada'] }), aFile({ from: 90, users: ['bo'] }))).toEqual([]);
    expect(findingsOn(aFile({ streamList: null }), aFile({ from: 90, streamList: null }))).toEqual([]);
    expect(findingsOn(aFile({ streamList: [] }), aFile({ from: 90, streamList: [] }))).toEqual([]);
  });

  it('is found among the same streams listed in another order', () => {
    expect(
      findingsOn(aFile({ users: ['ada', 'bo'] }), aFile({ from: 90, users: ['bo', 'ada'] })),
    ).toMatchObject([{ code: 'files-gap' }]);
  });

  it('tells the camera from the screen of the same user', () => {
    const screen = [{ index: null, userId: 'ada', streamType: { code: 1, name: 'screen' } as const }];
    expect(findingsOn(aFile(), aFile({ from: 90, streamList: screen }))).toEqual([]);
  });

  it('is none when somebody joined meanwhile and a file of more streams fills it', () => {
    expect(
      findingsOn(
        aFile({ from: 0, users: ['ada'] }),
        aFile({ from: 60, users: ['ada', 'bo'] }),
        aFile({ from: 120, users: ['ada'] }),
      ),
    ).toEqual([]);
  });

  it('is one when what happened meanwhile left a stream out', () => {
    expect(
      findingsOn(
        aFile({ from: 0, users: ['ada', 'bo'] }),
        aFile({ from: 60, users: ['ada'] }),
        aFile({ from: 120, users: ['ada', 'bo'] }),
      ),
    ).toMatchObject([{ code: 'files-gap', params: { file: 1, next: 3, gapMs: 60_000 } }]);
  });

  it('is measured from the file that reaches furthest', () => {
    expect(
      findingsOn(aFile({ lasts: 600 }), aFile({ from: 0, lasts: 60 }), aFile({ from: 610 })),
    ).toMatchObject([{ code: 'files-gap', params: { file: 1, next: 3, gapMs: 10_000 } }]);
  });

  it('is not claimed where a file of these streams may lie anywhere', () => {
    for (const lost of [{ startTime: null }, { duration: null }, { duration: 0 }, { startTime: 'noon' }]) {
      expect(findingsOn(aFile(), aFile(lost), aFile({ from: 90 })).map(({ code }) => code)).not.toContain(
        'files-gap',
      );
    }
    expect(findingsOn(aFile(), aFile({ users: ['ada', 'bo'], duration: null }), aFile({ from: 90 }))).toEqual(
      [],
    );
  });
});

describe('an overlap', () => {
  it('is over a second that two files of the same streams share', () => {
    expect(findingsOn(aFile({ from: 0 }), aFile({ from: 50 }))).toEqual([
      {
        code: 'files-overlap',
        severity: 'info',
        path: 'RecordFileList[1].StartTime',
        params: { file: 1, next: 2, overlapMs: 10_000 },
      },
    ]);
    expect(findingsOn(aFile({ lasts: 600 }), aFile({ from: 50 }))).toMatchObject([
      { params: { overlapMs: 60_000 } },
    ]);
  });

  it('is none up to a second, nor between different streams', () => {
    expect(findingsOn(aFile({ from: 0 }), aFile({ from: 59 }))).toEqual([]);
    expect(findingsOn(aFile({ users: ['ada'] }), aFile({ from: 50, users: ['bo'] }))).toEqual([]);
  });

  it('is none between formats: told by the ending of the key, else by starting together', () => {
    expect(
      findingsOn(
        aFile({ from: 0, objectKey: 'a/b.c/1.mp4', lasts: 600 }),
        aFile({ from: 0, objectKey: 'a/b.c/1.M3U8', lasts: 300 }),
        aFile({ from: 300, objectKey: 'a/b.c/2.m3u8', lasts: 300 }),
      ),
    ).toEqual([]);
    expect(findingsOn(aFile({ from: 0, lasts: 60 }), aFile({ from: 0.4, lasts: 60 }))).toEqual([]);
  });
});

describe('many files', () => {
  it('bring every gap, in the order of the list', () => {
    const files = Array.from({ length: 1000 }, (_, position) => aFile({ from: position * 70 }));
    const findings = findingsOn(...files);
    expect(findings).toHaveLength(999);
    expect(findings.map(({ path }) => path)).toEqual(
      files.slice(1).map((_, position) => `RecordFileList[${position + 1}].StartTime`),
    );
  });

  it('end to end have neither gap nor overlap, however they are cut and listed', () => {
    const pieces = fc.array(fc.record({ lasts: fc.integer({ min: 2, max: 600 }), key: fc.nat() }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(pieces, (recording) => {
        let from = 0;
        const files = recording.map(({ lasts, key }) => {
          const file = aFile({ from, lasts });
          from += lasts;
          return { file, key };
        });
        files.sort((a, b) => a.key - b.key);
        expect(findingsOn(...files.map(({ file }) => file))).toEqual([]);
      }),
    );
  });
});
