import { ProblemError, problemOf } from './problem.ts';

/** Ids of what is kept, in base64url: runs and observations have 96 bits, shares and jobs 128. */
const forms = { run: /^[\w-]{16}$/, observation: /^[\w-]{16}$/, share: /^[\w-]{22}$/, job: /^[\w-]{22}$/ };

/** The id as it stands in a path. Throws a `not-found` problem where nothing can have such an id. */
export function requireKeptId(what: keyof typeof forms, id: string): string {
  if (!forms[what].test(id)) throw noSuch(what);
  return id;
}

export function noSuch(what: keyof typeof forms): ProblemError {
  const detail = `There is no ${what} with this id, or it is no longer kept.`;
  return new ProblemError(problemOf('not-found', `No such ${what}`, detail));
}
