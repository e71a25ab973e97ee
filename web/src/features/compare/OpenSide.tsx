import Box from '@mui/material/Box';
import type { ComparedSide, SideRequest } from '@tasklens/server/contract/comparison';
import { toQueryString } from '@tasklens/server/contract/paths';
import { linkOfSide } from './readSide.ts';
import { useCompareWords } from './words.ts';

/** Leads to the page of a side; a paste has none. What was pasted on the other side is still here afterwards. */
export function OpenSide({ side: { kind, query }, request }: { side: ComparedSide; request: SideRequest }) {
  const words = useCompareWords();
  if (typeof request !== 'string' || query === null) return null;
  const [, observation] = /^observation:(.*)$/s.exec(request) ?? [];
  const href =
    observation === undefined
      ? linkOfSide(request)
      : new URL(
          `tasks/${kind}?${toQueryString(query)}&observation=${encodeURIComponent(observation)}`,
          document.baseURI,
        ).href;
  return (
    <Box
      component="a"
      href={href}
      target="_blank"
      sx={{ justifySelf: 'start', fontSize: '0.8125rem', color: 'primary.main', textDecoration: 'none' }}
    >
      {words.side.open}
    </Box>
  );
}
