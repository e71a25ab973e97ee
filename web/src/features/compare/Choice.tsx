import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';

/** One of a few, all in sight. */
export function Choice<Key extends string>({
  name,
  options,
  chosen,
  onChoose,
}: {
  name: string;
  options: readonly { key: Key; text: string }[];
  chosen: Key;
  onChoose: (key: Key) => void;
}) {
  return (
    <Box
      role="group"
      aria-label={name}
      sx={{ display: 'flex', border: 1, borderColor: 'divider', borderRadius: 1, overflow: 'hidden' }}
    >
      {options.map(({ key, text }) => (
        <ButtonBase
          key={key}
          aria-pressed={key === chosen}
          onClick={() => {
            onChoose(key);
          }}
          sx={{
            height: 30,
            px: 1.25,
            fontSize: '0.8125rem',
            color: key === chosen ? 'text.primary' : 'text.secondary',
            fontWeight: key === chosen ? 600 : 400,
            backgroundColor: key === chosen ? 'action.selected' : 'transparent',
            '& + &': { borderLeft: 1, borderColor: 'divider' },
            '&.Mui-focusVisible': { outlineOffset: -2 },
          }}
        >
          {text}
        </ButtonBase>
      ))}
    </Box>
  );
}
