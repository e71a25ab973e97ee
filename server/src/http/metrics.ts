import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { BulkOutcome } from '../contract/bulk.ts';
import type { LookUpAnswer } from '../contract/lookup.ts';

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface EndedRequest {
  /** The pattern that matched, not the path: labels must stay few. */
  route: string;
  method: string;
  outcome: string;
  durationMs: number;
}

/** One vendor call, from joining our own queue to its end. */
interface EndedVendorCall {
  action: string;
  urgency: string;
  outcome: string;
  durationMs: number;
  queueMs: number;
}

export type Metrics = ReturnType<typeof createMetrics>;

/** One app's measurements, in a registry of its own. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];

  const requests = new Histogram({
    name: 'tasklens_http_request_duration_seconds',
    help: 'Requests by route, method and HTTP status; "gone" when the caller left before the answer.',
    labelNames: ['route', 'method', 'outcome'] as const,
    buckets: seconds,
    registers,
  });
  const vendorCalls = new Histogram({
    name: 'tasklens_vendor_call_duration_seconds',
    help: 'Vendor calls, all attempts of one look-up together, by action and outcome.',
    labelNames: ['action', 'outcome'] as const,
    buckets: seconds,
    registers,
  });
  const queueWaits = new Histogram({
    name: 'tasklens_queue_wait_seconds',
    help: 'Time a vendor call waited for this tool’s own share of the vendor’s rate limit, interactive calls before bulk ones.',
    labelNames: ['action', 'urgency'] as const,
    buckets: seconds,
    registers,
  });
  const cacheHits = new Counter({
    name: 'tasklens_cache_hits_total',
    help: 'Look-ups answered from the short cache or by a look-up already in flight.',
    labelNames: ['kind'] as const,
    registers,
  });
  const drifts = new Counter({
    name: 'tasklens_drift_total',
    help: 'Places where an answer of the vendor differed from the vendor’s own page.',
    labelNames: ['kind'] as const,
    registers,
  });

  const keptAnswers = new Counter({
    name: 'tasklens_kept_answers_total',
    help: 'Look-ups answered from what was kept, by why the vendor’s answer did not do.',
    labelNames: ['kind', 'because'] as const,
    registers,
  });
  const notKept = new Counter({
    name: 'tasklens_not_kept_total',
    help: 'Answers of the vendor that could not be kept.',
    registers,
  });
  const bulkJobs = new Gauge({
    name: 'tasklens_bulk_jobs',
    help: 'Jobs of many look-ups that this server works on.',
    registers,
  });
  const bulkRows = new Counter({
    name: 'tasklens_bulk_rows_total',
    help: 'Rows of such jobs that ended here, by outcome.',
    labelNames: ['outcome'] as const,
    registers,
  });

  return {
    registry,
    requestEnded: ({ route, method, outcome, durationMs }: EndedRequest) => {
      requests.observe({ route, method, outcome }, durationMs / 1000);
    },
    vendorCallEnded: ({ action, urgency, outcome, durationMs, queueMs }: EndedVendorCall) => {
      vendorCalls.observe({ action, outcome }, durationMs / 1000);
      queueWaits.observe({ action, urgency }, queueMs / 1000);
    },
    notKept: () => {
      notKept.inc();
    },
    bulkJobs: (count: number) => {
      bulkJobs.set(count);
    },
    bulkRowEnded: (outcome: BulkOutcome) => {
      bulkRows.inc({ outcome });
    },
    lookedUp: ({ kind, source, drift, notLiveBecause }: LookUpAnswer) => {
      if (notLiveBecause !== undefined) keptAnswers.inc({ kind, because: notLiveBecause });
      else if (source.cached) cacheHits.inc({ kind });
      else if (drift.length > 0) drifts.inc({ kind }, drift.length);
    },
  };
}
