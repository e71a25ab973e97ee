import { mdiNotEqualVariant } from '@mdi/js';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ComparedGroup, ComparedRow } from '@tasklens/server/contract/comparison';
import type { Format } from '@tasklens/server/domain/words/format';
import { useId, useState } from 'react';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Mono } from '../../ui/Mono.tsx';
import { byItem, identityOf, nameIn, patternOf } from './rowPath.ts';
import { memberLabel } from './memberLabel.ts';
import { ValueText } from './ValueText.tsx';
import { useCompareWords } from './words.ts';

/** The rows of a group: what, left, right; on a phone the two sides stand below what they are of. */
export function GroupTable({
  group,
  rows,
  isMarked,
  format,
}: {
  group: ComparedGroup;
  rows: readonly ComparedRow[];
  /** Whether what differs stands among what does not, and needs a mark. */
  isMarked: boolean;
  format: Format;
}) {
  const words = useCompareWords();
  const id = useId();
  const [most, setMost] = useState(rowsAtFirst);
  const differences = rows.filter(({ outcome }) => outcome !== 'same').length;
  return (
    <Box component="section" aria-labelledby={id} sx={{ mt: 3 }}>
      <Box component="h2" id={id} sx={{ m: 0, mb: 0.5, fontSize: '0.875rem', fontWeight: 650 }}>
        {words.groups[group]}
        <Box component="span" sx={{ ml: 1, fontWeight: 400, color: 'text.secondary' }}>
          {words.differencesIn(differences)}
        </Box>
      </Box>
      <Box component="table" role="table" aria-labelledby={id} sx={tableStyle}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {words.what}
            </th>
            <th role="columnheader" scope="col">
              {words.sides.left}
            </th>
            <th role="columnheader" scope="col">
              {words.sides.right}
            </th>
          </tr>
        </thead>
        {byItem(rows.slice(0, most)).map(({ path, rows: together }) => (
          <tbody key={path} role="rowgroup">
            {path !== '' && <ItemHeading path={path} rows={together} />}
            {together.map((row) => (
              <Row key={row.path} row={row} item={path} isMarked={isMarked} format={format} />
            ))}
          </tbody>
        ))}
      </Box>
      {rows.length > most && (
        <Button
          sx={{ mt: 1 }}
          onClick={() => {
            setMost(most + rowsAtATime);
          }}
        >
          {words.more(Math.min(rowsAtATime, rows.length - most))}
        </Button>
      )}
    </Box>
  );
}

/** A recording can have thousands of files, each with ten members. */
const rowsAtFirst = 200;
const rowsAtATime = 500;

// The roles stand for themselves: a table that a phone lays out as a grid is no table to every screen reader.
const tableStyle = {
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  fontSize: '0.875rem',
  lineHeight: 1.45,
  borderTop: 1,
  borderColor: 'divider',
  '& th, & td': { textAlign: 'start', verticalAlign: 'top', py: 0.875, pr: 2, overflowWrap: 'anywhere' },
  '& tr': { borderBottom: 1, borderColor: 'divider' },
  '& thead th': { fontSize: '0.78125rem', fontWeight: 500, color: 'text.secondary' },
  '& thead th:first-of-type': { width: '32%' },
  '& tbody th': { fontWeight: 400 },
  '& .side': { display: 'none' },
  '@media (max-width: 599.95px)': {
    '&, & tbody': { display: 'block' },
    '& thead': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
    '& tr': { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', py: 0.75 },
    '& th, & td': { py: 0.25, pr: 0 },
    '& td': { display: 'grid', gridTemplateColumns: '4em minmax(0, 1fr)' },
    '& .side': { display: 'block', color: 'text.secondary', fontSize: '0.78125rem' },
  },
} as const;

/** Which region, stream, file or output the rows below are of. */
function ItemHeading({ path, rows }: { path: string; rows: readonly ComparedRow[] }) {
  const { items, outcomes } = useCompareWords();
  const only = (['only-left', 'only-right'] as const).find((side) =>
    rows.every(({ outcome }) => outcome === side),
  );
  const list = patternOf(path);
  const noun = list.endsWith('Regions[]')
    ? items.region
    : list.endsWith('StreamList[]')
      ? items.stream
      : list.endsWith('RecordFileList[]')
        ? items.file
        : items.output;
  return (
    <tr role="row">
      <Box
        component="th"
        role="rowheader"
        scope="rowgroup"
        colSpan={3}
        sx={{ '&&': { fontWeight: 600, pt: 1.5 } }}
      >
        {noun} <Mono muted>{identityOf(path)}</Mono>
        {only !== undefined && (
          <Box component="span" sx={{ ml: 1, fontWeight: 400, color: 'tone.warning.main' }}>
            {outcomes[only]}
          </Box>
        )}
      </Box>
    </tr>
  );
}

function Row({
  row,
  item,
  isMarked,
  format,
}: {
  row: ComparedRow;
  item: string;
  isMarked: boolean;
  format: Format;
}) {
  const messages = useMessages();
  const words = useCompareWords();
  const pattern = patternOf(row.path);
  const label = memberLabel(pattern, messages, words);
  const name = nameIn(item, row.path);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {label}
        <Box
          component="span"
          sx={
            label === undefined
              ? undefined
              : { display: 'block', fontSize: '0.75rem', color: 'text.secondary' }
          }
        >
          {name}
        </Box>
      </th>
      {(['left', 'right'] as const).map((side) => (
        <td key={side} role="cell">
          <span className="side" aria-hidden>
            {words.sides[side]}
          </span>
          <div>
            {isMarked && side === 'right' && row.outcome !== 'same' && (
              <Icon
                path={mdiNotEqualVariant}
                titleAccess={words.outcomes[row.outcome]}
                sx={{ mr: 0.75, mb: '-0.15em', color: 'tone.warning.main' }}
              />
            )}
            <ValueText value={row[side]} pattern={pattern} format={format} />
          </div>
        </td>
      ))}
    </tr>
  );
}
