import { mdiClose } from '@mdi/js';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { Sureness } from '@tasklens/server/domain/clues/clue';
import type { ReactNode } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { SureMark } from './SureMark.tsx';

/** The frame of something recognised: what it is, how sure, and the way to be rid of it. */
export function Chip({
  name,
  sureness,
  onTurnTo,
  removeName,
  onRemove,
  children,
}: {
  name: string;
  sureness: Sureness;
  /** The reader points at it or steps into it. */
  onTurnTo?: () => void;
  removeName?: string;
  onRemove?: () => void;
  children: ReactNode;
}) {
  return (
    <Box
      role="group"
      aria-label={name}
      onFocus={onTurnTo}
      onPointerEnter={onTurnTo}
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        maxWidth: '100%',
        minHeight: 30,
        border: 1,
        borderStyle: sureness === 'unsure' ? 'dashed' : 'solid',
        borderColor: sureness === 'unsure' ? 'tone.warning.main' : 'line',
        borderRadius: 1,
        overflow: 'hidden',
        '&:focus-within': { borderColor: 'primary.main', borderStyle: 'solid' },
      }}
    >
      {children}
      <SureMark sureness={sureness} />
      {onRemove !== undefined && (
        <ButtonBase
          aria-label={removeName}
          title={removeName}
          onClick={onRemove}
          sx={{
            flexShrink: 0,
            width: 26,
            height: 28,
            color: 'text.secondary',
            '&:hover': { color: 'text.primary' },
            '&.Mui-focusVisible': { outlineOffset: -2 },
          }}
        >
          <Icon path={mdiClose} />
        </ButtonBase>
      )}
    </Box>
  );
}
