import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { Mono } from '../../ui/Mono.tsx';

/** What stands where a page broke: our bug, said plainly, with the text an engineer needs. */
export function CrashPage({ error }: { error: unknown }) {
  const { frame } = useMessages();
  return (
    <Box role="alert" sx={{ py: 6, maxWidth: '64ch' }}>
      <Typography variant="h1" gutterBottom>
        {frame.crashTitle}
      </Typography>
      <Typography gutterBottom>{frame.crashText}</Typography>
      <Typography component="p" sx={{ my: 2 }}>
        <Mono>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</Mono>
      </Typography>
      <Button
        variant="contained"
        onClick={() => {
          window.location.reload();
        }}
      >
        {frame.reload}
      </Button>
    </Box>
  );
}
