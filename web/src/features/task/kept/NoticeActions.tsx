import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import type { ReactNode } from 'react';
import { PinLink } from '../PinLink.tsx';
import { CompareLink } from './CompareLink.tsx';
import { keptSide, liveSide } from './compareAddress.ts';
import { linkStyle } from './linkStyle.ts';
import { useKeptWords } from './words.ts';

/** What can be done about an answer that is not the vendor's of just now. */
export function NoticeActions({
  answer,
  isAsking,
  onAsk,
  children,
}: {
  answer: LookUpAnswer;
  isAsking: boolean;
  onAsk: () => void;
  /** Stands beside the button that asks the vendor. */
  children: ReactNode;
}) {
  const { notice: words } = useKeptWords();
  const { kind, notLiveBecause, run } = answer;
  const mayAnswer = notLiveBecause === 'vendor-unavailable' || notLiveBecause === 'not-found';
  const observationId = run?.observationId ?? null;
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        minHeight: 32,
        '&:empty': { minHeight: 4 },
      }}
    >
      {notLiveBecause === 'chosen-observation' && (
        <PinLink kind={kind} pin={{ observation: undefined }} sx={linkStyle}>
          {words.backToNewest}
        </PinLink>
      )}
      {run?.newer !== undefined && (
        <PinLink
          kind={kind}
          pin={{ run: String(Date.parse(run.newer.startTime)), observation: undefined }}
          sx={linkStyle}
        >
          {words.openNewer}
        </PinLink>
      )}
      {observationId !== null &&
        (notLiveBecause === 'other-run' || notLiveBecause === 'chosen-observation') && (
          <CompareLink left={keptSide(observationId)} right={liveSide(answer)}>
            {notLiveBecause === 'other-run' ? words.compareNewer : words.compareNow}
          </CompareLink>
        )}
      {mayAnswer && (
        <>
          <Button
            onClick={onAsk}
            aria-disabled={isAsking}
            sx={{ mx: -1.5, fontSize: 'inherit', opacity: isAsking ? 0.6 : 1 }}
          >
            {words.tryAgain}
          </Button>
          <Box component="span" sx={{ color: 'text.secondary', flex: '1 1 200px' }}>
            {children}
          </Box>
        </>
      )}
    </Box>
  );
}
