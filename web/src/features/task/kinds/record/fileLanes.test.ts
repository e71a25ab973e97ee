import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFile } from '../testing/files.ts';
import { toLaneGroups } from './fileLanes.ts';

const numbersIn = (files: Parameters<typeof toLaneGroups>[0]) =>
  toLaneGroups(files).map(({ lanes }) => lanes.map((lane) => lane.map(({ number }) => number)));

const ofUser = (userId: string) => ({ streamList: [{ index: null, userId, streamType: null }] });

describe('toLaneGroups', () => {
  it('puts files that follow each other in one lane, by time', () => {
    expect(
      numbersIn([aFile({ fromSeconds: 120 }), aFile({ fromSeconds: 0 }), aFile({ fromSeconds: 60 })]),
    ).toEqual([[[2, 3, 1]]]);
  });

  it('opens a second lane where files of the same streams overlap', () => {
    expect(
      numbersIn([aFile({ fromSeconds: 0 }), aFile({ fromSeconds: 30 }), aFile({ fromSeconds: 90 })]),
    ).toEqual([[[1, 3], [2]]]);
  });

  it('keeps files of different streams apart, whatever the order their streams came in', () => {
    const [a, b] = [ofUser('a'), ofUser('b')];
    const both = { streamList: [...a.streamList, ...b.streamList] };
    const swapped = { streamList: [...b.streamList, ...a.streamList] };
    expect(
      numbersIn([
        aFile({}, a),
        aFile({}, both),
        aFile({ fromSeconds: 60 }, swapped),
        aFile({ fromSeconds: 60 }, a),
      ]),
    ).toEqual([[[1, 4]], [[2, 3]]]);
  });

  it('stops telling streams apart when there are too many sets of them', () => {
    const files = Array.from({ length: 9 }, (_, position) =>
      aFile({ fromSeconds: 60 * position }, ofUser(`user-${position}`)),
    );
    expect(numbersIn(files)).toEqual([[[1, 2, 3, 4, 5, 6, 7, 8, 9]]]);
  });

  it('leaves out files without a start', () => {
    expect(numbersIn([aFile({}, { startTime: null }), aFile({})])).toEqual([[[2]]]);
  });

  it('never lets files overlap in a lane, and loses none', () => {
    const someFile = fc
      .record({
        fromSeconds: fc.integer({ min: 0, max: 1000 }),
        lastsSeconds: fc.integer({ min: 0, max: 200 }),
      })
      .map((span) => aFile(span));
    fc.assert(
      fc.property(fc.array(someFile, { maxLength: 40 }), (files) => {
        const lanes = toLaneGroups(files).flatMap((group) => group.lanes);
        expect(lanes.flat()).toHaveLength(files.length);
        for (const lane of lanes) {
          for (const [position, span] of lane.entries()) {
            const previous = lane[position - 1];
            if (previous !== undefined) expect(span.startMs).toBeGreaterThanOrEqual(previous.endMs);
          }
        }
      }),
    );
  });
});
