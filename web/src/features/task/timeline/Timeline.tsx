import Box from '@mui/material/Box';
import type { RtcKind } from '@tasklens/server/contract/kinds';
import type { AnswerOf } from '@tasklens/server/contract/lookup';
import type { Tone } from '@tasklens/server/contract/verdict';
import type { ReactNode } from 'react';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useNow } from '../useNow.ts';
import { scaleTimeline, type TimelineScale } from './timelineScale.ts';
import { sayTimeline, timelineFactsOf } from './timelineWords.ts';

const minute = 60_000;
/** A last chance to save what is needed. (As the finding `leaves-query-window-soon` has it.) */
const soonMs = 6 * 60 * minute;

/** When the task ran, how long ago that is, and how long the vendor will still know of it. Its labels are its text alternative. */
export function Timeline({
  answer,
  answeredAtMs,
  format,
}: {
  answer: AnswerOf<RtcKind>;
  /** By this computer's clock, which need not agree with the server's; of no matter for an answer that is not live. */
  answeredAtMs: number;
  format: Format;
}) {
  const { task: words } = useMessages();
  const clockMs = useNow(minute);
  const observedMs = Date.parse(answer.observedAt);
  const heldForMs = clockMs - answeredAtMs;
  const nowMs =
    answer.origin === 'live'
      ? observedMs + (heldForMs > minute / 2 ? heldForMs : 0)
      : Math.max(observedMs, clockMs); // of another day, where the clocks of two computers agree well enough
  const facts = timelineFactsOf(answer, nowMs);
  if (facts === null) return <TimelineFrame>{words.timeline.noStart}</TimelineFrame>;

  const scale = scaleTimeline(facts);
  const text = sayTimeline(facts, words, format);
  const endsSoon = facts.forgottenMs - nowMs < soonMs;
  return (
    <TimelineFrame>
      <Label at={scale.now}>{text.now}</Label>
      <Track scale={scale} tone={answer.verdict.tone} goesOn={facts.goesOn} endsSoon={endsSoon} />
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          justifyContent: 'space-between',
          columnGap: 3,
          minHeight: { xs: 38, md: 19 },
        }}
      >
        <Box component="span" sx={{ color: 'text.primary' }}>
          {text.bar}
        </Box>
        <Box component="span" sx={{ ml: 'auto', color: endsSoon ? 'tone.warning.main' : 'inherit' }}>
          {text.forgotten}
        </Box>
      </Box>
    </TimelineFrame>
  );
}

function TimelineFrame({ children }: { children: ReactNode }) {
  const { task: words } = useMessages();
  return (
    <Box
      component="section"
      aria-label={words.timeline.title}
      sx={{
        minHeight: { xs: 95, md: 76 },
        py: 0.75,
        borderTop: 1,
        borderBottom: 1,
        borderColor: 'divider',
        fontSize: '0.78125rem',
        lineHeight: 1.5,
        color: 'text.secondary',
      }}
    >
      {children}
    </Box>
  );
}

/** Text that stands over its mark and yet never runs out of the line: at the left it begins there, at the right it ends there. */
function Label({ at, children }: { at: number; children: ReactNode }) {
  return (
    <Box
      sx={{ width: 'fit-content', position: 'relative' }}
      style={{ left: percent(at), transform: `translateX(-${percent(at)})` }}
    >
      {children}
    </Box>
  );
}

function Track({
  scale: { bar, now, forgotten, trueUntil },
  tone,
  goesOn,
  endsSoon,
}: {
  scale: TimelineScale;
  tone: Tone;
  goesOn: boolean;
  endsSoon: boolean;
}) {
  return (
    <Box aria-hidden sx={{ position: 'relative', height: 24, '& > *': { position: 'absolute' } }}>
      <Box
        sx={{ left: 0, top: 11, borderTop: '2px solid', borderColor: 'divider' }}
        style={{ width: percent(trueUntil) }}
      />
      <Box
        sx={{ right: 0, top: 11, borderTop: '2px dashed', borderColor: 'divider' }}
        style={{ left: percent(trueUntil) }}
      />
      <Box
        sx={{
          top: 4,
          height: 16,
          minWidth: 6,
          borderRadius: goesOn ? '3px 0 0 3px' : '3px',
          bgcolor: `tone.${tone}.main`,
        }}
        style={{
          left: `min(${percent(bar.from)}, calc(100% - 6px))`,
          width: percent(bar.to - bar.from),
        }}
      />
      <Mark at={now} sx={{ borderLeftStyle: 'solid', borderColor: 'text.primary' }} />
      <Mark
        at={forgotten}
        sx={{ borderLeftStyle: 'dashed', borderColor: endsSoon ? 'tone.warning.main' : 'text.secondary' }}
      />
    </Box>
  );
}

function Mark({ at, sx }: { at: number; sx: { borderLeftStyle: 'solid' | 'dashed'; borderColor: string } }) {
  return (
    <Box
      sx={{ top: -2, height: 28, borderLeftWidth: 1.5, ...sx }}
      style={{ left: `min(${percent(at)}, calc(100% - 1.5px))` }}
    />
  );
}

const percent = (share: number): string => `${share * 100}%`;
