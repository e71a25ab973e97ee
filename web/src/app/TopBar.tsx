import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useMatch } from '@tanstack/react-router';
import { metaQuery } from '../api/metaQuery.ts';
import { ClueBox } from '../features/box/ClueBox.tsx';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { loadBoxPanel } from './loadBoxPanel.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Logo } from './Logo.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { RouteLink } from '../ui/RouteLink.tsx';

/** Name · the box · account profile · demo badge · language · colours. */
export function TopBar() {
  const { frame } = useMessages();
  const meta = useQuery(metaQuery);
  const isHome = useMatch({ from: '/', shouldThrow: false }) !== undefined;

  return (
    <Box
      component="header"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: { xs: 1.25, sm: 2 },
        height: 52,
        px: { xs: 2, md: 3 },
        borderBottom: 1,
        borderColor: 'divider',
        backgroundColor: 'background.paper',
        '& a:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 2 },
      }}
    >
      <RouteLink
        to="/"
        aria-label={frame.home}
        sx={{ display: 'flex', color: 'text.primary', borderRadius: '4px' }}
      >
        <Logo />
      </RouteLink>
      {/* Home has the box as the first thing on its page. */}
      {!isHome && <ClueBox size="bar" loadPanel={loadBoxPanel} />}
      {/* Takes all the room there is, so that what arrives late moves nothing that already stands. */}
      <Box sx={{ flex: 1 }} />
      {meta.data?.mode === 'demo' && (
        <Box
          component="span"
          title={frame.demoExplained}
          sx={(theme) => ({
            px: 1,
            py: 0.375,
            borderRadius: '4px',
            fontSize: '0.6875rem',
            fontWeight: 650,
            letterSpacing: '0.05em',
            whiteSpace: 'nowrap',
            color: theme.vars?.palette.tone.warning.main,
            backgroundColor: theme.vars?.palette.tone.warning.soft,
          })}
        >
          {frame.demoBadge}
        </Box>
      )}
      {meta.data?.mode === 'live' && meta.data.profiles[0] !== undefined && (
        <Box
          component="span"
          title={frame.profile(meta.data.profiles[0].name)}
          sx={{ fontSize: '0.8125rem', color: 'text.secondary', display: { xs: 'none', sm: 'inline' } }}
        >
          {meta.data.profiles[0].name} · {meta.data.profiles[0].region}
        </Box>
      )}
      <LanguageSwitch />
      <ThemeSwitch />
    </Box>
  );
}
