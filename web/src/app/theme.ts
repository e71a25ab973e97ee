import { createTheme, type Theme } from '@mui/material/styles';
import type { Tone } from '@tasklens/server/contract/verdict';

/** One status colour: `main` for text, icon and bars, `soft` for the ground behind them; contrast at least 4.5:1. */
interface ToneColour {
  main: string;
  soft: string;
}

declare module '@mui/material/styles' {
  interface Palette {
    tone: Record<Tone | 'info', ToneColour>;
    line: string;
  }
  interface PaletteOptions {
    tone: Record<Tone | 'info', ToneColour>;
    line: string;
  }
}

const sansFont =
  'Inter, system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** The app's look: an instrument. One accent, status colours, hairlines instead of shadows, radius 6. */
export const theme: Theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-color-scheme' },
  colorSchemes: {
    light: {
      palette: {
        primary: { main: '#0b57c4' },
        background: { default: '#fafaf9', paper: '#ffffff' },
        text: { primary: '#1a1f26', secondary: '#566070' },
        divider: '#e2e5e9',
        line: '#c9ced6',
        error: { main: '#b3261e' },
        tone: {
          good: { main: '#0d7343', soft: '#e5f4eb' },
          neutral: { main: '#465366', soft: '#edf0f4' },
          warning: { main: '#8a4f00', soft: '#fff1d6' },
          bad: { main: '#b3261e', soft: '#fdebe9' },
          info: { main: '#175cd3', soft: '#e8f0fd' },
        },
      },
    },
    dark: {
      palette: {
        primary: { main: '#7db0ff', contrastText: '#0b1220' },
        background: { default: '#0f1216', paper: '#151a20' },
        text: { primary: '#e7eaee', secondary: '#9aa5b2' },
        divider: '#29303a',
        line: '#424c59',
        error: { main: '#ff9488' },
        tone: {
          good: { main: '#56cc93', soft: '#10291d' },
          neutral: { main: '#b5c0cd', soft: '#222932' },
          warning: { main: '#f2bb57', soft: '#2f2410' },
          bad: { main: '#ff9488', soft: '#351a18' },
          info: { main: '#7db0ff', soft: '#14233a' },
        },
      },
    },
  },
  shape: { borderRadius: 6 },
  spacing: 8,
  typography: {
    fontFamily: sansFont,
    fontSize: 14,
    body1: { fontSize: '0.9375rem', lineHeight: 1.5 },
    body2: { fontSize: '0.8125rem', lineHeight: 1.5 },
    h1: { fontSize: '1.625rem', lineHeight: 1.25, fontWeight: 650, letterSpacing: '-0.015em' },
    h2: { fontSize: '0.875rem', lineHeight: 1.5, fontWeight: 650 },
    h3: { fontSize: '0.8125rem', lineHeight: 1.5, fontWeight: 600 },
    caption: { fontSize: '0.78125rem', lineHeight: 1.5 },
    button: { textTransform: 'none', fontWeight: 550 },
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        body: { fontFeatureSettings: '"tnum"' },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': { animation: 'none !important', transition: 'none !important' },
        },
      },
    },
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      // The ripple was also what showed the focus.
      styleOverrides: {
        root: ({ theme: { vars } }) => ({
          fontFamily: 'inherit',
          '&.Mui-focusVisible': { outline: `2px solid ${vars.palette.primary.main}`, outlineOffset: 2 },
        }),
      },
    },
    MuiButton: {
      defaultProps: { disableElevation: true, size: 'small' },
      styleOverrides: { root: { minHeight: 32, paddingInline: 12 } },
    },
    MuiTableCell: { styleOverrides: { root: { padding: '8px 16px 8px 0', fontSize: '0.8125rem' } } },
    MuiTooltip: { defaultProps: { arrow: true, enterDelay: 300 } },
  },
});
