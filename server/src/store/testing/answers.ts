import type { AnswerToKeep, KeptSource, RunKey } from '../../domain/keeping/kept.ts';

/** 2026-11-21 11:00 UTC. */
export const t0 = Date.parse('2026-11-21T11:00:00Z');

export function aSource(changes: Partial<KeptSource> = {}): KeptSource {
  return {
    action: 'GetPushMixedStreamToCDNTask',
    version: '2020-12-01',
    service: 'rtc',
    region: 'cn-north-1',
    requestId: '20261121110000010010010023228002',
    httpStatus: 200,
    durationMs: 84,
    attempts: 1,
    ...changes,
  };
}

export function aRunKey(changes: Partial<RunKey> = {}): RunKey {
  return {
    mode: 'demo',
    kind: 'mixed-push',
    query: { profile: 'default', appId: '664a07d95e1f2a3b4c5d6e7f', roomId: 'class-101', taskId: 'relay-1' },
    startMs: t0 - 3_600_000,
    ...changes,
  };
}

export function anAnswerToKeep(changes: Partial<AnswerToKeep> = {}): AnswerToKeep {
  return { run: aRunKey(), raw: { Status: 2 }, source: aSource(), observedAtMs: t0, ...changes };
}
