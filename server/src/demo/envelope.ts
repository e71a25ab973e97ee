import { randomBytes } from 'node:crypto';
import type { DemoAction } from './actions.ts';
import type { Refusal } from './refusal.ts';
import { hour } from './stories/story.ts';

export interface Reply {
  status: number;
  contentType: string;
  body: string | Buffer;
}

interface Call {
  /** What the query said, or nothing. */
  query: Record<string, string>;
  /** Null when the request was refused before it was routed: then service and region are not echoed. */
  action: DemoAction | null;
  region: string;
  nowMs: number;
}

/** The envelope that success and failure share. (Source: errors §1) */
export function toReply(
  { query, action, region, nowMs }: Call,
  outcome: { result: unknown } | { refusal: Refusal },
): Reply {
  const metadata = {
    RequestId: newRequestId(nowMs),
    Action: query['Action'],
    Version: query['Version'],
    ...(action !== null && { Service: action.service, Region: region }),
  };
  if ('result' in outcome) {
    return jsonReply(200, { ResponseMetadata: metadata, Result: outcome.result });
  }
  const { status, code, codeN, message } = outcome.refusal;
  const error = { ...(codeN !== null && { CodeN: codeN }), Code: code, Message: message };
  return jsonReply(status, { ResponseMetadata: { ...metadata, Error: error } });
}

const jsonReply = (status: number, body: unknown): Reply => ({
  status,
  contentType: 'application/json; charset=utf-8',
  body: JSON.stringify(body),
});

/** Time in UTC+8, then hex, 33 characters: `202306041104200100100232280022D31`. (Source: S4) */
function newRequestId(nowMs: number): string {
  const time = new Date(nowMs + 8 * hour).toISOString().replace(/\D/g, '').slice(0, 14);
  return time + randomBytes(10).toString('hex').toUpperCase().slice(0, 19);
}
