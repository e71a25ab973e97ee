import type { Kind } from '../contract/kinds.ts';

/** One documented action of the vendor. Written from its pages, not shared with our own client: a shared mistake would not show. */
export interface DemoAction {
  kind: Kind;
  action: string;
  version: string;
  service: 'rtc' | 'live';
  method: 'GET' | 'POST';
  /** The member of `Result` that holds the task; '' where `Result` is the task. */
  resultKey: string;
}

/** (Source: task-types §1) */
export const demoActions: readonly DemoAction[] = [
  {
    kind: 'single-push',
    action: 'GetPushSingleStreamToCDNTask',
    version: '2023-06-01',
    service: 'rtc',
    method: 'GET',
    resultKey: 'PushSingleStreamToCDNTask',
  },
  {
    kind: 'mixed-push',
    action: 'GetPushMixedStreamToCDNTask',
    version: '2020-12-01',
    service: 'rtc',
    method: 'GET',
    resultKey: 'PushMixedStreamToCDNTask',
  },
  {
    kind: 'webcast',
    action: 'GetWebCastTask',
    version: '2020-12-01',
    service: 'rtc',
    method: 'GET',
    resultKey: 'WebCastTask',
  },
  {
    kind: 'record',
    action: 'GetRecordTask',
    version: '2023-11-01',
    service: 'rtc',
    method: 'GET',
    resultKey: 'RecordTask',
  },
  {
    kind: 'pull-record',
    action: 'GetPullRecordTask',
    version: '2023-01-01',
    service: 'live',
    method: 'POST',
    resultKey: '',
  },
];
