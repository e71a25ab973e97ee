import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { findingSchema, severities } from '../../contract/finding.ts';
import { kinds } from '../../contract/kinds.ts';
import {
  mixedPushTaskSchema,
  pullRecordTaskSchema,
  recordTaskSchema,
  singlePushTaskSchema,
  webcastTaskSchema,
  type KindedTask,
} from '../../contract/task.ts';
import { verdictSchema } from '../../contract/verdict.ts';
import { diagnose } from './diagnose.ts';
import { aFile, aMixedPushTask, aRecordTask, after, anEncode, secondsIn, status } from './testing/tasks.ts';

type TypeName = 'string' | 'number' | 'boolean' | 'null' | 'array' | 'object';

/** The few parts of JSON Schema that the contract's tasks are made of. */
interface JsonSchema {
  type?: TypeName | TypeName[];
  enum?: string[];
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
}

const instants = fc.oneof(
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.integer({ min: -400_000, max: 400_000 }).map((seconds) => after(seconds)),
);

/**
 * Anything that the schema accepts; strings lean towards times and numbers towards the small, where the rules bite.
 */
function anyOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(anyOf));
  const { type } = schema;
  if (Array.isArray(type)) return fc.oneof(...type.map((one) => anyOf({ ...schema, type: one })));
  switch (type) {
    case 'string':
      return fc.oneof(fc.string(), instants);
    case 'number':
      return fc.oneof(fc.integer({ min: -2, max: 200 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(anyOf(schema.items ?? {}), { maxLength: 5 });
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, of]) => [name, anyOf(of)])),
      );
    case undefined:
    default:
      throw new Error(`no arbitrary for ${JSON.stringify(schema)}`);
  }
}

const taskSchemas = {
  'single-push': singlePushTaskSchema,
  'mixed-push': mixedPushTaskSchema,
  webcast: webcastTaskSchema,
  record: recordTaskSchema,
  'pull-record': pullRecordTaskSchema,
};
const anyTask = fc.oneof(
  ...kinds.map((kind) =>
    anyOf(z.toJSONSchema(taskSchemas[kind]) as JsonSchema).map(
      (task) => ({ kind, task: taskSchemas[kind].parse(task) }) as KindedTask,
    ),
  ),
);
const anyTime = fc.integer({ min: -300_000, max: 300_000 }).map(secondsIn);

describe('whatever task the contract accepts', () => {
  it('gets one verdict and findings that the contract accepts, and the same ones again', () => {
    fc.assert(
      fc.property(anyTask, anyTime, (kinded, observedAtMs) => {
        const { verdict, findings } = diagnose(kinded, observedAtMs);
        verdictSchema.parse(verdict);
        z.array(findingSchema).parse(findings);
        expect(diagnose(structuredClone(kinded), observedAtMs)).toEqual({ verdict, findings });
      }),
      { numRuns: 500 },
    );
  });

  it('has its findings sorted by severity', () => {
    fc.assert(
      fc.property(anyTask, anyTime, (kinded, observedAtMs) => {
        const ranks = diagnose(kinded, observedAtMs).findings.map(({ severity }) =>
          severities.indexOf(severity),
        );
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });

  it('is left as it was', () => {
    fc.assert(
      fc.property(anyTask, anyTime, (kinded, observedAtMs) => {
        const before = structuredClone(kinded);
        diagnose(kinded, observedAtMs);
        expect(kinded).toEqual(before);
      }),
    );
  });
});

describe('findings', () => {
  it('come by severity, then by path, where [10] follows [9]', () => {
    const sound = Array.from({ length: 9 }, (_, position) => aFile({ from: position * 60 }));
    const task = aRecordTask({
      status: status('ended'),
      endTime: after(100),
      recordFileList: [
        ...sound,
        aFile({ from: 540, size: 0 }),
        aFile({ from: 600, size: 0 }),
        aFile({ from: 700 }),
      ],
    });
    const paths = diagnose({ kind: 'record', task }, secondsIn(600)).findings.map(({ path }) => path);
    expect(paths).toEqual([
      'RecordFileList[9].Size',
      'RecordFileList[10].Size',
      'RecordFileList[11].StartTime',
    ]);
  });

  it('of different rules on one task stand together', () => {
    const task = aMixedPushTask({
      encode: anEncode({
        audioProfile: { code: 2, name: 'HE-AAC v2' },
        audioBitrate: 96,
        audioChannels: 1,
      }),
    });
    const { findings } = diagnose({ kind: 'mixed-push', task }, secondsIn(70 * 60 * 60));
    expect(findings.map(({ code }) => code)).toEqual([
      'stereo-required',
      'leaves-query-window-soon',
      'audio-bitrate-capped',
    ]);
  });
});
