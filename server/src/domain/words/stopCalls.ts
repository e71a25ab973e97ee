import type { Kind } from '../../contract/kinds.ts';

/** The vendor's call that ends a task of each kind. (Source: S2 for the web capture, the vendor's SDKs for the others) */
export const stopCalls: Record<Kind, string> = {
  'single-push': 'StopPushStreamToCDN',
  'mixed-push': 'StopPushStreamToCDN',
  webcast: 'StopWebCast',
  record: 'StopRecord',
  'pull-record': 'StopPullRecordTask',
};
