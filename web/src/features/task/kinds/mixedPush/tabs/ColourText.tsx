import Box from '@mui/material/Box';
import { Mono } from '../../../../../ui/Mono.tsx';

/** A colour as it came, with a sample when it can be read. */
export function ColourText({ colour }: { colour: string }) {
  return (
    <>
      {/^#[0-9a-f]{6}$/i.test(colour) && (
        <Box
          component="span"
          sx={{
            display: 'inline-block',
            width: 12,
            height: 12,
            borderRadius: '2px',
            border: 1,
            borderColor: 'divider',
            mr: 1,
            verticalAlign: '-2px',
          }}
          style={{ backgroundColor: colour }}
        />
      )}
      <Mono>{colour}</Mono>
    </>
  );
}
