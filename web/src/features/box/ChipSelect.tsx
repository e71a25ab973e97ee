import Box from '@mui/material/Box';

/** A native choice in a chip, as wide as what is chosen where the browser can. */
export function ChipSelect<Option extends string>({
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
      component="select"
      aria-label={label}
      value={chosen}
      onChange={({ target }) => {
        const option = options.find((each) => each === target.value);
        if (option !== undefined) onChoose(option);
      }}
      sx={{
        flexShrink: 0,
        height: 28,
        px: 0.5,
        border: 0,
        outlineOffset: -2,
        fieldSizing: 'content',
        color: 'text.secondary',
        backgroundColor: 'background.paper',
        font: 'inherit',
        fontSize: '0.8125rem',
        cursor: 'pointer',
      }}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {nameOf(option)}
        </option>
      ))}
    </Box>
  );
}
