import { createHash, randomBytes } from 'node:crypto';
import type { Asked, RunKey } from '../domain/keeping/kept.ts';

/** The same for the same ids, on every server. */
export function idOfAsked(asked: Asked): string {
  return digest(12, namesOf(asked));
}

/** The same for the same ids and start, on every server. */
export function idOfRun(run: RunKey): string {
  return digest(12, [...namesOf(run), run.startMs]);
}

/** Cannot be guessed from the run's, nor from another observation's. */
export function newObservationId(): string {
  return randomBytes(12).toString('base64url');
}

/** The address of a JSON value: the same for equal values, in whatever order their members stand. */
export function digestOf(value: unknown): string {
  return digest(16, inOneOrder(value));
}

function namesOf({ mode, kind, query }: Asked): unknown[] {
  const { profile, appId, roomId, taskId, userId } = query;
  return [mode, kind, profile, appId ?? null, roomId ?? null, taskId ?? null, userId ?? null];
}

function digest(bytes: number, value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest().subarray(0, bytes).toString('base64url');
}

function inOneOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOneOrder);
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, inOneOrder(member)]));
}
