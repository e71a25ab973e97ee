import type { PullRecordTask } from '@tasklens/server/contract/task';

/** `vhost/app/stream`; null while the answer lacks one of them. */
export function streamPathOf({ vhost, app, stream }: PullRecordTask): string | null {
  return vhost === null || app === null || stream === null ? null : `${vhost}/${app}/${stream}`;
}
