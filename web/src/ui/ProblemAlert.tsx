import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { idFields, type FieldError } from '@tasklens/server/contract/taskQuery';
import type { ReactNode } from 'react';
import { ProblemError } from '../api/http.ts';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import type { ProblemKey } from '@tasklens/server/domain/words/diagnosisWords';
import { CopyableId } from './CopyableId.tsx';
import { Icon } from './Icon.tsx';
import { Mono } from './Mono.tsx';
import { meaningIcons, type Meaning } from './tones.ts';

/** Failures after which somebody has to repair something; after all others another try or another id may do. */
const bad: ReadonlySet<ProblemKey> = new Set([
  'vendor-denied',
  'vendor-unavailable',
  'vendor-timeout',
  'vendor-unreadable',
  'store-unavailable',
  'internal',
]);

/**
 * A failure in words: what happened, what to do next, what the vendor itself said, the request id.
 * `children` stand beside the button: other ways on. An error that is no problem is a bug, and breaks the page.
 */
export function ProblemAlert({
  error,
  onRetry,
  heading = 'h2',
  whatNext,
  children,
}: {
  error: Error;
  onRetry: () => void;
  heading?: 'h1' | 'h2';
  /** What helps in this very case; it stands last, as it may come late, in place of the steps that help in general. */
  whatNext?: ReactNode;
  children?: ReactNode;
}) {
  const { frame, problems } = useMessages();
  if (!(error instanceof ProblemError)) throw error;
  const { headline, explanation, nextSteps } = problems[error.code];
  const { code, problem } = error;
  const meaning: Meaning = bad.has(code) ? 'bad' : 'warning';

  return (
    <Box component="section" sx={{ maxWidth: '76ch', overflowWrap: 'anywhere' }}>
      <Box role="alert">
        <Typography
          component={heading}
          variant={heading}
          sx={{ display: 'flex', alignItems: 'flex-start', gap: 1.25, mb: 1 }}
        >
          <Icon path={meaningIcons[meaning]} sx={{ mt: '0.125em', color: `tone.${meaning}.main` }} />
          {headline}
        </Typography>
        <Typography>{explanation}</Typography>
        {problem?.neverSeen === true && <Typography>{frame.neverSeen}</Typography>}
      </Box>
      {problem?.errors !== undefined && <FieldErrors errors={problem.errors} />}
      {whatNext === undefined && (
        <>
          <Typography variant="h3" component={heading === 'h1' ? 'h2' : 'h3'} sx={{ mt: 2 }}>
            {frame.whatNext}
          </Typography>
          <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
            {nextSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </Box>
        </>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mt: 2, minHeight: 32 }}>
        {code === 'answer-unreadable' ? (
          <Button
            variant="contained"
            onClick={() => {
              window.location.reload();
            }}
          >
            {frame.reload}
          </Button>
        ) : (
          code !== 'invalid-query' && (
            <Button variant="contained" onClick={onRetry}>
              {frame.retry}
            </Button>
          )
        )}
        {children}
      </Box>
      <VendorWords error={error} />
      {whatNext !== undefined && <Box sx={{ mt: 3 }}>{whatNext}</Box>}
    </Box>
  );
}

/** The server's complaints about ids, each with the id it is about. */
function FieldErrors({ errors }: { errors: readonly FieldError[] }) {
  const { lookUp } = useMessages();
  return (
    <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5 }}>
      {errors.map((error) => {
        const field = idFields.find((each) => each === error.field);
        return (
          <li key={`${error.field} ${error.code}`}>
            {field !== undefined && <strong>{lookUp.fields[field]}</strong>} {lookUp.fieldError(error)}
          </li>
        );
      })}
    </Box>
  );
}

/** What a ticket needs: the vendor's own code and message, and the request id. */
function VendorWords({ error: { problem } }: { error: ProblemError }) {
  const { frame } = useMessages();
  const { vendor, requestId } = problem ?? {};
  if (vendor === undefined && requestId === undefined) return null;
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        mt: 3,
        pt: 1.5,
        borderTop: 1,
        borderColor: 'divider',
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'max-content minmax(0, 1fr)' },
        columnGap: 2,
        rowGap: 0.5,
        fontSize: '0.875rem',
        '& dt': { color: 'text.secondary' },
        '& dd': { m: 0 },
      }}
    >
      {vendor !== undefined && (
        <>
          <dt>{frame.vendorSaid}</dt>
          <dd>
            <Mono>
              HTTP {vendor.httpStatus}
              {vendor.code !== null && ` · ${vendor.code}`}
              {vendor.codeN !== null && ` (${vendor.codeN})`}
            </Mono>
            {vendor.message !== null && <div>{vendor.message}</div>}
          </dd>
        </>
      )}
      {requestId !== undefined && (
        <>
          <dt>{frame.requestId}</dt>
          <dd>
            <CopyableId value={requestId} name={frame.requestId} />
          </dd>
        </>
      )}
    </Box>
  );
}
