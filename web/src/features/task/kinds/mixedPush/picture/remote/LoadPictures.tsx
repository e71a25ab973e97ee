import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Messages } from '../../../../../../i18n/messages.ts';
import { useMessages } from '../../../../../../i18n/MessagesProvider.tsx';
import { ProblemError } from '../../../../../../api/http.ts';
import { Mono } from '../../../../../../ui/Mono.tsx';
import type { Pictures } from './usePictures.ts';
import { useRemotePicturesWords } from './words.ts';

/** Asks for the pictures that the task names, and says which did not come, and why. */
export function LoadPictures({ count, pictures }: { count: number; pictures: Pictures }) {
  const messages = useMessages();
  const words = useRemotePicturesWords();
  const { isAsked, isLoading, failed } = pictures;
  return (
    <Box sx={{ mt: 0.5, typography: 'body2' }}>
      {(!isAsked || failed.length > 0) && (
        <Button onClick={pictures.ask} disabled={isLoading} title={words.hint} sx={{ ml: -1 }}>
          {isAsked ? words.again : words.load(count)}
        </Button>
      )}
      <span role="status">
        {isAsked && (isLoading ? words.loading : words.loaded(pictures.loaded.size, count))}
      </span>
      {failed.map(({ path, error }) => (
        <Box key={path} sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {words.failed(reasonOf(error, messages))} <Mono>{path}</Mono>
        </Box>
      ))}
    </Box>
  );
}

function reasonOf(error: unknown, messages: Messages): string {
  if (!(error instanceof ProblemError)) return messages.pictureFailures['not-a-picture'];
  const reason = error.problem?.reason;
  return reason === undefined ? messages.problems[error.code].headline : messages.pictureFailures[reason];
}
