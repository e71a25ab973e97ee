import { findingSchema, type Finding } from '../../contract/finding.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { messages as en } from '../../../../web/src/i18n/en/messages.ts';
import { createFormat } from './format.ts';
import { messages as zh } from '../../../../web/src/i18n/zh-CN/messages.ts';
import { sayFinding } from './sayFinding.ts';

type TypeName = 'string' | 'number' | 'boolean' | 'null' | 'object';

/** The few parts of JSON Schema that findings are made of. */
interface JsonSchema {
  type?: TypeName | TypeName[];
  const?: string;
  enum?: string[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
}

/** Anything that the schema accepts, of names as people have them; 0 is left out, since nothing lasts for no time. */
function anyOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return fc.oneof(...options.map(anyOf));
  const { type } = schema;
  if (Array.isArray(type)) return fc.oneof(...type.map((one) => anyOf({ ...schema, type: one })));
  switch (type) {
    case 'string':
      return fc.constantFrom('guest-3', '小王', 'a'.repeat(128));
    case 'number':
      return fc.oneof(
        fc.integer({ min: -100_000, max: 100_000 }).filter((value) => value !== 0),
        fc.double({ min: 0.0001, max: 1, noNaN: true }),
      );
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, of]) => [name, anyOf(of)])),
      );
    case undefined:
    default:
      throw new Error(`no arbitrary for ${JSON.stringify(schema)}`);
  }
}

const { oneOf = [], anyOf: alternatives = oneOf } = z.toJSONSchema(findingSchema) as JsonSchema;

const readers = [
  { messages: en, script: /[A-Za-z]/, format: createFormat('en', 'utc', '2026-11-21T11:00:00.000Z') },
  {
    messages: zh,
    script: /\p{Script=Han}/u,
    format: createFormat('zh-CN', 'utc', '2026-11-21T11:00:00.000Z'),
  },
];

it.each(alternatives.map((schema) => [schema.properties?.['code']?.const, schema]))(
  'says %s in both languages, whatever it holds',
  (_, schema) => {
    fc.assert(
      fc.property(anyOf(schema), (finding) => {
        for (const { messages, script, format } of readers) {
          for (const text of Object.values(sayFinding(messages, finding as Finding, format))) {
            expect(text).toMatch(script);
            expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object| {2}|^ | $/);
          }
        }
      }),
      { numRuns: 50 },
    );
  },
);
