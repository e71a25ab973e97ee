import type { Kind } from '@tasklens/server/contract/kinds';
import type { KindView } from './kindView.ts';

/** Each kind's view, fetched once by the browser when a task of that kind is opened. */
export const kindViews: { [K in Kind]: () => Promise<KindView<K>> } = {
  'single-push': async () => (await import('./singlePush/singlePushView.ts')).singlePushView,
  'mixed-push': async () => (await import('./mixedPush/mixedPushView.ts')).mixedPushView,
  webcast: async () => (await import('./webcast/webcastView.ts')).webcastView,
  record: async () => (await import('./record/recordView.ts')).recordView,
  'pull-record': async () => (await import('./pullRecord/pullRecordView.ts')).pullRecordView,
};
