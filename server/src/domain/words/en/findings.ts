import type { FindingWords } from '../diagnosisWords.ts';
import { layoutFindings } from './layoutFindings.ts';

export const findings: FindingWords = {
  'leaves-query-window-soon': ({ remainingMs }, { duration }) => ({
    headline: `Can be looked up for another ${duration(remainingMs)}`,
    why: 'Volcengine answers only for tasks that started in the last 72 hours. Save what you need before then.',
  }),
  'left-query-window': () => ({
    headline: 'Past the 72 hours in which it can be looked up',
    why: 'Volcengine answers only for tasks that started in the last 72 hours. This one still runs, but the next look-up may not find it.',
  }),
  'clock-skew': ({ aheadMs }, { duration }) => ({
    headline: `The start lies ${duration(aheadMs)} in the future`,
    why: 'The clock of the machine that runs Tasklens may be slow. Until it is set right, take the ages and durations here with care.',
  }),
  'audio-bitrate-capped': ({ bitrate, cap }) => ({
    headline: `Audio goes out at ${cap} Kbps, not ${bitrate}`,
    why: 'This AAC variant and channel count allow no more. AAC-LC has no such cap.',
  }),
  'stereo-required': () => ({
    headline: 'HE-AAC v2 is set with mono sound',
    why: 'HE-AAC v2 is for stereo only. Set two channels (AudioChannels), or another AudioProfile.',
  }),
  'volume-indication-adds-black-frames': () => ({
    headline: 'The audio-only relay carries black pictures',
    why: 'Volume indication is on, and Volcengine then adds black frames. Turn VolumeIndicationMode off for sound alone.',
  }),
  'spatial-axes-not-perpendicular': () => ({
    headline: 'The listener’s orientation is ignored',
    why: 'Forward, right and up must be perpendicular to each other. They are not, so Volcengine uses its defaults.',
  }),
  ...layoutFindings,
  'freeze-check-risky': ({ intervalSeconds }, { duration }) => ({
    headline: 'A page that stands still gets reloaded',
    why: `The freeze check looks every ${duration(intervalSeconds * 1000)}: two hits in a row refresh the page, two more reschedule the task. Turn it off if the page may stand still.`,
  }),
  'start-event-may-never-come': () => ({
    headline: 'Capture waits for the page, with no time limit',
    why: 'Capture begins only when the page calls onWebcastStart(), and StartTimeout is off. If the page never calls it, nothing is captured.',
  }),
  'start-timeout-unused': ({ startTimeoutSeconds }, { duration }) => ({
    headline: 'The start timeout has no effect',
    why: `StartTimeout (${duration(startTimeoutSeconds * 1000)}) counts only when EnableEventNotify is on, and it is off.`,
  }),
  'max-running-time-reached': ({ maxRunningSeconds }, { duration }) => ({
    headline: `Reached its maximum running time of ${duration(maxRunningSeconds * 1000)}`,
    why: 'A task ends by itself once it has run that long. A higher MaxRunningTime (at most 24 hours) must be set at the start.',
  }),
  'odd-video-size': ({ width, height }) => ({
    headline: `Video size ${width} × ${height} has an odd side`,
    why: 'Width and height must be even; Volcengine changes an odd one, so the picture is not exactly the size asked for.',
  }),
  'no-files-yet': () => ({
    headline: 'No files yet, as is normal while recording',
    why: 'Before the end, only HLS with upload while recording (EnableSyncUpload) is listed. Look again after the end.',
  }),
  'files-overlap': ({ file, next, overlapMs }, { duration }) => ({
    headline: `Files ${file} and ${next} overlap by ${duration(overlapMs)}`,
    why: 'They hold the same streams. Played one after the other, this part comes twice.',
  }),
  'files-gap': ({ file, next, gapMs }, { duration }) => ({
    headline: `${duration(gapMs)} missing between files ${file} and ${next}`,
    why: 'They hold the same streams, and no listed file covers the time between. Ask whether publishing paused then.',
  }),
  'file-empty': ({ file, size, durationMs }, { bytes, duration, list }) => ({
    headline: `File ${file} ${size === 0 ? 'is empty' : 'is listed without a length'}`,
    why: `Volcengine lists it with ${list([
      ...(size === null ? [] : [bytes(size)]),
      ...(durationMs === null ? [] : [duration(durationMs)]),
    ])}. Have the customer open it in their storage to make sure.`,
  }),
  'files-do-not-cover-task': ({ coveredMs, taskMs }, { duration, percent }) => ({
    headline: `The files cover ${percent(coveredMs / taskMs)} of the task`,
    why: `Together they last ${duration(coveredMs)}, the task ran for ${duration(taskMs)}. Ask whether publishing paused in between.`,
  }),
  'file-before-task': ({ file, earlyMs }, { duration }) => ({
    headline: `File ${file} is ${duration(earlyMs)} older than the task`,
    why: 'It was created before the task started. Check that it belongs to this task.',
  }),
};
