import Box from '@mui/material/Box';
import type { ComparedSide, SideRequest } from '@tasklens/server/contract/comparison';
import type { Format } from '@tasklens/server/domain/words/format';
import { sayHeadline } from '@tasklens/server/domain/words/sayHeadline';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { MeaningBadge } from '../../ui/MeaningBadge.tsx';
import { Mono } from '../../ui/Mono.tsx';
import { OpenSide } from './OpenSide.tsx';
import { sideName } from './sideName.ts';
import { useCompareWords } from './words.ts';

/** One of the two: what it is, when it was seen, what became of it. */
export function SideHead({
  name,
  side,
  request,
  format,
}: {
  /** Left or right, in words. */
  name: string;
  side: ComparedSide;
  request: SideRequest;
  format: Format;
}) {
  const messages = useMessages();
  const words = useCompareWords();
  const { kind, origin, notLiveBecause, observedAt, verdict, task, isKindGuessed } = side;
  const isShare = typeof request === 'string' && request.startsWith('share:');
  const time = observedAt === null ? '' : format.fullInstant(observedAt);
  return (
    <Box
      component="section"
      aria-label={name}
      sx={{
        minWidth: 0,
        borderTop: 2,
        borderColor: 'line',
        pt: 1,
        display: 'grid',
        rowGap: 0.75,
        alignContent: 'start',
      }}
    >
      <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary' }}>{name}</Box>
      <Box sx={{ overflowWrap: 'anywhere' }}>
        <strong>{messages.lookUp.kinds[kind]}</strong> <Mono>{sideName(side, words)}</Mono>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5 }}>
        <MeaningBadge meaning={verdict.tone}>{messages.statuses[task.status.name]}</MeaningBadge>
        <span>{sayHeadline(messages, side, format)}</span>
      </Box>
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        {isShare ? words.side.shared(time) : words.side.origins[origin](time)}
        {notLiveBecause !== undefined && notLiveBecause !== 'chosen-observation' && (
          <div>{words.side.notLive[notLiveBecause]}</div>
        )}
        {isKindGuessed && <div>{words.side.guessed(messages.lookUp.kinds[kind])}</div>}
      </Box>
      <OpenSide side={side} request={request} />
    </Box>
  );
}
