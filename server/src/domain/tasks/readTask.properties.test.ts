import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { driftSchema } from '../../contract/drift.ts';
import { kinds, type Kind } from '../../contract/kinds.ts';
import {
  mixedPushTaskSchema,
  pullRecordTaskSchema,
  recordTaskSchema,
  singlePushTaskSchema,
  webcastTaskSchema,
} from '../../contract/task.ts';
import { testPrint } from '../secrets/testing/print.ts';
import { readTask } from './readTask.ts';
import { changedResult } from './testing/changedResult.ts';
import { resultOf } from './testing/examples.ts';

const schemas = {
  'single-push': singlePushTaskSchema,
  'mixed-push': mixedPushTaskSchema,
  webcast: webcastTaskSchema,
  record: recordTaskSchema,
  'pull-record': pullRecordTaskSchema,
};
const kind = fc.constantFrom(...kinds);

/** Reads without throwing; a task is exactly what the contract says, and the whole can be written out. */
function expectHonest(of: Kind, result: unknown): void {
  const read = readTask(of, result, testPrint);
  expect(readTask(of, result, testPrint)).toEqual(read);
  if (read.outcome !== 'task') return;
  const { task, raw, drift } = read.reading;
  expect(z.parse(schemas[of], task)).toEqual(task);
  expect(z.parse(z.array(driftSchema), drift)).toEqual(drift);
  expect(drift.length).toBeLessThanOrEqual(200);
  expect(() => JSON.stringify({ task, raw, drift })).not.toThrow();
}

it('never throws and always keeps the contract, whatever JSON value stands as the result', () => {
  fc.assert(
    fc.property(kind, fc.jsonValue(), (of, json) => {
      expectHonest(of, json);
      expectHonest(of, resultOf(of, json));
    }),
    { numRuns: 500 },
  );
});

it('never throws and always keeps the contract, whatever is changed in an example', () => {
  fc.assert(
    fc.property(changedResult, ({ kind: of, result }) => {
      expectHonest(of, result);
    }),
    { numRuns: 2_000 },
  );
});

it('reads a number in a string as that number, and names the drift', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (size) => {
      const files = { Status: 3, RecordFileList: [{ Size: String(size) }] };
      expect(readTask('record', resultOf('record', files), testPrint)).toMatchObject({
        reading: {
          task: { recordFileList: [{ size }] },
          drift: [{ path: 'RecordFileList[0].Size', expected: 'integer', got: 'string' }],
        },
      });
    }),
  );
});

it('lets no secret of an address into task, raw or drift', () => {
  const secret = fc.stringMatching(/^[\w%~.\u4e00-\u9fff-]{4,20}$/).map((text) => `Zq9!${text}Zq9!`);
  fc.assert(
    fc.property(secret, fc.constantFrom('Status', 'StopReason', 'UserId', 'Extra'), (key, elsewhere) => {
      const push = `rtmp://u:${key}@h/live/${key}?txSecret=${key}&${key}#${key}`;
      const page = `https://${key}@h/p?token=${key}`;
      const Canvas = { BackgroundImage: page };
      const Regions = [{ AlternateImage: page }, push];
      const members = {
        Status: 3,
        PushURL: push,
        SourceURL: page,
        StreamKey: key,
        [elsewhere]: `at ${push}`,
      };
      const Layout = { CustomLayout: { Canvas, Regions } };
      for (const of of kinds) {
        const read = readTask(of, resultOf(of, { ...members, Layout }), testPrint);
        expect(JSON.stringify(read)).not.toContain('Zq9!');
      }
    }),
  );
});
