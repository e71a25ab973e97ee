import type { SideRequest } from '../contract/comparison.ts';
import { kinds, type Kind } from '../contract/kinds.ts';
import type { SideSource } from '../domain/comparison/sideSource.ts';
import { parseTaskQuery } from './parseTaskQuery.ts';
import { canOnlyBe, invalidQuery, ProblemError } from './problem.ts';
import { findStrayParams } from './queryParams.ts';

/**
 * What a side asks for. Throws an `invalid-query` problem: naming the parameters of a look-up that are at fault, or else
 * the side itself.
 */
export function parseSide(
  side: 'left' | 'right',
  request: SideRequest,
  profiles: readonly string[],
): SideSource {
  if (typeof request !== 'string') return { from: 'pasted', pasted: request.pasted };
  const { from, rest } = /^(?<from>live|observation|share):(?<rest>.+)$/s.exec(request)?.groups ?? {};
  if (rest === undefined) throw refused(side, forms);
  if (from !== 'live') return { from: from === 'share' ? 'share' : 'observation', id: rest };
  const [name = '', ...query] = rest.split('?');
  const kind = kinds.find((known) => known === name);
  if (kind === undefined) throw refused(side, `${forms}, of a kind ${kinds.join(', ')}`);
  const parsed = parseQuery(side, kind, new URLSearchParams(query.join('?')), profiles);
  return { from: 'live', kind, query: parsed.query, runMs: parsed.runMs };
}

const forms = 'live:<kind>?<query>, observation:<id> or share:<id>';

/** The two sides of a query string. Throws an `invalid-query` problem naming what is missing or too much. */
export function readSides(params: URLSearchParams): { left: string; right: string } {
  const errors = findStrayParams(params, ['left', 'right'], 'a comparison');
  for (const field of ['left', 'right']) {
    if (!params.get(field)) errors.push({ field, code: 'required', message: `${field} is needed: ${forms}` });
  }
  if (errors.length > 0) throw new ProblemError(invalidQuery(errors));
  return { left: params.get('left') ?? '', right: params.get('right') ?? '' };
}

function parseQuery(
  side: 'left' | 'right',
  kind: Kind,
  params: URLSearchParams,
  profiles: readonly string[],
): ReturnType<typeof parseTaskQuery> {
  try {
    return parseTaskQuery(kind, params, profiles);
  } catch (fault) {
    if (fault instanceof ProblemError) throw new ProblemError({ ...fault.problem, side });
    throw fault;
  }
}

function refused(side: 'left' | 'right', what: string): ProblemError {
  return new ProblemError({ ...invalidQuery([canOnlyBe(side, what)]), side });
}
