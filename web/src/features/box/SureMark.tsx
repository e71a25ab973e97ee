import { mdiHelp, mdiTilde } from '@mdi/js';
import Box from '@mui/material/Box';
import type { Sureness } from '@tasklens/server/domain/clues/clue';
import { Icon } from '../../ui/Icon.tsx';
import { useBoxWords } from './words.ts';

/** How sure a clue is, by icon and word; what is certain stands without. */
export function SureMark({ sureness }: { sureness: Sureness }) {
  const words = useBoxWords();
  if (sureness === 'certain') return null;
  const isUnsure = sureness === 'unsure';
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        px: 0.75,
        whiteSpace: 'nowrap',
        fontSize: '0.75rem',
        color: isUnsure ? 'tone.warning.main' : 'text.secondary',
      }}
    >
      <Icon path={isUnsure ? mdiHelp : mdiTilde} />
      {words.sureness[sureness]}
    </Box>
  );
}
