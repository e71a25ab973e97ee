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
        '/api/v1/compare',
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

  it('has a problem for every status the API fails with', () => {
    const responses = document.paths['/api/v1/tasks/{kind}']?.get.responses ?? {};
    const statuses = [...new Set(problemCodes.map((code) => String(problemStatus[code])))];
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', ...statuses]));
  });

  it('names version and sub-path', () => {
    expect(document).toMatchObject({
      openapi: '3.1.0',
      info: { version: '1.2.3' },
      servers: [{ url: '/tasklens/' }],
    });
  });

  it('does not forbid members that the answers of v1 may gain', () => {
    const sent = ['ComparisonRequest'];
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      if (!sent.includes(name)) expect(JSON.stringify(schema), name).not.toContain('additionalProperties');
    }
  });
});
