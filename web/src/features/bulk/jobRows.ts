import type { BulkResult, BulkRow } from '@tasklens/server/contract/bulk';
import type { BulkSearch } from './bulkSearch.ts';
import { weigh, weights, type Weight } from './weight.ts';

/** A row of a job as it stands now. */
export interface JobRow {
  /** From 0. */
  row: number;
  /** Null where neither this browser nor a result tells. */
  asked: BulkRow | null;
  /** Undefined until it has ended. */
  result: BulkResult | undefined;
}

/** All rows of a job in their order. */
export function toJobRows(
  rows: number,
  ended: ReadonlyMap<number, BulkResult>,
  asked: readonly BulkRow[] | undefined,
): JobRow[] {
  return Array.from({ length: rows }, (_, row) => {
    const result = ended.get(row);
    return { row, result, asked: result?.asked ?? asked?.[row] ?? null };
  });
}

/** How many rows there are of each weight. */
export function countWeights(rows: readonly JobRow[]): Record<Weight, number> {
  const counts = Object.fromEntries(weights.map((weight) => [weight, 0])) as Record<Weight, number>;
  for (const { result } of rows) counts[weigh(result)] += 1;
  return counts;
}

/** The rows that are shown, as they are to be read; those that sort alike stay in their order, those without a start come last. */
export function arrange(rows: readonly JobRow[], { show, sort, order }: BulkSearch): JobRow[] {
  const shown = show === undefined ? [...rows] : rows.filter(({ result }) => weigh(result) === show);
  const sign = order === 'descending' ? -1 : 1;
  if (sort === undefined) return sign === 1 ? shown : shown.reverse();
  return shown.sort((a, b) =>
    sort === 'result'
      ? sign * (weights.indexOf(weigh(a.result)) - weights.indexOf(weigh(b.result)))
      : byStart(startOf(a), startOf(b), sign),
  );
}

const startOf = ({ result }: JobRow): string => (result?.outcome === 'found' ? (result.startTime ?? '') : '');

function byStart(a: string, b: string, sign: number): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return sign * a.localeCompare(b);
}
