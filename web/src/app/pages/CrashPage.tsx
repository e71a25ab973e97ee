import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { Mono } from '../../ui/Mono.tsx';

/** What browsers say of a part of the app that they cannot fetch. */
const partMissing = /dynamically imported module|Importing a module script failed/;

/**
 * What stands where a page broke: our bug, said plainly, with the text an engineer needs. A part that has gone since the
 * page was opened is none: the server has been updated.
 */
export function CrashPage({ error }: { error: unknown }) {
  const { frame } = useMessages();
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const isPartMissing = partMissing.test(said);
  return (
    <Box role="alert" sx={{ py: 6, maxWidth: '64ch' }}>
      <Typography variant="h1" gutterBottom>
        {isPartMissing ? frame.partMissingTitle : frame.crashTitle}
      </Typography>
      <Typography gutterBottom>{isPartMissing ? frame.partMissingText : frame.crashText}</Typography>
      <Typography component="p" sx={{ my: 2 }}>
        <Mono>{said}</Mono>
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
