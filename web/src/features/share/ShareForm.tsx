import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { paths } from '@tasklens/server/contract/paths';
import { createdShareSchema, type NewShare, type ShareView } from '@tasklens/server/contract/share';
import { createFormat, zoneSchema } from '@tasklens/server/domain/words/format';
import { useState } from 'react';
import * as z from 'zod/mini';
import { sendJson } from '../../api/http.ts';
import { useLanguage } from '../../i18n/MessagesProvider.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { useCopy } from '../../ui/useCopy.ts';
import { LifetimeChoice } from './LifetimeChoice.tsx';
import { suggestedHours } from './lifetimes.ts';
import { MadeShare } from './MadeShare.tsx';
import { MySharesLink } from './MySharesLink.tsx';
import { NoteField } from './NoteField.tsx';
import { useSending } from './useSending.ts';
import { useShareWords } from './words.ts';

const shownZoneSchema = z.catch(zoneSchema, 'local');

/** How long, and what the reader should know; then the share's link. */
export function ShareForm({
  observationId,
  observedAt,
  view,
  shareMaxDays,
}: Required<Pick<NewShare, 'observationId'>> & {
  observedAt: string;
  view: ShareView;
  shareMaxDays: number;
}) {
  const { language } = useLanguage();
  const { make: words } = useShareWords();
  const [hours, setHours] = useState(suggestedHours(shareMaxDays));
  const [note, setNote] = useState('');
  const [sending, send] = useSending<z.output<typeof createdShareSchema>>();
  const { state: copyState, copy } = useCopy();
  const format = createFormat(language, z.parse(shownZoneSchema, view['zone']), '');

  const handleSubmit = () => {
    send(async () => {
      const body: NewShare = { observationId, view, note: note.trim(), expiresInHours: hours };
      const created = await sendJson(paths.shares, createdShareSchema, { method: 'POST', body });
      copy(created.url);
      return created;
    });
  };

  if (sending.state === 'done') {
    return <MadeShare share={sending.value} hours={hours} format={format} copyState={copyState} />;
  }
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        handleSubmit();
      }}
      sx={{ display: 'grid', rowGap: 1.5 }}
    >
      <div>{words.shows(format.instant(observedAt))}</div>
      <LifetimeChoice hours={hours} onChoose={setHours} shareMaxDays={shareMaxDays} />
      <NoteField note={note} onChange={setNote} format={format} />
      {sending.state === 'failed' && <ProblemAlert error={sending.error} onRetry={handleSubmit} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Button type="submit" variant="contained" disabled={sending.state === 'under-way'}>
          {sending.state === 'under-way' ? words.submitting : words.submit}
        </Button>
        <MySharesLink />
      </Box>
    </Box>
  );
}
