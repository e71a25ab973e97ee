import type { PullRecordTask } from '@tasklens/server/contract/task';

type StreamPath = Pick<PullRecordTask, 'vhost' | 'app' | 'stream'>;

/** `vhost / app / stream`, a dash for each that the answer lacks. */
export function streamPathText({ vhost, app, stream }: StreamPath): string {
  return [vhost, app, stream].map((part) => part ?? '—').join(' / ');
}

/** `vhost/app/stream`, to paste elsewhere; null while the answer lacks one of them. */
export function wholeStreamPath({ vhost, app, stream }: StreamPath): string | null {
  return vhost === null || app === null || stream === null ? null : `${vhost}/${app}/${stream}`;
}
