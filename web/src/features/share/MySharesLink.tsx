import { RouteLink } from '../../ui/RouteLink.tsx';
import { useShareWords } from './words.ts';

export function MySharesLink() {
  const { list: words } = useShareWords();
  return (
    <RouteLink to="/shares" sx={{ color: 'primary.main', fontSize: '0.875rem' }}>
      {words.title}
    </RouteLink>
  );
}
