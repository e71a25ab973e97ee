import type { Request } from 'express';
import type { FieldError } from '../contract/taskQuery.ts';

/** The query of a request; Express is told not to read it. */
export function paramsOf(req: Request): URLSearchParams {
  const start = req.url.indexOf('?');
  return new URLSearchParams(start === -1 ? '' : req.url.slice(start + 1));
}

/** The parameters that are none of these, or are given more than once. */
export function findStrayParams(params: URLSearchParams, known: readonly string[]): FieldError[] {
  return [...new Set(params.keys())].flatMap((field): FieldError[] => {
    if (!known.includes(field)) {
      const message = `${JSON.stringify(field)} is not a parameter of this`;
      return [{ field, code: 'unknown', message }];
    }
    if (params.getAll(field).length === 1) return [];
    return [{ field, code: 'repeated', message: `${field} is given more than once` }];
  });
}
