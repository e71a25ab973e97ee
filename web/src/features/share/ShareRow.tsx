import Box from '@mui/material/Box';
import type { ListedShare } from '@tasklens/server/contract/share';
import { idFields } from '@tasklens/server/contract/taskQuery';
import type { Format } from '@tasklens/server/domain/words/format';
import { sayHeadline } from '@tasklens/server/domain/words/sayHeadline';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { MeaningBadge } from '../../ui/MeaningBadge.tsx';
import { Mono } from '../../ui/Mono.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { TakeBack } from './TakeBack.tsx';
import { useShareWords } from './words.ts';

/** One of one's own shares; what can be done with it only while it lasts. */
export function ShareRow({
  share,
  isOver,
  nowMs,
  format,
  onTakenBack,
}: {
  share: ListedShare;
  isOver: boolean;
  nowMs: number;
  format: Format;
  onTakenBack: () => void;
}) {
  const messages = useMessages();
  const { list: words } = useShareWords();
  const { createdAt, expiresAt, revokedAt } = share;
  const ids = idFields.flatMap((field) => (field === 'appId' ? [] : (share.query[field] ?? []))).join(' / ');
  const headline = sayHeadline(messages, share, format);
  const end =
    revokedAt !== null
      ? words.revoked(format.instant(revokedAt))
      : isOver
        ? words.expired(format.instant(expiresAt))
        : words.ends(
            format.instant(expiresAt),
            format.duration(toWholeMinutes(Date.parse(expiresAt) - nowMs)),
          );
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) auto' },
        alignItems: 'start',
        columnGap: 3,
        rowGap: 0.5,
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
        overflowWrap: 'anywhere',
      }}
    >
      <div>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1.5, rowGap: 0.5 }}>
          <MeaningBadge meaning={share.verdict.tone}>{headline}</MeaningBadge>
          <span>{messages.lookUp.kinds[share.kind]}</span>
          <Mono>{ids}</Mono>
        </Box>
        {share.note !== '' && (
          <Box sx={{ mt: 0.5, maxWidth: '76ch', fontSize: '0.875rem', whiteSpace: 'pre-line' }}>
            {share.note}
          </Box>
        )}
        <Box sx={{ mt: 0.5, fontSize: '0.8125rem', color: 'text.secondary' }}>
          {words.life(format.instant(createdAt), end)}
        </Box>
      </div>
      {!isOver && (
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            columnGap: 1,
            ml: { xs: -1.5, md: 0 },
          }}
        >
          <RouteLink
            to="/s/$id"
            params={{ id: share.id }}
            aria-label={words.about(words.open, ids)}
            sx={{ px: 1.5, fontSize: '0.8125rem', fontWeight: 550, color: 'primary.main' }}
          >
            {words.open}
          </RouteLink>
          <CopyButton text={share.url}>{words.copyLink}</CopyButton>
          <TakeBack id={share.id} what={ids} onDone={onTakenBack} />
        </Box>
      )}
    </Box>
  );
}

/** Nobody plans by the second. Rounded up, so that a share just made for a day has a day to go. */
const toWholeMinutes = (ms: number): number => Math.ceil(ms / 60_000) * 60_000;
