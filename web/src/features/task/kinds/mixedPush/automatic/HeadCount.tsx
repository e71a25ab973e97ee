import Box from '@mui/material/Box';
import { mostHeads } from '@tasklens/server/domain/layout/automatic';
import { useId } from 'react';
import { Mono } from '../../../../../ui/Mono.tsx';
import { useAutomaticWords } from './words.ts';

/** For how many people the layout is sketched, to try others; `listed` is how many streams the task names. */
export function HeadCount({
  heads,
  listed,
  onChange,
}: {
  heads: number;
  listed: number;
  onChange: (heads: number) => void;
}) {
  const automatic = useAutomaticWords();
  const id = useId();
  return (
    <Box sx={{ mt: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, typography: 'body2' }}>
        <Box component="label" htmlFor={id} sx={{ flexShrink: 0 }}>
          {automatic.heads}
        </Box>
        <Box
          component="input"
          type="range"
          id={id}
          min={1}
          max={mostHeads}
          step={1}
          value={heads}
          aria-valuetext={automatic.people(heads)}
          aria-describedby={`${id}-from`}
          onChange={(event) => {
            onChange(event.currentTarget.valueAsNumber);
          }}
          sx={{
            flex: '1 1 0',
            minWidth: 0,
            maxWidth: 280,
            height: 32,
            m: 0,
            accentColor: 'var(--mui-palette-primary-main)',
          }}
        />
        <Box component="output" htmlFor={id} sx={{ minWidth: '2ch', textAlign: 'end' }}>
          <Mono>{heads}</Mono>
        </Box>
      </Box>
      <Box id={`${id}-from`} sx={{ typography: 'caption', color: 'text.secondary' }}>
        {automatic.headsFrom(listed)}
      </Box>
    </Box>
  );
}
