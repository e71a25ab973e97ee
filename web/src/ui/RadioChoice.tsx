import Box from '@mui/material/Box';

/** One of a few, side by side; `label` is for screen readers. */
export function RadioChoice<Option extends string | number>({
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
    <Box role="radiogroup" aria-label={label} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
      {options.map((option) => (
        <Box
          component="label"
          key={option}
          sx={{ display: 'flex', alignItems: 'center', gap: 0.75, minHeight: 32, cursor: 'pointer' }}
        >
          <Box
            component="input"
            type="radio"
            name={label}
            checked={option === chosen}
            onChange={() => {
              onChoose(option);
            }}
            sx={(theme) => ({ m: 0, accentColor: theme.vars?.palette.primary.main })}
          />
          {nameOf(option)}
        </Box>
      ))}
    </Box>
  );
}
