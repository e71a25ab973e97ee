import { kinds, type Kind } from '../contract/kinds.ts';
import type { TaskQuery } from '../contract/taskQuery.ts';
import type { Clock } from '../domain/clock.ts';
import { canHeal } from '../domain/failure/canHeal.ts';
import { VendorFailureError, type VendorFailure } from '../domain/failure/vendorFailure.ts';
import type { Urgency } from '../domain/urgency.ts';
import type { VendorAnswer } from '../domain/vendorAnswer.ts';
import { pause } from '../pause.ts';
import { actions, type Action } from './actions.ts';
import { attempt } from './attempt.ts';
import { systemClock } from './clock.ts';
import { startEffort, type Effort } from './effort.ts';
import { openEndpoint } from './endpoint.ts';
import { toLookUpRequest } from './lookUpRequest.ts';
import { createRateBudget, type BudgetUse } from './rateBudget.ts';
import type { Credentials } from './signing.ts';
import { withinTime } from './waiting.ts';

type Service = Action['service'];

export interface VendorSettings {
  /** Origins: scheme, host and port. */
  endpoints: Record<Service, string>;
  /** Region in the credential scope. */
  region: string;
  credentials: Credentials;
  /** For a whole call, all attempts and the pauses between them; waiting in our own queue does not count. */
  timeoutMs: number;
  /** The account's limit of each of a service's actions, calls per second. */
  qps: Record<Service, number>;
  /** How much of those limits is ours, (0, 1]. */
  qpsShare: number;
  clock?: Clock;
  /** [0, 1), for the jitter of retries. */
  random?: () => number;
}

/** One finished call, for whoever counts. */
export interface VendorCall {
  action: string;
  urgency: Urgency;
  outcome: 'ok' | 'aborted' | 'internal' | VendorFailure['code'];
  /** Requests sent, 0 to 3. */
  attempts: number;
  /** From the first attempt on, our own queue not counted. */
  durationMs: number;
  queueMs: number;
}

export interface VendorClient {
  /** Asks for one task, as an interactive call by default. Rejects with `VendorFailureError`, or with the signal's reason when aborted. */
  call: (
    kind: Kind,
    query: TaskQuery,
    options: { signal: AbortSignal; urgency?: Urgency },
  ) => Promise<VendorAnswer>;
  /** What each action may use of the account's limit, and uses. */
  budgetUse: () => (BudgetUse & { action: string })[];
  /** Our clock less the vendor's at its last answer, ms; null while no answer told its `Date`. Whole seconds are all it tells. */
  clockDifferenceMs: () => number | null;
  /** Lets running calls finish, then closes the connections. */
  close: () => Promise<void>;
}

const maxAttempts = 3;

/** Full jitter below 300 ms, then below 600 ms: calls that failed together do not come back together. */
const backoffMs = 300;

export function createVendorClient(
  settings: VendorSettings,
  { onCall }: { onCall?: (call: VendorCall) => void } = {},
): VendorClient {
  const { region, credentials, timeoutMs, clock = systemClock, random = Math.random } = settings;

  const endpoints = {
    rtc: openEndpoint(settings.endpoints.rtc, timeoutMs),
    live: openEndpoint(settings.endpoints.live, timeoutMs),
  };
  const budgetOf = (kind: Kind) =>
    createRateBudget({ limit: settings.qps[actions[kind].service], share: settings.qpsShare, clock });
  const budgets = {
    'single-push': budgetOf('single-push'),
    'mixed-push': budgetOf('mixed-push'),
    webcast: budgetOf('webcast'),
    record: budgetOf('record'),
    'pull-record': budgetOf('pull-record'),
  };

  let clockDifferenceMs: number | null = null;
  const noteDate = (dateMs: number) => {
    clockDifferenceMs = clock.now() - dateMs;
  };

  /** Sends request after request until one is answered, a failure cannot heal, or time or attempts run out. */
  async function ask(
    kind: Kind,
    query: TaskQuery,
    { signal, urgency, effort }: { signal: AbortSignal; urgency: Urgency; effort: Effort },
  ) {
    const { pool, host } = endpoints[actions[kind].service];
    const late = () => new VendorFailureError({ code: 'vendor-timeout', afterMs: timeoutMs });
    const leftMs = () => timeoutMs - effort.durationMs();

    for (;;) {
      effort.start(await budgets[kind].take(signal, urgency));
      const date = new Date(clock.now());
      const request = toLookUpRequest(kind, query, { host, region, credentials, date });
      const outcome = await withinTime(
        (within) => attempt(pool, request, { signal: within, now: clock.now, onDate: noteDate }),
        { limitMs: leftMs(), late, signal, clock },
      );
      if (outcome.ok) return outcome;

      const jitterMs = random() * backoffMs * effort.attempts();
      const waitMs = Math.max(jitterMs, outcome.retryAfterMs ?? 0);
      if (!canHeal(outcome.failure) || effort.attempts() === maxAttempts || waitMs >= leftMs()) {
        throw new VendorFailureError(outcome.failure);
      }
      await pause(waitMs, signal, clock);
    }
  }

  return {
    async call(kind, query, { signal, urgency = 'interactive' }) {
      const { action, version, service } = actions[kind];
      const effort = startEffort(clock);
      let outcome: VendorCall['outcome'] = 'internal';
      try {
        const { result, requestId, httpStatus } = await ask(kind, query, {
          signal,
          urgency,
          effort,
        });
        outcome = 'ok';
        const observedAtMs = clock.now();
        return {
          result,
          action,
          version,
          service,
          region,
          requestId,
          httpStatus,
          observedAtMs,
          ...effort.spent(),
        };
      } catch (error) {
        if (signal.aborted) outcome = 'aborted';
        else if (error instanceof VendorFailureError) outcome = error.failure.code;
        throw error;
      } finally {
        onCall?.({ action, urgency, outcome, ...effort.spent() });
      }
    },
    budgetUse: () => kinds.map((kind) => ({ action: actions[kind].action, ...budgets[kind].use() })),
    clockDifferenceMs: () => clockDifferenceMs,
    async close() {
      await Promise.all([endpoints.rtc.pool.close(), endpoints.live.pool.close()]);
    },
  };
}
