import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';

export function NotFoundPage() {
  const { frame } = useMessages();
  const navigate = useNavigate();
  usePageTitle(frame.notFoundTitle);
  return (
    <Box sx={{ py: 6, maxWidth: '64ch' }}>
      <Typography variant="h1" gutterBottom>
        {frame.notFoundTitle}
      </Typography>
      <Typography sx={{ mb: 3 }}>{frame.notFoundText}</Typography>
      <Button variant="contained" onClick={() => void navigate({ to: '/' })}>
        {frame.newLookUp}
      </Button>
    </Box>
  );
}
