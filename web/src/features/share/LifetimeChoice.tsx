import Box from '@mui/material/Box';
import { offeredHours } from './lifetimes.ts';
import { useShareWords } from './words.ts';

export function LifetimeChoice({
  hours,
  onChoose,
  shareMaxDays,
}: {
  hours: number;
  onChoose: (hours: number) => void;
  shareMaxDays: number;
}) {
  const { make: words } = useShareWords();
  return (
    <Box component="fieldset" sx={{ m: 0, p: 0, border: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, mb: 0.25, color: 'text.secondary', fontSize: '0.8125rem' }}>
        {words.lasts}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5 }}>
        {offeredHours(shareMaxDays).map((each) => (
          <Box
            component="label"
            key={each}
            sx={{ display: 'flex', alignItems: 'center', gap: 0.75, minHeight: 32, cursor: 'pointer' }}
          >
            <Box
              component="input"
              type="radio"
              name="lifetime"
              checked={each === hours}
              onChange={() => {
                onChoose(each);
              }}
              sx={(theme) => ({ m: 0, accentColor: theme.vars?.palette.primary.main })}
            />
            {words.lifetime(each)}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
