import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import { toQueryString } from '@tasklens/server/contract/paths';

/** A kept answer, as a side of the comparison. */
export const keptSide = (observationId: string): string => `observation:${observationId}`;

/** What the vendor says of these ids now, as a side of the comparison. */
export const liveSide = ({ kind, query }: Pick<LookUpAnswer, 'kind' | 'query'>): string =>
  `live:${kind}?${toQueryString(query)}`;
