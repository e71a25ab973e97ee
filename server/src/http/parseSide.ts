import type { SideRequest } from '../contract/comparison.ts';
import { kinds, type Kind } from '../contract/kinds.ts';
import type { FieldError } from '../contract/taskQuery.ts';
import type { SideSource } from '../domain/comparison/sideSource.ts';
import { parseTaskQuery } from './parseTaskQuery.ts';
import { invalidQuery, ProblemError } from './problem.ts';

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
  if (rest === undefined) throw refused(side, 'invalid', `${side} can be ${forms}`);
  if (from !== 'live') return { from: from === 'share' ? 'share' : 'observation', id: rest };
  const [name = '', ...query] = rest.split('?');
  const kind = kinds.find((known) => known === name);
  if (kind === undefined)
    throw refused(side, 'invalid', `${side} can be ${forms}, of a kind ${kinds.join(', ')}`);
  const parsed = parseQuery(side, kind, new URLSearchParams(query.join('?')), profiles);
  return { from: 'live', kind, query: parsed.query, runMs: parsed.runMs };
}

const forms = 'live:<kind>?<query>, observation:<id> or share:<id>';

/** The two sides of a query string. Throws an `invalid-query` problem naming what is missing or too much. */
export function readSides(params: URLSearchParams): { left: string; right: string } {
  const errors = [...new Set(['left', 'right', ...params.keys()])].flatMap((field): FieldError[] => {
    const given = params.getAll(field);
    if (field !== 'left' && field !== 'right') {
      return [
        { field, code: 'unknown', message: `${JSON.stringify(field)} is not a parameter of a comparison` },
      ];
    }
    if (given.length > 1) return [{ field, code: 'repeated', message: `${field} is given more than once` }];
    return given[0] ? [] : [{ field, code: 'required', message: `${field} is needed: ${forms}` }];
  });
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

function refused(side: 'left' | 'right', code: FieldError['code'], message: string): ProblemError {
  return new ProblemError({ ...invalidQuery([{ field: side, code, message }]), side });
}
