import type { Stream } from '../../contract/task.ts';
import type { MemberReader } from './memberReader.ts';

/** (Source: task-types §3.1; the single-push page shows `Index` in its example only, so it counts as listed there too) */
export function readStream(stream: MemberReader): Stream {
  return {
    index: stream.integer('Index'),
    userId: stream.text('UserId'),
    streamType: stream.coded('StreamType', ['camera', 'screen']),
  };
}
