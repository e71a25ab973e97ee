import type { Request } from 'express';
import type { FieldError } from '../contract/taskQuery.ts';

/** The query of a request; Express is told not to read it. */
export function paramsOf(req: Request): URLSearchParams {
  const start = req.url.indexOf('?');
  return new URLSearchParams(start === -1 ? '' : req.url.slice(start + 1));
}

/** Takes the value of a parameter, and says what is wrong with it, if anything is. */
type ReadParam = (value: string) => FieldError | null;

/**
 * Hands each value to the reader of its parameter, without the white space around it; an empty one counts as absent. Gives
 * what is wrong, in the order of the query; `of` says in words whose query it is.
 */
export function readParams(
  params: URLSearchParams,
  of: string,
  readers: Readonly<Record<string, ReadParam>>,
): FieldError[] {
  return [...new Set(params.keys())].flatMap((name) => {
    const [given = '', ...others] = params.getAll(name);
    const value = given.trim();
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (read === undefined) return unknown(name, of);
    if (others.length === 0) return value === '' ? [] : (read(value) ?? []);
    read(value); // given, so it must not be called missing as well
    return repeated(name);
  });
}

/** The parameters that are none of these, or are given more than once. */
export function findStrayParams(
  params: URLSearchParams,
  known: readonly string[],
  of = 'this',
): FieldError[] {
  return [...new Set(params.keys())].flatMap((name) => {
    if (!known.includes(name)) return unknown(name, of);
    return params.getAll(name).length > 1 ? repeated(name) : [];
  });
}

const unknown = (field: string, of: string): FieldError => ({
  field,
  code: 'unknown',
  message: `${JSON.stringify(field)} is not a parameter of ${of}`,
});

const repeated = (field: string): FieldError => ({
  field,
  code: 'repeated',
  message: `${field} is given more than once`,
});
