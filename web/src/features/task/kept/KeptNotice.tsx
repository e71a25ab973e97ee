import { mdiArchiveClockOutline, mdiClose } from '@mdi/js';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import type { Meta } from '@tasklens/server/contract/meta';
import type { Format } from '@tasklens/server/domain/words/format';
import { useState, type ReactNode } from 'react';
import { Icon } from '../../../ui/Icon.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { FootNote } from '../FootNote.tsx';
import { hasNotice } from './hasNotice.ts';
import { NoticeActions } from './NoticeActions.tsx';
import { NoticeText } from './NoticeText.tsx';
import { useKeptWords } from './words.ts';

interface NoticeProps {
  answer: LookUpAnswer;
  /** What the page opened with. */
  opened: LookUpAnswer;
  keeping: Meta['keeping'] | undefined;
  isAsking: boolean;
  onAsk: () => void;
  format: Format;
  /** When the page asks again by itself. */
  children: ReactNode;
}

/**
 * Says where the answer on screen comes from, where that does not go without saying. A page that opens with such an
 * answer says so above it; one that comes to it while somebody reads says so over its foot, so that nothing moves.
 */
export function KeptNotice(props: NoticeProps) {
  const { answer, opened, keeping } = props;
  if (hasNotice(opened, keeping)) return <NoticeAbove {...props} />;
  return hasNotice(answer, keeping) ? <NoticeOverFoot {...props} /> : null;
}

function NoticeAbove({ answer, opened, keeping, format, children, ...asking }: NoticeProps) {
  const words = useKeptWords();
  const isOver = !hasNotice(answer, keeping);
  const said = isOver ? opened : answer;
  return (
    <Notice name={words.notice.title} icon={mdiArchiveClockOutline}>
      <Box sx={{ display: 'grid', '& > *': { gridArea: '1 / 1' } }}>
        <div role="status">{isOver && <strong>{words.notice.liveAgain}</strong>}</div>
        {/* What was said keeps its room once it is over: the task below does not jump up. */}
        <Box sx={isOver ? { visibility: 'hidden' } : {}}>
          <div role="status">
            <NoticeText answer={said} format={format} />
          </div>
          <NoticeActions answer={said} {...asking}>
            {children}
          </NoticeActions>
        </Box>
      </Box>
    </Notice>
  );
}

function NoticeOverFoot({ answer, format, children, ...asking }: NoticeProps) {
  const words = useKeptWords();
  // It may be put away; another reason brings it back.
  const reason = `${answer.notLiveBecause ?? 'live'} ${answer.run?.newer?.startTime ?? ''}`;
  const [closed, setClosed] = useState<string | null>(null);
  if (closed === reason) return null;
  return (
    <FootNote
      meaning="info"
      action={
        <ButtonBase
          aria-label={words.notice.close}
          title={words.notice.close}
          onClick={() => {
            setClosed(reason);
          }}
          sx={{ width: 32, height: 32, borderRadius: '4px', fontSize: 18, color: 'text.secondary' }}
        >
          <Icon path={mdiClose} />
        </ButtonBase>
      }
    >
      <div role="status">
        <NoticeText answer={answer} format={format} />
      </div>
      <NoticeActions answer={answer} {...asking}>
        {children}
      </NoticeActions>
    </FootNote>
  );
}
