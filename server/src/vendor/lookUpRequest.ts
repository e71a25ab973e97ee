import type { Kind } from '../contract/kinds.ts';
import type { TaskQuery } from '../contract/taskQuery.ts';
import { actions } from './actions.ts';
import { emptyBodyHash, signRequest, type Credentials } from './signing.ts';

/** What goes onto the wire for one attempt. */
export interface LookUpRequest {
  method: 'GET' | 'POST';
  /** Path and query. */
  path: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string | null;
}

/**
 * The request that asks for one task, good for the second of `date`. Signed are `host;x-content-sha256;x-date`, and the
 * token where there is one: nothing that an HTTP client or a proxy may change. (Source: signing §2)
 */
export function toLookUpRequest(
  kind: Kind,
  query: TaskQuery,
  {
    host,
    region,
    credentials,
    date,
  }: {
    /** As it is sent: with the port unless it is the scheme's own. */
    host: string;
    region: string;
    credentials: Credentials;
    date: Date;
  },
): LookUpRequest {
  const { action, version, service, method, toParameters } = actions[kind];
  const { query: ids, body } = toParameters(query);
  const { canonicalQuery, headers } = signRequest(
    {
      method,
      path: '/',
      query: { Action: action, Version: version, ...ids },
      headers:
        body === ''
          ? { host, 'x-content-sha256': emptyBodyHash }
          : { host, 'content-type': 'application/json' },
      body,
      service,
      region,
    },
    credentials,
    date,
  );
  return { method, path: `/?${canonicalQuery}`, headers, body: body === '' ? null : body };
}
