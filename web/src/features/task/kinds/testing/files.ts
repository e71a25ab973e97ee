import type { RecordFile } from '@tasklens/server/contract/task';

const firstStartMs = Date.parse('2026-11-21T09:00:02Z');

/** A file of host-7's camera that begins `fromSeconds` into the task and lasts `lastsSeconds`, at 1,200 kbps. */
export function aFile(
  { fromSeconds = 0, lastsSeconds = 60 }: { fromSeconds?: number; lastsSeconds?: number },
  rest: Partial<RecordFile> = {},
): RecordFile {
  return {
    vid: null,
    objectKey: `room-42/${fromSeconds}.mp4`,
    duration: lastsSeconds * 1000,
    size: lastsSeconds * 150_000,
    startTime: new Date(firstStartMs + fromSeconds * 1000).toISOString(),
    streamList: [{ index: null, userId: 'host-7', streamType: { code: 0, name: 'camera' } }],
    videoCodec: { code: 0, name: 'H.264' },
    audioCodec: { code: 0, name: 'AAC' },
    videoWidth: 1280,
    videoHeight: 720,
    ...rest,
  };
}
