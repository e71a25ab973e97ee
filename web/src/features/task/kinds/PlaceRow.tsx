import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { ReactNode } from 'react';
import { Mono } from '../../../ui/Mono.tsx';
import { useHighlightActions, useIsActive, useIsSelected } from '../highlight.tsx';
import type { PlaceKey } from '../placeKey.ts';

/**
 * A table row that lights up together with the same thing elsewhere on the page. Its first cell is a button that
 * chooses it; `name` says what, for screen readers.
 */
export function PlaceRow({
  place,
  label,
  name,
  children,
}: {
  place: PlaceKey;
  label: ReactNode;
  name: string;
  children: ReactNode;
}) {
  const { hover, select } = useHighlightActions();
  const isActive = useIsActive(place);
  return (
    <Box
      component="tr"
      onMouseEnter={() => {
        hover(place);
      }}
      onMouseLeave={() => {
        hover(null);
      }}
      sx={(theme) =>
        isActive
          ? {
              backgroundColor: `color-mix(in srgb, ${theme.vars?.palette.primary.main ?? 'currentColor'} 10%, transparent)`,
            }
          : {}
      }
    >
      <td>
        <ButtonBase
          aria-label={name}
          aria-pressed={useIsSelected(place)}
          onClick={() => {
            select(place);
          }}
          onFocus={() => {
            hover(place);
          }}
          onBlur={() => {
            hover(null);
          }}
          sx={{
            font: 'inherit',
            gap: 1,
            px: 0.5,
            borderRadius: '4px',
            '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main' },
          }}
        >
          <Mono>{label}</Mono>
        </ButtonBase>
      </td>
      {children}
    </Box>
  );
}
