import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { createdBulkSchema, type BulkRow } from '@tasklens/server/contract/bulk';
import { kinds, type Kind } from '@tasklens/server/contract/kinds';
import { paths } from '@tasklens/server/contract/paths';
import type { ColumnField } from '@tasklens/server/domain/clues/table/columnField';
import { readTaskTable } from '@tasklens/server/domain/clues/readTaskTable';
import type { Table } from '@tasklens/server/domain/clues/table/table';
import { toBulkRows } from '@tasklens/server/domain/clues/table/toBulkRows';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { sendJson } from '../../api/http.ts';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { lineFieldStyle } from '../../ui/fieldStyle.ts';
import { monoFont } from '../../ui/monoFont.ts';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { Select } from '../../ui/Select.tsx';
import { AskedNotes } from './AskedNotes.tsx';
import { SourceInput, type Source } from './SourceInput.tsx';
import { TablePreview } from './TablePreview.tsx';
import { useBulkWords } from './words.ts';

/** Takes rows, shows how they are understood, and sends them off. */
export function NewBulk({
  given,
  knownAppIds,
  onStarted,
}: {
  /** What was pasted elsewhere. */
  given: string;
  knownAppIds: readonly string[];
  onStarted: (id: string, rows: readonly BulkRow[]) => void;
}) {
  const { source: words } = useBulkWords();
  const [source, setSource] = useState<Source>({ text: given, file: null });
  const text = useDeferredValue(source.text);
  const table = useMemo(() => readTaskTable(text), [text]);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 3 }}>
      <SourceInput source={source} onChange={setSource} />
      {table !== null ? (
        <AskTable key={shapeOf(table)} table={table} knownAppIds={knownAppIds} onStarted={onStarted} />
      ) : (
        text.trim() !== '' && <Box role="status">{words.noTable}</Box>
      )}
    </Box>
  );
}

/** While it stays, what the reader chose for the columns stays too. */
const shapeOf = ({ columns }: Table): string => JSON.stringify(columns);

function AskTable({
  table,
  knownAppIds,
  onStarted,
}: {
  table: Table;
  knownAppIds: readonly string[];
  onStarted: (id: string, rows: readonly BulkRow[]) => void;
}) {
  const { lookUp } = useMessages();
  const { asked: words, forAll } = useBulkWords();
  const id = useId();
  const [fields, setFields] = useState<readonly (ColumnField | null)[]>(() =>
    table.columns.map(({ field }) => field),
  );
  const [appId, setAppId] = useState(knownAppIds.length === 1 ? (knownAppIds[0] ?? '') : '');
  const [kind, setKind] = useState<Kind | undefined>(undefined);
  const asked = useMemo(() => {
    const trimmed = appId.trim();
    return toBulkRows(table, {
      fields,
      ...(trimmed !== '' && { appId: trimmed }),
      ...(kind !== undefined && { kind }),
    });
  }, [table, fields, appId, kind]);
  const start = useMutation({
    mutationFn: () => sendJson(paths.bulk, createdBulkSchema, { method: 'POST', body: { rows: asked.rows } }),
    onSuccess: (created) => {
      onStarted(created.id, asked.rows);
    },
  });

  return (
    <Box
      component="form"
      aria-label={words.start(asked.rows.length)}
      onSubmit={(event) => {
        event.preventDefault();
        start.mutate();
      }}
      sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 2.5 }}
    >
      <TablePreview table={table} fields={fields} onChange={setFields} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, fontSize: '0.8125rem' }}>
        <Box component="label" sx={labelStyle}>
          {forAll.appId}
          <Box
            component="input"
            name="appId"
            list={`${id}-apps`}
            value={appId}
            maxLength={128}
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            onChange={(event) => {
              setAppId(event.target.value);
            }}
            sx={{ ...lineFieldStyle, fontFamily: monoFont, width: 280 }}
          />
          <datalist id={`${id}-apps`}>
            {knownAppIds.map((known) => (
              <option key={known} value={known} />
            ))}
          </datalist>
        </Box>
        <Box component="label" sx={labelStyle}>
          {forAll.kind}
          <Select
            options={kinds}
            chosen={kind ?? null}
            nameOf={(each) => lookUp.kinds[each]}
            none={forAll.anyKind}
            onChoose={(chosen) => {
              setKind(chosen ?? undefined);
            }}
          />
        </Box>
      </Box>
      <AskedNotes asked={asked} unreadFrom={table.unreadFrom} />
      <Box>
        <Button type="submit" variant="contained" disabled={asked.rows.length === 0 || start.isPending}>
          {start.isPending ? words.starting : words.start(asked.rows.length)}
        </Button>
      </Box>
      {start.error !== null && (
        <ProblemAlert
          error={start.error}
          onRetry={() => {
            start.mutate();
          }}
        />
      )}
    </Box>
  );
}

const labelStyle = { display: 'grid', rowGap: 0.5, minWidth: 0, maxWidth: '100%' } as const;
