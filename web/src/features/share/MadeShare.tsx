import Box from '@mui/material/Box';
import type { createdShareSchema } from '@tasklens/server/contract/share';
import type { Format } from '@tasklens/server/domain/words/format';
import type * as z from 'zod/mini';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { monoFont } from '../../ui/monoFont.ts';
import type { CopyState } from '../../ui/useCopy.ts';
import { MySharesLink } from './MySharesLink.tsx';
import { useShareWords } from './words.ts';

/** The link of a share just made, and when it ends. */
export function MadeShare({
  share: { url, expiresAt },
  hours,
  format,
  copyState,
}: {
  share: z.output<typeof createdShareSchema>;
  hours: number;
  format: Format;
  /** How it went to copy the link at once. */
  copyState: CopyState;
}) {
  const { frame } = useMessages();
  const { make: words } = useShareWords();
  return (
    <Box sx={{ display: 'grid', rowGap: 1 }}>
      <div role="status">
        <strong>{words.done}</strong> {copyState !== 'idle' && frame.copyStates[copyState]}
      </div>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Box
          component="input"
          readOnly
          autoFocus // the button that made it is gone, and the focus with it
          aria-label={words.link}
          value={url}
          onFocus={(event) => {
            event.target.select();
          }}
          sx={{
            flex: 1,
            minWidth: 0,
            px: 1.25,
            height: 32,
            fontFamily: monoFont,
            fontSize: '0.8125rem',
            color: 'inherit',
            border: 1,
            borderColor: 'line',
            borderRadius: 1,
            backgroundColor: 'background.default',
            '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -1 },
          }}
        />
        <CopyButton variant="outlined" text={url}>
          {words.copy}
        </CopyButton>
      </Box>
      <div>{words.ends(format.instant(expiresAt), words.lifetime(hours))}</div>
      <MySharesLink />
    </Box>
  );
}
