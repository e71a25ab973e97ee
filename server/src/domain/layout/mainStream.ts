import type { MixedPushTask, Stream } from '../../contract/task.ts';

/** The stream named for the large window of the vertical layout; it may be named by an index that nobody has. */
type MainStream = { stream: Stream } | { stream: null; index: number };

/**
 * The main picture's stream; null when none is named. MainVideoStream goes before the deprecated MainVideoStreamIndex;
 * one that names no user is taken as not set, which is our reading.
 * (Source: task-types §3.3 "MainVideoStream", "MainVideoStreamIndex")
 */
export function findMainStream({
  layout,
  targetStreams,
}: Pick<MixedPushTask, 'layout' | 'targetStreams'>): MainStream | null {
  if (layout === null) return null;
  const { mainVideoStream, mainVideoStreamIndex: index } = layout;
  if (mainVideoStream?.userId) return { stream: mainVideoStream };
  if (index === null) return null;
  const stream = (targetStreams?.streamList ?? []).find((each) => each.index === index);
  return stream === undefined ? { stream: null, index } : { stream };
}
