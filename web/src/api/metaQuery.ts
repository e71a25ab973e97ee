import { queryOptions } from '@tanstack/react-query';
import { metaSchema } from '@tasklens/server/contract/meta';
import { paths } from '@tasklens/server/contract/paths';
import { getJson } from './http.ts';

/** What this server is and can do; asked once a visit. */
export const metaQuery = queryOptions({
  queryKey: ['meta'],
  queryFn: ({ signal }) => getJson(paths.meta, metaSchema, { signal }),
  staleTime: Infinity,
});
