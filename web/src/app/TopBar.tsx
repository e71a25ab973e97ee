import { mdiMagnify } from '@mdi/js';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { metaQuery } from '../api/metaQuery.ts';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { Icon } from '../ui/Icon.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Logo } from './Logo.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { RouteLink } from '../ui/RouteLink.tsx';

/** Name · way to a new look-up · account profile · demo badge · language · colours. */
export function TopBar() {
  const { frame } = useMessages();
  const meta = useQuery(metaQuery);
  useSlashKey();

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
      <RouteLink
        to="/"
        title={frame.newLookUpKey}
        aria-keyshortcuts="/"
        aria-label={frame.newLookUp}
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          height: 34,
          width: { xs: 34, sm: 220 },
          justifyContent: { xs: 'center', sm: 'flex-start' },
          px: { xs: 0, sm: 1.25 },
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          backgroundColor: 'background.default',
          color: 'text.secondary',
          textDecoration: 'none',
          fontSize: '0.875rem',
          '&:hover': { borderColor: 'text.secondary' },
        }}
      >
        <Icon path={mdiMagnify} sx={{ fontSize: 18 }} />
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
          {frame.newLookUp}
        </Box>
        <Box
          component="kbd"
          sx={{
            display: { xs: 'none', sm: 'inline' },
            ml: 'auto',
            px: 0.75,
            border: 1,
            borderColor: 'divider',
            borderRadius: '4px',
            font: 'inherit',
            fontSize: '0.75rem',
          }}
        >
          /
        </Box>
      </RouteLink>
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

/** `/` anywhere outside a text field opens a new look-up. */
function useSlashKey(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      const { target } = event;
      const typing =
        target instanceof HTMLElement &&
        (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      void navigate({ to: '/' });
    };
    document.addEventListener('keydown', handleKey);
    return () => {
      document.removeEventListener('keydown', handleKey);
    };
  }, [navigate]);
}
