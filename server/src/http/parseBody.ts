import * as z from 'zod/mini';
import type { FieldError } from '../contract/taskQuery.ts';
import { invalidQuery, ProblemError } from './problem.ts';

const { localeError } = z.locales.en();

/** The body as the contract has it. Throws an `invalid-query` problem naming every member at fault. */
export function parseBody<Schema extends z.core.$ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const parsed = z.safeParse(schema, body, { error: localeError });
  if (parsed.success) return parsed.data;
  throw new ProblemError(invalidQuery(parsed.error.issues.flatMap(toFieldErrors)));
}

function toFieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  const field = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: key,
      code: 'unknown',
      message: `${JSON.stringify(key)} is not a member of this body`,
    }));
  }
  const code = issue.code === 'too_big' && issue.origin === 'string' ? 'too-long' : 'invalid';
  return [{ field, code, message: `${field === '' ? 'the body' : field}: ${issue.message}` }];
}
