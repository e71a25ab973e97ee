import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { getRouteApi } from '@tanstack/react-router';
import { FindForm } from '../../features/find/FindForm.tsx';
import { FindPanel } from '../../features/find/FindPanel.tsx';
import { findPath, toSought } from '../../features/find/findSearch.ts';
import { useFindWords } from '../../features/find/words.ts';
import { usePageTitle } from '../../ui/usePageTitle.ts';

const route = getRouteApi('/find');

/** Searches all kinds of task for the ids of the address. */
export function FindPage() {
  const words = useFindWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const sought = toSought(search);
  return (
    <Box component="article" sx={{ maxWidth: 1120, mx: 'auto' }}>
      <Typography variant="h1" sx={{ mb: 1.5 }}>
        {words.title}
      </Typography>
      <Box sx={{ mb: 2.5 }}>
        <FindForm search={search} onSearch={(changed) => void navigate({ search: changed })} />
      </Box>
      {sought === null ? <NothingGiven /> : <FindPanel key={findPath(sought)} sought={sought} />}
    </Box>
  );
}

function NothingGiven() {
  const words = useFindWords();
  usePageTitle(words.title);
  return <Typography sx={{ color: 'text.secondary' }}>{words.form.nothingGiven}</Typography>;
}
