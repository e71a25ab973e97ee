import Box from '@mui/material/Box';
import type { BulkRows, LeftOut } from '@tasklens/server/domain/clues/table/toBulkRows';
import { useBulkWords } from './words.ts';

/** What is to be known about the rows before they are asked: those that are left out, repeated, or told no kind. */
export function AskedNotes({ asked, unreadFrom }: { asked: BulkRows; unreadFrom: number | null }) {
  const { asked: words, forAll } = useBulkWords();
  const { rows, leftOut, duplicates, unknownKinds } = asked;
  const noAppId = rows.filter(({ kind, appId }) => kind !== 'pull-record' && appId === undefined).length;
  const kinds = [...new Set(unknownKinds.map(({ cell }) => cell.slice(0, 40)))].slice(0, 5);
  const spans = toSpans(leftOut);
  return (
    <Box
      sx={{ display: 'grid', rowGap: 0.5, fontSize: '0.8125rem', color: 'text.secondary', maxWidth: '80ch' }}
    >
      {rows.length === 0 && <div>{words.none}</div>}
      {noAppId > 0 && <div>{forAll.noAppId(noAppId)}</div>}
      {duplicates > 0 && <div>{words.duplicates(duplicates)}</div>}
      {kinds.length > 0 && (
        <Box sx={{ overflowWrap: 'anywhere' }}>{words.unknownKinds(kinds.join(', '))}</Box>
      )}
      {(spans.length > 0 || unreadFrom !== null) && (
        <details open={spans.length <= 3}>
          <summary>{words.leftOut(leftOut.length)}</summary>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {spans.slice(0, mostSpans).map(({ from, to, why }) => (
              <li key={from}>
                {words.lines(from, to)}: {words.reasons[why]}
              </li>
            ))}
            {unreadFrom !== null && (
              <li>
                {words.linesFrom(unreadFrom)}: {words.reasons['too-many']}
              </li>
            )}
          </Box>
        </details>
      )}
    </Box>
  );
}

const mostSpans = 50;

/** Lines one below the other that are left out for the same reason. */
function toSpans(leftOut: readonly LeftOut[]): { from: number; to: number; why: LeftOut['why'] }[] {
  const spans: { from: number; to: number; why: LeftOut['why'] }[] = [];
  for (const { line, why } of leftOut) {
    const last = spans.at(-1);
    if (last?.why === why && last.to === line - 1) last.to = line;
    else spans.push({ from: line, to: line, why });
  }
  return spans;
}
