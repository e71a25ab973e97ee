import type { Meta } from '../contract/meta.ts';
import type { AnswerOf } from '../contract/lookup.ts';
import type { LookedUp } from '../http/ports.ts';

export function aMeta(changes: Partial<Meta> = {}): Meta {
  return {
    name: 'Tasklens',
    version: '0.0.0',
    mode: 'live',
    profiles: [{ name: 'default', region: 'cn-north-1' }],
    kinds: [],
    keeping: null,
    ...changes,
  };
}

/** A look-up of a recording that ended, as good as any for whoever does not read it. */
export function aLookedUp(changes: Partial<AnswerOf<'record'>> = {}): LookedUp {
  const answer: AnswerOf<'record'> = {
    kind: 'record',
    mode: 'live',
    origin: 'live',
    query: { profile: 'default', appId: 'app', roomId: 'room', taskId: 'task' },
    observedAt: '2026-11-21T11:00:00.000Z',
    source: {
      action: 'GetRecordTask',
      version: '2023-11-01',
      service: 'rtc',
      region: 'cn-north-1',
      requestId: 'vendor-request',
      httpStatus: 200,
      durationMs: 56,
      attempts: 1,
      cached: false,
    },
    task: {
      status: { code: 3, name: 'ended' },
      startTime: '2026-11-21T09:00:00.000Z',
      endTime: '2026-11-21T09:12:41.000Z',
      stopReason: { code: 'StopByAPI', name: 'stopped-by-api' },
      queryableUntil: '2026-11-24T09:00:00.000Z',
      recordFileList: null,
    },
    verdict: {
      code: 'ended-no-files',
      tone: 'bad',
      confidence: 'certain',
      evidence: ['Status', 'RecordFileList'],
      params: { otherwise: 'ended-by-api' },
    },
    findings: [],
    drift: [],
    raw: {},
    ...changes,
  };
  return { answer, json: Buffer.from(JSON.stringify(answer)), queueMs: 12.34, vendorMs: 56.78 };
}
