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
import { isMembers } from './jsonType.ts';
import { readTask } from './readTask.ts';
import { exampleTask, resultOf } from './testing/examples.ts';

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

const strange = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('6', '-1', '1e5', '', ' ', '0', 'NaN', '9'.repeat(400), 0, -0, 1.5, 1e300, Infinity, null),
  fc.integer(),
  fc.string(),
);

/** The value with one place in it, chosen by `choose`, replaced, removed or given a neighbour. */
function mutate(value: unknown, choose: (below: number) => number, replacement: unknown): unknown {
  if (Array.isArray(value) && value.length > 0 && choose(4) > 0) {
    const at = choose(value.length);
    return value.map((item: unknown, index) => (index === at ? mutate(item, choose, replacement) : item));
  }
  if (!isMembers(value) || choose(8) === 0) return replacement;
  const entries = Object.entries(value);
  const chosen = entries[choose(entries.length)];
  if (chosen === undefined || choose(8) === 0) return { ...value, Unlisted: replacement };
  const [name, member] = chosen;
  if (choose(4) === 0) return Object.fromEntries(entries.filter(([other]) => other !== name));
  return { ...value, [name]: mutate(member, choose, replacement) };
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
  const change = fc.tuple(strange, fc.infiniteStream(fc.nat()));
  fc.assert(
    fc.property(kind, fc.array(change, { minLength: 1, maxLength: 6 }), (of, changes) => {
      const task = changes.reduce<unknown>((changed, [replacement, choices]) => {
        const choose = (below: number) => (choices.next().value ?? 0) % below;
        return mutate(changed, choose, replacement);
      }, exampleTask(of));
      expectHonest(of, resultOf(of, task));
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
