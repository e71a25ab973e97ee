import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';

/** One of a few ways to show something, in one piece. */
export function SegmentChoice<Option extends string>({
  label,
  options,
  chosen,
  nameOf,
  onChoose,
}: {
  label: string;
  options: readonly Option[];
  chosen: Option;
  nameOf: (option: Option) => string;
  onChoose: (option: Option) => void;
}) {
  return (
    <Box
      role="group"
      aria-label={label}
      sx={{ display: 'flex', border: 1, borderColor: 'divider', borderRadius: 1, overflow: 'hidden' }}
    >
      {options.map((option) => (
        <ButtonBase
          key={option}
          aria-pressed={option === chosen}
          onClick={() => {
            onChoose(option);
          }}
          sx={{
            height: 30,
            px: 1.25,
            fontSize: '0.8125rem',
            color: option === chosen ? 'text.primary' : 'text.secondary',
            fontWeight: option === chosen ? 600 : 400,
            backgroundColor: option === chosen ? 'action.selected' : 'transparent',
            '& + &': { borderLeft: 1, borderColor: 'divider' },
            '&.Mui-focusVisible': { outlineOffset: -2 },
          }}
        >
          {nameOf(option)}
        </ButtonBase>
      ))}
    </Box>
  );
}
