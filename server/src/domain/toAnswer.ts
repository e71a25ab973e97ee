import type { LookUpAnswer, Mode, RemotePicture, Source } from '../contract/lookup.ts';
import type { TaskQuery } from '../contract/taskQuery.ts';
import { diagnose } from './diagnosis/diagnose.ts';
import type { TaskReading } from './tasks/readTask.ts';

interface Seen {
  /** When the vendor answered so, epoch ms. */
  observedAtMs: number;
  source: Source;
  /** Only a mixed push has any. */
  pictures: RemotePicture[];
}

/** The answer that a reading makes, the same whether the vendor gave it just now or long ago; `origin` is `live`. */
export function toAnswer(
  { mode, query }: { mode: Mode; query: TaskQuery },
  reading: TaskReading,
  { observedAtMs, source, pictures }: Seen,
): LookUpAnswer {
  return {
    mode,
    origin: 'live',
    query,
    observedAt: new Date(observedAtMs).toISOString(),
    source,
    ...diagnose(reading, observedAtMs),
    ...(reading.kind === 'mixed-push' ? { ...reading, pictures } : reading),
  };
}
