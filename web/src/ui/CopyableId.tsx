import { mdiAlertCircle, mdiCheck, mdiContentCopy } from '@mdi/js';
import ButtonBase from '@mui/material/ButtonBase';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { Icon } from './Icon.tsx';
import { Mono } from './Mono.tsx';
import { useCopy } from './useCopy.ts';

const stateIcons = { idle: mdiContentCopy, copied: mdiCheck, refused: mdiAlertCircle };

/** An id, whole and one click to copy. `name` is what it is, for the button's spoken name; `children` show it another way. */
export function CopyableId({ value, name, children }: { value: string; name: string; children?: ReactNode }) {
  const { frame } = useMessages();
  const { state, copy } = useCopy();
  return (
    <ButtonBase
      onClick={() => {
        copy(value);
      }}
      aria-label={state === 'idle' ? frame.copyNamed(name, value) : frame.copyStates[state]}
      title={state === 'idle' ? frame.copyNamed(name, value) : frame.copyStates[state]}
      sx={{
        justifyContent: 'flex-start',
        textAlign: 'start',
        verticalAlign: 'baseline',
        alignItems: 'baseline',
        font: 'inherit',
        borderRadius: '4px',
        gap: 0.5,
        maxWidth: '100%',
        '& svg': { opacity: state === 'idle' ? 0 : 1, flexShrink: 0 },
        '&:hover svg, &:focus-visible svg': { opacity: 1 },
        '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 2 },
      }}
    >
      {children ?? <Mono>{value}</Mono>}
      <Icon path={stateIcons[state]} sx={{ fontSize: '0.9em', color: 'text.secondary' }} />
    </ButtonBase>
  );
}
