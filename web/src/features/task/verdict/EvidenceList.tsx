import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { LookUpAnswer } from '@tasklens/server/contract/lookup';
import type { Format } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { CopyableId } from '../../../ui/CopyableId.tsx';
import { Mono } from '../../../ui/Mono.tsx';
import { useCopy } from '../../../ui/useCopy.ts';
import { findMember, printMember } from './evidence.ts';

/** The vendor members that prove the verdict, with their values, and the request they came with. */
export function EvidenceList({ answer, format }: { answer: LookUpAnswer; format: Format }) {
  const { frame, task: words } = useMessages();
  const { requestId } = answer.source;
  return (
    <Box
      component="ul"
      aria-label={words.evidence}
      sx={{
        position: 'relative', // the chips' explanations open below the row, whole at any width
        m: 0,
        p: 0,
        listStyle: 'none',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'baseline',
        columnGap: 1.5,
        rowGap: 0.25,
        fontSize: '0.78125rem',
        color: 'text.secondary',
      }}
    >
      <li aria-hidden>{words.evidence}</li>
      {answer.verdict.evidence.map((member) => (
        <li key={member}>
          <EvidenceChip
            member={member}
            value={printMember(findMember(answer.task, member), format) ?? words.absent}
          />
        </li>
      ))}
      {requestId !== null && (
        <li>
          {words.request} <CopyableId value={requestId} name={frame.requestId} />
        </li>
      )}
    </Box>
  );
}

/** One member and its value; a click copies both, pointing or focusing explains the member. */
function EvidenceChip({ member, value }: { member: string; value: string }) {
  const { frame, members } = useMessages();
  const { state, copy } = useCopy();
  return (
    <ButtonBase
      onClick={() => {
        copy(`${member} ${value}`);
      }}
      aria-label={state === 'idle' ? frame.copyNamed(member, value) : frame.copyStates[state]}
      title={state === 'idle' ? members[member] : frame.copyStates[state]}
      sx={{
        position: 'static',
        font: 'inherit',
        textAlign: 'start',
        gap: 0.75,
        borderBottom: '1px dotted currentColor',
        '&[title]:focus-visible::after': {
          content: 'attr(title)',
          position: 'absolute',
          zIndex: 1,
          top: '100%',
          left: 0,
          mt: 0.75,
          px: 1,
          py: 0.5,
          border: 1,
          borderColor: 'line',
          borderRadius: 1,
          backgroundColor: 'background.paper',
          color: 'text.primary',
        },
      }}
    >
      {member} <Mono>{value}</Mono>
    </ButtonBase>
  );
}
