import { mdiArrowDown, mdiArrowUp, mdiUnfoldMoreHorizontal } from '@mdi/js';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import type { IdField } from '@tasklens/server/contract/taskQuery';
import type { Format } from '@tasklens/server/domain/words/format';
import { useState } from 'react';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { BulkSearch } from './bulkSearch.ts';
import type { JobRow } from './jobRows.ts';
import { ResultRow } from './ResultRow.tsx';
import { useBulkWords } from './words.ts';

type Sort = Pick<BulkSearch, 'sort' | 'order'>;

const pageRows = 100;

/** The rows that are shown, a hundred at a time; on a phone each stands as a block of its own. */
export function ResultTable({
  rows,
  fields,
  isOver,
  sort,
  format,
  onSort,
}: {
  rows: readonly JobRow[];
  /** The ids that rows of the job have, shown or not. */
  fields: readonly IdField[];
  /** No more results come. */
  isOver: boolean;
  sort: Sort;
  format: Format;
  onSort: (sort: Sort) => void;
}) {
  const { lookUp } = useMessages();
  const { results: words } = useBulkWords();
  const [wantedPage, setPage] = useState(0);
  const lastPage = Math.max(0, Math.ceil(rows.length / pageRows) - 1);
  const page = Math.min(wantedPage, lastPage);
  const first = page * pageRows;
  const columns = [
    { key: 'row', label: words.columns.row, sort: undefined },
    ...fields.map((field) => ({ key: field, label: lookUp.fields[field], sort: null })),
    { key: 'result', label: words.columns.result, sort: 'result' },
    { key: 'startTime', label: words.columns.startTime, sort: 'startTime' },
  ] as const;
  return (
    <>
      <Box component="table" role="table" aria-label={words.title} sx={tableStyle}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) =>
              column.sort === null ? (
                <th key={column.key} role="columnheader" scope="col" className={column.key}>
                  {column.label}
                </th>
              ) : (
                <SortHead
                  key={column.key}
                  name={column.key}
                  label={column.label}
                  by={column.sort}
                  sort={sort}
                  onSort={onSort}
                />
              ),
            )}
            <th role="columnheader" scope="col" className="open">
              <span className="spoken">{words.open}</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.slice(first, first + pageRows).map((row) => (
            <ResultRow
              key={row.row}
              row={row.row}
              asked={row.asked}
              result={row.result}
              fields={fields}
              isOver={isOver}
              format={format}
            />
          ))}
        </tbody>
      </Box>
      {rows.length === 0 && <Box sx={{ py: 2, color: 'text.secondary' }}>{words.none}</Box>}
      {lastPage > 0 && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 1 }}>
          <Button
            disabled={page === 0}
            onClick={() => {
              setPage(page - 1);
            }}
          >
            {words.before}
          </Button>
          <Box aria-live="polite" sx={{ typography: 'body2', color: 'text.secondary' }}>
            {words.range(first + 1, Math.min(rows.length, first + pageRows), rows.length)}
          </Box>
          <Button
            disabled={page === lastPage}
            onClick={() => {
              setPage(page + 1);
            }}
          >
            {words.after}
          </Button>
        </Box>
      )}
    </>
  );
}

/** Sorts by this column; once more, the other way round. */
function SortHead({
  name,
  label,
  by,
  sort,
  onSort,
}: {
  name: string;
  label: string;
  by: Sort['sort'];
  sort: Sort;
  onSort: (sort: Sort) => void;
}) {
  const { results: words } = useBulkWords();
  const isSorted = sort.sort === by;
  const isDescending = isSorted && sort.order === 'descending';
  return (
    <th
      role="columnheader"
      scope="col"
      className={name}
      aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : 'none'}
    >
      <ButtonBase
        title={words.sortBy(label)}
        onClick={() => {
          onSort({ sort: by, order: isSorted && !isDescending ? 'descending' : undefined });
        }}
        sx={{ gap: 0.25, minHeight: 24, font: 'inherit', color: isSorted ? 'text.primary' : 'inherit' }}
      >
        {label}
        <Icon path={isSorted ? (isDescending ? mdiArrowDown : mdiArrowUp) : mdiUnfoldMoreHorizontal} />
      </ButtonBase>
    </th>
  );
}

// The widths stand from the beginning, and each row has room for two lines: nothing moves while results come in.
// The roles stand for themselves: a table that a phone lays out as blocks is no table to every screen reader.
const tableStyle = {
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  lineHeight: 1.45,
  '& th, & td': { textAlign: 'start', verticalAlign: 'baseline', py: 0.75, pr: 2, overflowWrap: 'anywhere' },
  '& tr': { borderBottom: 1, borderColor: 'divider' },
  '& th': { fontWeight: 500, color: 'text.secondary', whiteSpace: 'nowrap' },
  '& th.row': { width: 64 },
  '& th.appId': { width: 194 },
  '& th.roomId, & th.taskId': { width: '13%' },
  '& th.userId': { width: '9%' },
  '& th.startTime': { width: 196 },
  '& th.open': { width: 56 },
  '& .number': { fontVariantNumeric: 'tabular-nums', color: 'text.secondary' },
  '& .more': {
    display: 'block',
    minHeight: '1.45em',
    pl: '1.6em',
    fontSize: '0.75rem',
    color: 'text.secondary',
  },
  '& td.start': { whiteSpace: 'nowrap' },
  '& td.open': { pr: 0, textAlign: 'end' },
  '& .label': { display: 'none' },
  '& .spoken': {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  '@media (max-width: 1199.95px)': {
    '&, & thead, & tbody': { display: 'block' },
    '& thead tr': { display: 'flex', flexWrap: 'wrap', columnGap: 2 },
    '& thead th:not([aria-sort])': { display: 'none' },
    '& thead th': { width: 'auto !important', py: 0.25 },
    '& tbody tr': {
      display: 'grid',
      gridTemplateColumns: '4ch minmax(0, 1fr) auto',
      columnGap: 1,
      py: 1,
      contentVisibility: 'auto',
      containIntrinsicSize: 'auto 128px',
    },
    '& td': { gridColumn: '2 / -1', py: 0.125, pr: 0 },
    '& td.number': { gridColumn: '1', gridRow: '1' },
    '& td.result': { gridColumn: '2', gridRow: '1' },
    '& td.open': { gridColumn: '3', gridRow: '1' },
    '& td.start': { minHeight: '1.6em' },
    '& td.id:empty': { display: 'none' },
    '& .label': { display: 'inline', mr: 1, color: 'text.secondary', fontSize: '0.75rem' },
  },
} as const;
