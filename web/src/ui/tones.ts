import { mdiAlert, mdiAlertCircle, mdiCheckCircle, mdiInformation, mdiSquareRounded } from '@mdi/js';
import type { Severity } from '@tasklens/server/contract/finding';
import type { Tone } from '@tasklens/server/contract/verdict';

/** What a colour may mean: a verdict's tone, or a mere remark. */
export type Meaning = Tone | 'info';

/** Findings speak the same colours as verdicts. */
export const meaningOfSeverity: Record<Severity, Meaning> = {
  error: 'bad',
  warning: 'warning',
  info: 'info',
};

/** A shape for each meaning, so that nobody depends on colour. */
export const meaningIcons: Record<Meaning, string> = {
  good: mdiCheckCircle,
  neutral: mdiSquareRounded,
  warning: mdiAlert,
  bad: mdiAlertCircle,
  info: mdiInformation,
};
