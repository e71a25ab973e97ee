import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** A remark below a picture or a table, in words and no louder than that. */
export function Note({ children }: { children: ReactNode }) {
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary', my: 1, maxWidth: '72ch' }}>
      {children}
    </Typography>
  );
}
