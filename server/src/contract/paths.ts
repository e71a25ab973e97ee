import { idFields, type TaskQuery } from './taskQuery.ts';
import type { Kind } from './kinds.ts';

/** Paths of the API, below BASE_PATH, without a leading slash so that a page's <base> applies. */
export const paths = {
  task: (kind: Kind) => `api/v1/tasks/${kind}`,
  /** A remote picture, by the reference that a look-up gave for it. */
  picture: (reference: string) => `api/v1/pictures/${reference}`,
  runObservations: (runId: string) => `api/v1/runs/${runId}/observations`,
  runKeep: (runId: string) => `api/v1/runs/${runId}/keep`,
  observation: (id: string) => `api/v1/observations/${id}`,
  observationReport: (id: string) => `api/v1/observations/${id}/report`,
  shares: 'api/v1/shares',
  share: (id: string) => `api/v1/shares/${id}`,
  compare: 'api/v1/compare',
  find: 'api/v1/find',
  inspect: 'api/v1/inspect',
  bulk: 'api/v1/bulk',
  bulkJob: (id: string) => `api/v1/bulk/${id}`,
  bulkResults: (id: string) => `api/v1/bulk/${id}/results`,
  meta: 'api/v1/meta',
  openapi: 'api/openapi.json',
  health: 'healthz',
  ready: 'readyz',
  metrics: 'metrics',
} as const;

/** The ids of a look-up as query text, in a fixed order; the default profile is left out. */
export function toQueryString(query: TaskQuery): string {
  const params = [
    ...(query.profile === 'default' ? [] : [['profile', query.profile] as const]),
    ...idFields.flatMap((field) => {
      const id = query[field];
      return id === undefined || id === '' ? [] : [[field, id] as const];
    }),
  ];
  return params.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
}
