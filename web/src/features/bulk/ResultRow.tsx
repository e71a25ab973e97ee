import Box from '@mui/material/Box';
import type { BulkResult, BulkRow } from '@tasklens/server/contract/bulk';
import type { Kind } from '@tasklens/server/contract/kinds';
import type { IdField } from '@tasklens/server/contract/taskQuery';
import type { Format } from '@tasklens/server/domain/words/format';
import { memo } from 'react';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Mono } from '../../ui/Mono.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { meaningIcons } from '../../ui/tones.ts';
import { sayResult } from './sayResult.ts';
import { meaningOf, weigh } from './weight.ts';
import { useBulkWords } from './words.ts';

/** One row: what it asked for, and what became of it. Hundreds of them stand while others come in. */
export const ResultRow = memo(function ResultRow({
  row,
  asked,
  result,
  fields,
  isOver,
  format,
}: {
  row: number;
  asked: BulkRow | null;
  result: BulkResult | undefined;
  fields: readonly IdField[];
  isOver: boolean;
  format: Format;
}) {
  const { lookUp } = useMessages();
  const { results: words } = useBulkWords();
  const found = result?.outcome === 'found' ? result : null;
  const kind = found?.kind ?? asked?.kind;
  const ids = fields.flatMap((field) => asked?.[field] ?? []).join(' / ');
  return (
    <tr role="row">
      <td role="cell" className="number">
        {row + 1}
      </td>
      {fields.map((field) => (
        <td key={field} role="cell" className="id">
          {asked?.[field] !== undefined && (
            <>
              <span className="label">{lookUp.fields[field]}</span>
              <Mono>{asked[field]}</Mono>
            </>
          )}
        </td>
      ))}
      <td role="cell" className="result">
        <Outcome result={result} kind={kind} isOver={isOver} format={format} />
      </td>
      <td role="cell" className="start">
        {found?.startTime != null && (
          <>
            <span className="label">{words.columns.startTime}</span>
            {format.instant(found.startTime)}
          </>
        )}
      </td>
      <td role="cell" className="open">
        {found !== null && (
          <RouteLink
            {...linkOf(found)}
            aria-label={words.openNamed(row + 1, ids)}
            sx={{ fontWeight: 550, color: 'primary.main' }}
          >
            {words.open}
          </RouteLink>
        )}
      </td>
    </tr>
  );
});

function Outcome({
  result,
  kind,
  isOver,
  format,
}: {
  result: BulkResult | undefined;
  kind: Kind | undefined;
  isOver: boolean;
  format: Format;
}) {
  const messages = useMessages();
  const bulk = useBulkWords();
  const { results: words } = bulk;
  const meaning = meaningOf[weigh(result)];
  const { headline, more } =
    result === undefined
      ? { headline: isOver ? words.notAsked : words.waiting, more: [] }
      : sayResult(result, messages, bulk, format);
  const rest = [...(kind === undefined ? [] : [messages.lookUp.kinds[kind]]), ...more];
  return (
    <>
      <Box
        component="span"
        sx={{
          display: 'inline-flex',
          alignItems: 'baseline',
          gap: 0.75,
          ...(result === undefined ? { color: 'text.secondary' } : { fontWeight: 550 }),
        }}
      >
        <Icon path={meaningIcons[meaning]} sx={{ color: `tone.${meaning}.main`, translate: '0 0.15em' }} />
        {headline}
      </Box>
      <span className="more">{rest.join(' · ')}</span>
    </>
  );
}

/** The address that the server gave, as a page of this app. */
function linkOf({ kind, link }: Extract<BulkResult, { outcome: 'found' }>) {
  return {
    to: '/tasks/$kind',
    params: { kind },
    search: Object.fromEntries(new URL(link, document.baseURI).searchParams),
  } as const;
}
