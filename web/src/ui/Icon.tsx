import SvgIcon, { type SvgIconProps } from '@mui/material/SvgIcon';

/** One glyph of @mdi/js; hidden from screen readers unless it carries a title. */
export function Icon({ path, ...rest }: { path: string } & SvgIconProps) {
  return (
    <SvgIcon fontSize="inherit" {...rest}>
      <path d={path} />
    </SvgIcon>
  );
}
