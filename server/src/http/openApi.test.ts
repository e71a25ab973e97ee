import { describe, expect, it } from 'vitest';
import { paths } from '../contract/paths.ts';
import { problemCodes, problemStatus } from '../contract/problem.ts';
import { toOpenApi } from './openApi.ts';

const document = toOpenApi({ version: '1.2.3', basePath: '/tasklens/' });
const text = JSON.stringify(document);

function resolve(ref: string): unknown {
  return ref
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document);
}

describe('toOpenApi', () => {
  it('describes every path of the API', () => {
    expect(Object.keys(document.paths).sort()).toEqual(
      [
        '/api/v1/tasks/{kind}',
        '/api/v1/pictures/{reference}',
        '/api/v1/runs/{id}/observations',
        '/api/v1/runs/{id}/keep',
        '/api/v1/observations/{id}',
        '/api/v1/shares',
        '/api/v1/shares/{id}',
        '/api/v1/compare',
        '/api/v1/find',
        '/api/v1/inspect',
        '/api/v1/bulk',
        '/api/v1/bulk/{id}',
        '/api/v1/bulk/{id}/results',
        '/api/v1/observations/{id}/report',
        ...[paths.meta, paths.openapi, paths.health, paths.ready, paths.metrics].map((path) => `/${path}`),
      ].sort(),
    );
  });

  it('holds no reference that leads nowhere', () => {
    const refs = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref ?? '');
    expect(refs.length).toBeGreaterThan(20);
    for (const ref of refs) expect(resolve(ref), ref).toBeTypeOf('object');
  });

  it('has a problem for every status that the API fails with, where it does', () => {
    const operations: Record<string, Record<string, { responses: object }>> = document.paths;
    const described = Object.values(operations).flatMap((methods) =>
      Object.values(methods).flatMap(({ responses }) => Object.keys(responses)),
    );
    const statuses = problemCodes.map((code) => String(problemStatus[code]));
    expect(described).toEqual(expect.arrayContaining(statuses));
    const ofLookUp = Object.keys(operations['/api/v1/tasks/{kind}']?.['get']?.responses ?? {});
    expect(ofLookUp).toEqual(['200', '400', '404', '422', '500', '502', '503', '504']);
  });

  it('names version and sub-path', () => {
    expect(document).toMatchObject({
      openapi: '3.1.0',
      info: { version: '1.2.3' },
      servers: [{ url: '/tasklens/' }],
    });
  });

  it('does not forbid members that the answers of v1 may gain', () => {
    const sent = ['InspectRequest', 'ComparisonRequest', 'NewShare', 'NewBulk', 'BulkRow'];
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      if (!sent.includes(name))
        expect(JSON.stringify(schema), name).not.toContain('"additionalProperties":false');
    }
  });
});
