import Box from '@mui/material/Box';
import { columnFields, type ColumnField } from '@tasklens/server/domain/clues/table/columnField';
import type { Table } from '@tasklens/server/domain/clues/table/table';
import { lineFieldStyle } from '../../ui/fieldStyle.ts';
import { Mono } from '../../ui/Mono.tsx';
import { Select } from '../../ui/Select.tsx';
import { useBulkWords } from './words.ts';

const shownRows = 5;
const longestShown = 160;

/** The first rows as they were understood, and over each column what it is read as, to be changed. */
export function TablePreview({
  table,
  fields,
  onChange,
}: {
  table: Table;
  fields: readonly (ColumnField | null)[];
  onChange: (fields: (ColumnField | null)[]) => void;
}) {
  const { preview: words } = useBulkWords();
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box component="h2" sx={{ m: 0, mb: 1, fontSize: '0.875rem', fontWeight: 650 }}>
        {words.title}
      </Box>
      <Box role="region" aria-label={words.title} tabIndex={0} sx={{ overflowX: 'auto' }}>
        <Box component="table" aria-label={words.title} sx={tableStyle}>
          <thead>
            <tr>
              <th scope="col" className="line">
                {words.line}
              </th>
              {table.columns.map(({ heading, sureness, field: told }, column) => {
                const name = heading === null || heading === '' ? words.column(column + 1) : heading;
                const field = fields[column] ?? null;
                return (
                  <th key={column} scope="col">
                    <Box component="span" sx={{ display: 'block', mb: 0.5 }}>
                      {name}
                    </Box>
                    <Select
                      label={words.readAs(name)}
                      options={columnFields}
                      chosen={field}
                      nameOf={(each) => words.fields[each]}
                      none={words.ignored}
                      onChoose={(chosen) => {
                        onChange(fields.with(column, chosen));
                      }}
                      sx={{ ...lineFieldStyle, ...(field !== null && { borderColor: 'primary.main' }) }}
                    />
                    <Box component="span" sx={{ display: 'block', minHeight: '1.5em', fontSize: '0.75rem' }}>
                      {field !== null && field === told && words.sureness[sureness]}
                    </Box>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(0, shownRows).map(({ line, cells }) => (
              <tr key={line}>
                <td className="line">{line}</td>
                {cells.map((cell, column) => (
                  <td key={column} className={fields[column] == null ? 'ignored' : undefined}>
                    <Mono>{cell.length > longestShown ? `${cell.slice(0, longestShown)}…` : cell}</Mono>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Box>
      </Box>
      <Box sx={{ mt: 0.75, fontSize: '0.8125rem', color: 'text.secondary' }}>
        {table.rows.length > shownRows && words.more(table.rows.length - shownRows)}
        {table.moreColumns > 0 && <div>{words.moreColumns(table.moreColumns)}</div>}
      </Box>
    </Box>
  );
}

const tableStyle = {
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  '& th, & td': {
    padding: '6px 16px 6px 0',
    borderBottom: 1,
    borderColor: 'divider',
    textAlign: 'start',
    verticalAlign: 'top',
    minWidth: 120,
    maxWidth: 320,
    overflowWrap: 'anywhere',
  },
  '& th': { fontWeight: 500, color: 'text.secondary', pb: 0 },
  '& .line': {
    minWidth: 40,
    whiteSpace: 'nowrap',
    color: 'text.secondary',
    fontVariantNumeric: 'tabular-nums',
  },
  '& .ignored': { opacity: 0.55 },
} as const;
