import Box from '@mui/material/Box';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';

/** Stands where the answer holds nothing: an em dash that says so, with the vendor's default where it documents one. */
export function Absent({ byDefault }: { byDefault?: string | undefined }) {
  const { kindView } = useMessages();
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      <span role="img" aria-label={kindView.absent} title={kindView.absent}>
        —
      </span>
      {byDefault !== undefined && <> {kindView.byDefault(byDefault)}</>}
    </Box>
  );
}
