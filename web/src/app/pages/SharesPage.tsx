import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ShareList } from '../../features/share/ShareList.tsx';
import { useShareWords } from '../../features/share/words.ts';
import { usePageTitle } from '../../ui/usePageTitle.ts';

export function SharesPage() {
  const { list: words } = useShareWords();
  usePageTitle(words.title);
  return (
    <Box sx={{ maxWidth: 960, mx: 'auto', pt: { xs: 1, md: 4 } }}>
      <Typography variant="h1">{words.title}</Typography>
      <Typography sx={{ mb: 2, color: 'text.secondary' }}>{words.explained}</Typography>
      <ShareList />
    </Box>
  );
}
