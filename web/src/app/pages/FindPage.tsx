import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { FindForm } from '../../features/find/FindForm.tsx';
import { FindPanel } from '../../features/find/FindPanel.tsx';
import { findQueries } from '../../features/find/findQueries.ts';
import { findPath, toSought, type FindSearch } from '../../features/find/findSearch.ts';
import { useFindWords } from '../../features/find/words.ts';
import { usePageTitle } from '../../ui/usePageTitle.ts';

const route = getRouteApi('/find');

/** Searches all kinds of task for the ids of the address. */
export function FindPage() {
  const words = useFindWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const client = useQueryClient();
  const sought = toSought(search);
  const handleSearch = (changed: FindSearch) => {
    const next = toSought(changed);
    // The same once more is a wish to have it asked again.
    if (sought !== null && next !== null && findPath(next) === findPath(sought)) {
      void client.invalidateQueries({ queryKey: findQueries.all() });
    } else {
      void navigate({ search: changed });
    }
  };
  return (
    <Box component="article" sx={{ maxWidth: 1120, mx: 'auto' }}>
      <Typography variant="h1" sx={{ mb: 1.5 }}>
        {words.title}
      </Typography>
      <Box sx={{ mb: 2.5 }}>
        <FindForm search={search} onSearch={handleSearch} />
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
