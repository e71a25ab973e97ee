import Box from '@mui/material/Box';
import type { RecordFile } from '@tasklens/server/contract/task';
import { useMemo, type KeyboardEvent, type ReactNode } from 'react';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { useActivePlace, useHighlightActions } from '../../highlight.tsx';
import type { PlaceKey } from '../../placeKey.ts';
import { describeFile } from './describeFile.ts';
import type { FileSpan } from './fileLanes.ts';
import { fileNameOf } from './fileName.ts';

const pageStep = 10;

/**
 * Lets pointer and keys walk along the files. One stop for the keyboard however many files there are: a slider whose
 * value is the file, in order of time.
 */
export function FileWalk({
  files,
  spans,
  format,
  children,
}: {
  files: readonly RecordFile[];
  spans: readonly FileSpan[];
  format: Format;
  children: ReactNode;
}) {
  const { record } = useMessages().kindView;
  const { hover, select } = useHighlightActions();
  const active = useActivePlace();
  const order = useMemo(
    () => spans.toSorted((a, b) => a.startMs - b.startMs || a.number - b.number).map(keyOf),
    [spans],
  );
  const current = Math.max(
    0,
    order.findIndex((key) => key === active),
  );
  const key = order[current] ?? null;
  const handleKey = (event: KeyboardEvent) => {
    const target = targetOf(event.key, current, order.length - 1);
    if (target !== null) hover(order[target] ?? null);
    else if ((event.key === 'Enter' || event.key === ' ') && key !== null) select(key);
    else return;
    event.preventDefault();
  };
  const number = numberOf(key);
  const file = number === null ? undefined : files[number - 1];
  return (
    <Box
      role="slider"
      tabIndex={0}
      aria-label={record.walk}
      aria-valuemin={1}
      aria-valuemax={order.length}
      aria-valuenow={current + 1}
      aria-valuetext={
        file === undefined || number === null
          ? ''
          : [record.file(number), fileNameOf(file), describeFile(file, format)].filter(Boolean).join(' · ')
      }
      onKeyDown={handleKey}
      onFocus={() => {
        hover(key);
      }}
      onBlur={() => {
        hover(null);
      }}
      onPointerMove={(event) => {
        const pointed = pointedAt(event.target);
        if (pointed !== active) hover(pointed);
      }}
      onPointerLeave={() => {
        hover(null);
      }}
      onClick={(event) => {
        const pointed = pointedAt(event.target);
        if (pointed !== null) select(pointed);
      }}
      sx={{
        maxHeight: 240,
        overflowY: 'auto',
        py: 0.5,
        borderRadius: '4px',
        '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 2 },
      }}
    >
      {children}
    </Box>
  );
}

const keyOf = ({ number }: FileSpan): PlaceKey => `file-${number}`;

function numberOf(key: PlaceKey | null): number | null {
  return key === null ? null : Number(key.slice('file-'.length));
}

function pointedAt(target: EventTarget): PlaceKey | null {
  const number = target instanceof SVGElement ? target.dataset['file'] : undefined;
  return number === undefined ? null : `file-${Number(number)}`;
}

/** Where a key leads from `current`, between 0 and `last`; null for keys that do not walk. */
function targetOf(key: string, current: number, last: number): number | null {
  const within = (position: number) => Math.min(last, Math.max(0, position));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return within(current + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return within(current - 1);
    case 'PageUp':
      return within(current + pageStep);
    case 'PageDown':
      return within(current - pageStep);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
