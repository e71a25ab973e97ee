import Box from '@mui/material/Box';
import { RadioChoice } from '../../ui/RadioChoice.tsx';
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
    <div>
      <Box aria-hidden sx={{ mb: 0.25, color: 'text.secondary', fontSize: '0.8125rem' }}>
        {words.lasts}
      </Box>
      <RadioChoice
        label={words.lasts}
        options={offeredHours(shareMaxDays)}
        chosen={hours}
        nameOf={words.lifetime}
        onChoose={onChoose}
      />
    </div>
  );
}
