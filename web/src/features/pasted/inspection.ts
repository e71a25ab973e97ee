import { inspectionSchema, pasteMaxLength, type Inspection } from '@tasklens/server/contract/inspect';
import { paths } from '@tasklens/server/contract/paths';
import { sendJson } from '../../api/http.ts';
import { loadStored, saveStored } from '../../ui/browserStore.ts';

const storedUnder = 'pasted';

/** What the server reads from a pasted text, or from as much of it as it takes. Rejects with `ProblemError`. */
export async function inspect(text: string): Promise<Inspection> {
  keep(null); // a reload must not bring back what was pasted before
  const inspection = await sendJson(paths.inspect, inspectionSchema, {
    method: 'POST',
    body: { text: text.slice(0, pasteMaxLength) },
  });
  keep(inspection);
  return inspection;
}

/** What was read last in this tab: masked, and without the text. Null where there is none, or it was too large. */
export const loadInspection = (): Inspection | null =>
  loadStored(storedUnder, inspectionSchema, 'sessionStorage');

function keep(inspection: Inspection | null): void {
  saveStored(storedUnder, inspection, 'sessionStorage');
}
