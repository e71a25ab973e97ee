import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ListedShare } from '@tasklens/server/contract/share';
import { createFormat } from '@tasklens/server/domain/words/format';
import { useRef, useState } from 'react';
import { metaQuery } from '../../api/metaQuery.ts';
import { useLanguage } from '../../i18n/MessagesProvider.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { shareQueries } from './shareQueries.ts';
import { ShareRow } from './ShareRow.tsx';
import { useShareWords } from './words.ts';

/** What this browser shared: what others can still open, then what has ended. */
export function ShareList() {
  const { language } = useLanguage();
  const { list: words } = useShareWords();
  const client = useQueryClient();
  const meta = useQuery(metaQuery);
  const asked = useQuery({ ...shareQueries.mine(), enabled: meta.data?.keeping !== null });
  const heard = useRef<HTMLDivElement>(null);
  const [hasTakenBack, setHasTakenBack] = useState(false);

  if (meta.data?.keeping === null) return <Typography>{words.keepsNothing}</Typography>;
  if (asked.isError) return <ProblemAlert error={asked.error} onRetry={() => void asked.refetch()} />;
  if (asked.data === undefined) return null;
  if (asked.data.shares.length === 0) return <NoShares />;

  const nowMs = asked.dataUpdatedAt;
  const format = createFormat(language, 'local', new Date(nowMs).toISOString());
  const isOver = ({ revokedAt, expiresAt }: ListedShare) =>
    revokedAt !== null || Date.parse(expiresAt) <= nowMs;
  const handleTakenBack = (id: string) => {
    client.removeQueries({ queryKey: shareQueries.detail(id).queryKey });
    setHasTakenBack(true);
    heard.current?.focus(); // the button goes away with what it took back
    void asked.refetch();
  };
  const rowsOf = (shares: readonly ListedShare[]) => (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {shares.map((share) => (
        <ShareRow
          key={share.id}
          share={share}
          isOver={isOver(share)}
          nowMs={nowMs}
          format={format}
          onTakenBack={() => {
            handleTakenBack(share.id);
          }}
        />
      ))}
    </Box>
  );
  const over = asked.data.shares.filter(isOver);
  return (
    <>
      <Box
        ref={heard}
        role="status"
        tabIndex={-1}
        sx={{ minHeight: 24, outline: 'none', fontSize: '0.875rem' }}
      >
        {hasTakenBack && words.takenBack}
      </Box>
      {rowsOf(asked.data.shares.filter((share) => !isOver(share)))}
      {over.length > 0 && (
        <Box component="section" aria-labelledby="ended" sx={{ mt: 3 }}>
          <Typography variant="h2" id="ended" sx={{ mb: 1 }}>
            {words.ended}
          </Typography>
          {rowsOf(over)}
        </Box>
      )}
    </>
  );
}

function NoShares() {
  const { list: words } = useShareWords();
  return (
    <Box sx={{ maxWidth: '64ch' }}>
      <Typography>{words.none}</Typography>
      <Typography sx={{ mb: 2 }}>{words.noneNext}</Typography>
      <RouteLink to="/" sx={{ color: 'primary.main' }}>
        {words.lookUp}
      </RouteLink>
    </Box>
  );
}
