import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { zones, type Zone } from '@tasklens/server/domain/words/format';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';

/** Whose clock the page prints. */
export function ZoneSwitch({ zone, onChange }: { zone: Zone; onChange: (zone: Zone) => void }) {
  const { task: words } = useMessages();
  return (
    <Box
      role="group"
      aria-label={words.zone}
      sx={{ display: 'flex', border: 1, borderColor: 'divider', borderRadius: 1, overflow: 'hidden' }}
    >
      {zones.map((each) => (
        <ButtonBase
          key={each}
          aria-pressed={each === zone}
          onClick={() => {
            onChange(each);
          }}
          sx={{
            height: 30,
            px: 1.25,
            fontSize: '0.8125rem',
            color: each === zone ? 'text.primary' : 'text.secondary',
            fontWeight: each === zone ? 600 : 400,
            backgroundColor: each === zone ? 'action.selected' : 'transparent',
            '& + &': { borderLeft: 1, borderColor: 'divider' },
            '&.Mui-focusVisible': { outlineOffset: -2 },
          }}
        >
          {words.zones[each]}
        </ButtonBase>
      ))}
    </Box>
  );
}
