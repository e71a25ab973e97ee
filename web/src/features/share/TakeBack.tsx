import Button from '@mui/material/Button';
import { paths } from '@tasklens/server/contract/paths';
import { useState } from 'react';
import { sendDelete } from '../../api/http.ts';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { useSending } from './useSending.ts';
import { useShareWords } from './words.ts';

/** Takes a share back at the second click; leaving the button, or Escape, thinks better of it. */
export function TakeBack({ id, what, onDone }: { id: string; what: string; onDone: () => void }) {
  const { list: words } = useShareWords();
  const [isSure, setIsSure] = useState(false);
  const [sending, send] = useSending<undefined>();
  const takeBack = () => {
    send(async () => {
      await sendDelete(paths.share(id));
      onDone();
      return undefined;
    });
  };
  if (sending.state === 'failed') return <ProblemAlert error={sending.error} onRetry={takeBack} />;
  const label = isSure ? words.sure : words.takeBack;
  return (
    <Button
      color={isSure ? 'error' : 'inherit'}
      variant={isSure ? 'contained' : 'text'}
      disabled={sending.state === 'under-way'}
      aria-label={words.about(label, what)}
      onClick={() => {
        if (isSure) takeBack();
        else setIsSure(true);
      }}
      onBlur={() => {
        setIsSure(false);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') setIsSure(false);
      }}
    >
      {sending.state === 'under-way' ? words.takingBack : label}
    </Button>
  );
}
