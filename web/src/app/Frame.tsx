import Box from '@mui/material/Box';
import { Outlet } from '@tanstack/react-router';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { TopBar } from './TopBar.tsx';

/** What stands around every page. */
export function Frame() {
  const { frame } = useMessages();
  return (
    <>
      <Box
        component="a"
        href="#content"
        onClick={(event) => {
          // A plain "#content" would be resolved against <base> and leave the page.
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
        sx={{
          position: 'absolute',
          left: 8,
          top: -64,
          zIndex: 2,
          px: 2,
          py: 1,
          borderRadius: 1,
          backgroundColor: 'background.paper',
          color: 'primary.main',
          '&:focus': { top: 8 },
        }}
      >
        {frame.skipToContent}
      </Box>
      <TopBar />
      <Box
        component="main"
        id="content"
        tabIndex={-1}
        sx={{
          maxWidth: 1320,
          mx: 'auto',
          px: { xs: 2, md: 3 },
          pt: { xs: 2, md: 2.5 },
          pb: 8,
          outline: 'none',
        }}
      >
        <Outlet />
      </Box>
    </>
  );
}
