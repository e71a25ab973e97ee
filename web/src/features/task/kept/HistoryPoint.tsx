import Box from '@mui/material/Box';
import type { PastObservation } from '@tasklens/server/contract/history';
import type { Kind } from '@tasklens/server/contract/kinds';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { meaningIcons } from '../../../ui/tones.ts';
import type { KindViewProps } from '../kinds/kindView.ts';
import { PinLink } from '../PinLink.tsx';
import { linkStyle } from './linkStyle.ts';
import { useKeptWords } from './words.ts';

/** One answer, for as long as the vendor kept giving it; a link opens it, a tick chooses it for a comparison. */
export function HistoryPoint({
  observation,
  answer,
  isNewest,
  isTicked,
  onTick,
  format,
}: KindViewProps<Kind> & {
  observation: PastObservation;
  isNewest: boolean;
  isTicked: boolean;
  /** Null where there is nothing to compare it with. */
  onTick: (() => void) | null;
}) {
  const messages = useMessages();
  const { history: words } = useKeptWords();
  const { id, firstSeenAt, status, pushState, verdict } = observation;
  const isShown = id === answer.run?.observationId;
  // The answer on screen knows best until when it was seen.
  const lastSeenAt = (isShown ? answer.run?.lastSeenAt : null) ?? observation.lastSeenAt;
  const at = format.instant(firstSeenAt);
  const seen =
    firstSeenAt === lastSeenAt ? words.seenOnce(at) : words.seen(format.span(firstSeenAt, lastSeenAt));
  return (
    <Box
      component="li"
      aria-current={isShown}
      sx={{
        display: 'grid',
        gridTemplateColumns: '18px 16px minmax(0, 1fr)',
        alignItems: 'center',
        columnGap: 1.25,
        minHeight: 32,
        borderRadius: '4px',
        backgroundColor: isShown ? 'action.selected' : 'transparent',
      }}
    >
      {onTick === null ? (
        <span />
      ) : (
        <Box
          component="input"
          type="checkbox"
          aria-label={words.choose(at)}
          title={words.choose(at)}
          checked={isTicked}
          onChange={onTick}
          sx={(theme) => ({ width: 18, height: 18, m: 0, accentColor: theme.vars?.palette.primary.main })}
        />
      )}
      <Icon path={meaningIcons[verdict.tone]} sx={{ fontSize: '1rem', color: `tone.${verdict.tone}.main` }} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5 }}>
        <strong>{messages.statuses[status.name]}</strong>
        {pushState?.meaningful === true && <span>{messages.pushStates[pushState.name]}</span>}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {seen}
        </Box>
        {isNewest && (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {words.newest}
          </Box>
        )}
        {isShown ? (
          <Box component="span" sx={{ fontWeight: 600 }}>
            {words.shown}
          </Box>
        ) : (
          <PinLink
            kind={answer.kind}
            pin={{ observation: isNewest ? undefined : id }}
            aria-label={words.openNamed(at)}
            sx={linkStyle}
          >
            {words.open}
          </PinLink>
        )}
      </Box>
    </Box>
  );
}
