import fc from 'fast-check';
import * as z from 'zod/mini';
import type { KindedTask } from '../../../contract/task.ts';
import {
  mixedPushTaskSchema,
  pullRecordTaskSchema,
  recordTaskSchema,
  singlePushTaskSchema,
  webcastTaskSchema,
} from '../../../contract/task.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

// Few values, so that two tasks have something in common and lists hold the same item twice.
const someText = fc.oneof(fc.constantFrom('', 'ada', 'bob'), fc.string({ maxLength: 4 }));
const someNumber = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.double({ noNaN: true, min: -2, max: 2000 }));

function arbitraryOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((option) => arbitraryOf(option)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.type === 'object') {
    const members = Object.entries(schema.properties ?? {});
    return fc.record(
      Object.fromEntries(members.map(([name, member]) => [name, arbitraryOf(member as JsonSchema)])),
    );
  }
  if (schema.type === 'array') return fc.array(arbitraryOf(schema.items as JsonSchema), { maxLength: 4 });
  if (schema.type === 'string') return someText;
  if (schema.type === 'number') return someNumber;
  return schema.type === 'boolean' ? fc.boolean() : fc.constant(null);
}

const arbitraryOfKind = (kind: KindedTask['kind'], schema: z.core.$ZodType) =>
  arbitraryOf(z.toJSONSchema(schema)).map((task) => ({ kind, task }) as KindedTask);

/** Any task that the contract allows, also with codes and names that no vendor would pair. */
export const arbitraryTask: fc.Arbitrary<KindedTask> = fc.oneof(
  arbitraryOfKind('single-push', singlePushTaskSchema),
  arbitraryOfKind('mixed-push', mixedPushTaskSchema),
  arbitraryOfKind('webcast', webcastTaskSchema),
  arbitraryOfKind('record', recordTaskSchema),
  arbitraryOfKind('pull-record', pullRecordTaskSchema),
);
