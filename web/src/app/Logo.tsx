import Box from '@mui/material/Box';

/** The lens and the name. */
export function Logo() {
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, fontWeight: 650, letterSpacing: '-0.01em' }}
    >
      <Box
        component="svg"
        viewBox="0 0 32 32"
        aria-hidden
        sx={{ width: 20, height: 20, color: 'primary.main' }}
      >
        <Box
          component="circle"
          cx="16"
          cy="16"
          r="13"
          sx={{ fill: 'none', stroke: (theme) => theme.vars?.palette.text.primary, strokeWidth: 3.5 }}
        />
        <circle cx="16" cy="16" r="5.5" fill="currentColor" />
      </Box>
      <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
        Tasklens
      </Box>
    </Box>
  );
}
