import Box from '@mui/material/Box';
import type { SxProps, Theme } from '@mui/material/styles';
import { lineFieldStyle } from './fieldStyle.ts';

/** A native choice of one of `options`; of none as well, where `none` names that. */
export function Select<Option extends string>({
  options,
  chosen,
  nameOf,
  none,
  onChoose,
  id,
  label,
  sx = lineFieldStyle,
}: {
  options: readonly Option[];
  chosen: Option | null;
  nameOf: (option: Option) => string;
  none?: string;
  onChoose: (option: Option | null) => void;
  id?: string;
  /** Its name where no `<label>` gives it one. */
  label?: string;
  sx?: SxProps<Theme>;
}) {
  return (
    <Box
      component="select"
      id={id}
      aria-label={label}
      value={chosen ?? ''}
      onChange={({ target: { value } }) => {
        onChoose(options.find((option) => option === value) ?? null);
      }}
      sx={sx}
    >
      {none !== undefined && <option value="">{none}</option>}
      {options.map((option) => (
        <option key={option} value={option}>
          {nameOf(option)}
        </option>
      ))}
    </Box>
  );
}
