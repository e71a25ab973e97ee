import type { VerdictCode } from '../../contract/verdict.ts';
import { cameras, customLayout, grid } from './layouts.ts';
import { mix } from './mixedRelay.ts';
import { ended, running, type RtcLife, waiting } from './rtcLife.ts';
import { inRoom, type Moment, second, showApp, type TaskStory } from './story.ts';

const lastsMs = 150 * second;

interface Phase {
  /** Since the cycle began. */
  untilMs: number;
  life: (startMs: number) => RtcLife;
  pushState: number;
  verdict: VerdictCode;
}

/** Each phase outlasts two of the task page's 5-s look-ups. */
const phases: readonly Phase[] = [
  { untilMs: 15 * second, life: waiting, pushState: 0, verdict: 'waiting-to-start' },
  { untilMs: 30 * second, life: running, pushState: 2, verdict: 'running-connecting' },
  { untilMs: 45 * second, life: running, pushState: 4, verdict: 'running-connected' },
  { untilMs: 90 * second, life: running, pushState: 5, verdict: 'running-pushing' },
  { untilMs: 110 * second, life: running, pushState: 3, verdict: 'running-reconnecting' },
  { untilMs: lastsMs, life: running, pushState: 5, verdict: 'running-pushing' },
];

const over: Phase = {
  untilMs: 180 * second,
  life: (startMs) => ended(startMs, lastsMs, 'StopByAPI'),
  pushState: 6,
  verdict: 'ended-by-api',
};

/** Where the cycle stands; a new one begins, with a new start time, as soon as the last is over. */
function phaseAt({ anchorMs, nowMs }: Moment): { phase: Phase; startMs: number } {
  const cycle = Math.floor((nowMs - anchorMs) / over.untilMs);
  const startMs = anchorMs + cycle * over.untilMs;
  return { phase: phases.find(({ untilMs }) => nowMs - startMs < untilMs) ?? over, startMs };
}

/** The one task that changes while it is watched. */
export const lifeCycleStory: TaskStory = {
  name: 'mixed-life-cycle',
  kind: 'mixed-push',
  query: inRoom(showApp, 'show-310', { taskId: 'relay-life' }),
  task: (moment) => {
    const { phase, startMs } = phaseAt(moment);
    return mix(phase.life(startMs), 'life', {
      streams: cameras(2, 'host'),
      layout: customLayout([1280, 720], grid(2, 1)),
      pushState: phase.pushState,
    });
  },
  expectedVerdict: (moment) => phaseAt(moment).phase.verdict,
  expectedDrift: [],
  title: {
    'zh-CN': '看着它变化：三分钟一轮的合流转推',
    en: 'A relay to watch: its whole life in three minutes',
  },
};
