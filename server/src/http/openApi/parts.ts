import { problemStatus, type ProblemCode } from '../../contract/problem.ts';
import { refTo } from './schemas.ts';

export function queryParameter(name: string, schema: object, description: string) {
  return { name, in: 'query', required: false, schema, description };
}

export function pathParameter(name: string, description: string) {
  return { name, in: 'path', required: true, schema: { type: 'string' }, description };
}

export function jsonOf(description: string, schema: object) {
  return { description, content: { 'application/json': { schema } } };
}

/** One JSON value a line, each on its way as soon as there is one. */
export function linesOf(description: string, schema: object) {
  return { description, content: { 'application/x-ndjson': { schema } } };
}

export function header(description: string) {
  return { description, schema: { type: 'string' } };
}

export function problemResponse(description: string) {
  return { description, content: { 'application/problem+json': { schema: refTo('Problem') } } };
}

/** One response per status, naming the codes that come with it. */
export function problemResponses(...codes: ProblemCode[]) {
  return Object.fromEntries(
    [...new Set(codes.map((code) => problemStatus[code]))].map((status) => [
      status,
      problemResponse(codes.filter((code) => problemStatus[code] === status).join(', ')),
    ]),
  );
}
