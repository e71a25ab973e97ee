import Box from '@mui/material/Box';
import type { Share } from '@tasklens/server/contract/share';
import type { Format } from '@tasklens/server/domain/words/format';
import { mdiSnowflake } from '@mdi/js';
import type { ReactNode } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { MySharesLink } from './MySharesLink.tsx';
import { useShareWords } from './words.ts';

/** What the reader looks at: an answer of some time ago that stays as it was, and what its sender has to say. */
export function ShareBanner({
  share: { answer, createdAt, expiresAt, note, isMine },
  format,
  children,
}: {
  share: Share;
  format: Format;
  /** Ways to the task as it is now. */
  children: ReactNode;
}) {
  const { shown: words } = useShareWords();
  return (
    <Box
      component="section"
      aria-label={words.pageTitle}
      sx={{
        mb: 2,
        px: 2,
        py: 1.25,
        borderRadius: 1,
        backgroundColor: 'tone.info.soft',
        fontSize: '0.875rem',
        overflowWrap: 'anywhere',
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 3, rowGap: 0.5 }}>
        <Box sx={{ flex: { xs: '1 1 100%', md: '1 1 0' }, minWidth: 0 }}>
          <Icon
            path={mdiSnowflake}
            sx={{ mr: 1, fontSize: '1rem', verticalAlign: '-0.15em', color: 'tone.info.main' }}
          />
          <strong>{words.frozen(format.instant(answer.observedAt))}</strong>{' '}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {words.life(format.instant(createdAt), format.instant(expiresAt))}
          </Box>
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0.5 }}>
          {children}
          {isMine && <MySharesLink />}
        </Box>
      </Box>
      {note !== '' && (
        <Box component="figure" sx={{ m: 0, mt: 1, pt: 1, borderTop: 1, borderColor: 'divider' }}>
          <Box component="figcaption" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {words.note}
          </Box>
          <Box component="blockquote" sx={{ m: 0, maxWidth: '76ch', whiteSpace: 'pre-line' }}>
            {note}
          </Box>
        </Box>
      )}
    </Box>
  );
}
