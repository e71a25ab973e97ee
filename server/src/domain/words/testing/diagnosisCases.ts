import type { FindingCode, FindingParams } from '../../../contract/finding.ts';
import { kinds, type Kind, type RtcKind } from '../../../contract/kinds.ts';
import { verdictCodes, type VerdictCode, type VerdictParams } from '../../../contract/verdict.ts';
import { diagnosis as en } from '../en/diagnosis.ts';
import { createFormat } from '../format.ts';
import type { Language } from '../language.ts';
import type { DiagnosisWords, FindingText, VerdictFacts, VerdictText } from '../diagnosisWords.ts';
import { diagnosis as zh } from '../zh-CN/diagnosis.ts';

export const wordsOf: Record<Language, DiagnosisWords> = { en, 'zh-CN': zh };

const observedAt = '2026-11-21T11:00:00.000Z';
const startTime = '2026-11-21T09:00:02.000Z';
const endTime = '2026-11-21T09:12:43.000Z';

const rtc: readonly RtcKind[] = ['single-push', 'mixed-push', 'webcast', 'record'];
const push: readonly Kind[] = ['single-push', 'mixed-push'];

/** Where each verdict can occur, and the params that change its sentences. (Source: the diagnosis table) */
const verdictCases: { [Code in VerdictCode]: [readonly Kind[], ...VerdictParams<Code>[]] } = {
  'waiting-to-start': [rtc, {}],
  'running-pushing': [push, {}],
  'running-connected': [push, {}],
  'running-reconnecting': [push, {}],
  'running-connecting': [push, {}],
  'running-not-pushing': [
    push,
    { waitsForPublisher: true },
    { waitsForPublisher: false },
    { waitsForPublisher: null },
  ],
  'running-state-unavailable': [push, {}],
  running: [['webcast'], {}],
  recording: [['record', 'pull-record'], {}],
  'ended-by-api': [rtc, {}],
  'ended-idle': [
    [...push, 'record'],
    { idleSince: '2026-11-21T09:09:43.000Z', maxIdleSeconds: 180 },
    { idleSince: null, maxIdleSeconds: null },
  ],
  'ended-user-left': [push, {}],
  'ended-max-running-time': [
    ['webcast'],
    { maxRunningSeconds: 3600, differenceMs: 3000 },
    { maxRunningSeconds: 3600, differenceMs: -65_000 },
    { maxRunningSeconds: 86_400, differenceMs: 0 },
    { maxRunningSeconds: null, differenceMs: null },
  ],
  'ended-start-failed': [rtc, {}],
  'ended-unknown-reason': [rtc, { reason: 'UnknownStopReason' }, { reason: 'NodeDrained' }],
  'ended-without-reason': [rtc, {}],
  'ended-no-files': [['record'], { otherwise: 'ended-by-api' }, { otherwise: 'ended-idle' }],
  'failed-to-start': [rtc, {}],
  failed: [rtc, { reason: null }, { reason: 'IdleTimeOut' }],
  abnormal: [rtc, {}],
  scheduled: [['pull-record'], {}],
  ended: [['pull-record'], {}],
  disabled: [['pull-record'], {}],
  'unrecognised-status': [kinds, { status: 7 }, { status: '暂停' }, { status: null }],
  contradictory: [
    kinds,
    { otherwise: 'ended-by-api', clashes: ['ended-without-end-time'] },
    { otherwise: 'running-pushing', clashes: ['running-with-end-time', 'running-with-stop-reason'] },
  ],
};

const guest = { userId: 'guest-3', isScreen: false };
/** Someone known, their screen, and nobody known. */
const everyPlaced = [
  { region: 2, ...guest },
  { region: 3, userId: 'host-7', isScreen: true },
  { region: 12, userId: null, isScreen: false },
];
const outside = {
  box: { x: 1600, y: 900, width: 640, height: 360 },
  canvas: { width: 1920, height: 1080 },
};

const findingCases: { [Code in FindingCode]: FindingParams<Code>[] } = {
  'leaves-query-window-soon': [{ remainingMs: 18_120_000 }],
  'left-query-window': [{}],
  'clock-skew': [{ aheadMs: 200_000 }],
  'audio-bitrate-capped': [{ bitrate: 128, cap: 64 }],
  'stereo-required': [{}],
  'volume-indication-adds-black-frames': [{}],
  'spatial-axes-not-perpendicular': [{}],
  'too-many-streams': [{ streams: 500, limit: 17 }],
  'stream-targeted-and-excluded': [guest, { userId: null, isScreen: false }],
  'duplicate-stream-index': [
    { index: 4, list: 'streams', first: 1, second: 3 },
    { index: 4, list: 'regions', first: 1, second: 3 },
  ],
  'region-without-stream': [{ region: 2, streamIndex: 9 }],
  'stream-without-region': [
    { streamIndex: 5, ...guest },
    { streamIndex: 5, userId: null, isScreen: false },
  ],
  'layout-missing': [{ part: 'layout' }, { part: 'canvas' }, { part: 'regions' }],
  'canvas-odd': [{ width: 1281, height: 720 }],
  'canvas-out-of-range': [{ width: 100_000, height: -1 }],
  'encode-size-ignored': [{ encode: { width: 640, height: 480 }, canvas: { width: 1280, height: 720 } }],
  'background-colour-invalid': [{}],
  'background-colour-hidden': [{ colour: '#303342' }],
  'insecure-image-url': [null, ...everyPlaced].flatMap((placed) =>
    ['http', 'file'].map((scheme) => ({ placed, scheme })),
  ),
  'region-outside-canvas': everyPlaced.flatMap((placed) => [
    { ...placed, part: 'wholly' as const, share: 1, ...outside },
    { ...placed, part: 'partly' as const, share: 0.001, ...outside },
  ]),
  'region-empty': everyPlaced.map((placed) => ({ ...placed, width: 0, height: 360 })),
  'region-transparent': everyPlaced,
  'region-covered': everyPlaced.flatMap((placed) =>
    everyPlaced.flatMap((by) => [
      { ...placed, by, others: 2, isAssumed: false },
      { ...placed, by, others: 0, isAssumed: true },
    ]),
  ),
  'region-z-tie': everyPlaced.flatMap((placed) =>
    everyPlaced.map((other) => ({ ...placed, other, zOrder: 5 })),
  ),
  'corner-radius-ignored': everyPlaced.map((placed) => ({ ...placed, radiusPx: 384, limitPx: 126.5 })),
  'aspect-distorted': everyPlaced.flatMap((placed) => [
    { ...placed, width: 640, height: 640, source: '16:9' as const, distortionPercent: -77.8 },
    { ...placed, width: 1280, height: 200, source: '16:10' as const, distortionPercent: 300 },
  ]),
  'source-crop-out-of-range': everyPlaced.map((placed) => ({
    ...placed,
    member: 'LocationX',
    value: 1.2,
    range: '[0, 1)',
  })),
  'audio-only-region': everyPlaced,
  'unit-mixed': everyPlaced,
  'value-out-of-range': [
    { region: null, member: 'VideoFps', value: 120, range: '[1, 60]' },
    { region: null, member: 'AudioSampleRate', value: 8000, range: '32000, 44100, 48000' },
    { region: 2, member: 'ZOrder', value: -1, range: '[0, 100]' },
  ],
  'freeze-check-risky': [{ intervalSeconds: 5 }],
  'start-event-may-never-come': [{}],
  'start-timeout-unused': [{ startTimeoutSeconds: 10 }],
  'max-running-time-reached': [{ maxRunningSeconds: 86_400 }],
  'odd-video-size': [{ width: 1281, height: 720 }],
  'no-files-yet': [{}],
  'files-overlap': [{ file: 1, next: 2, overlapMs: 420 }],
  'files-gap': [{ file: 999, next: 1000, gapMs: 65_000 }],
  'file-empty': [
    { file: 3, size: 0, durationMs: 0 },
    { file: 3, size: 0, durationMs: null },
    { file: 3, size: 30_388_433, durationMs: 0 },
    { file: 3, size: null, durationMs: 0 },
  ],
  'files-do-not-cover-task': [{ coveredMs: 465_000, taskMs: 761_000 }],
  'file-before-task': [{ file: 2, earlyMs: 3000 }],
};

const formatOf = {
  en: createFormat('en', 'utc+8', observedAt),
  'zh-CN': createFormat('zh-CN', 'utc+8', observedAt),
};

type Times = Pick<VerdictFacts, 'startTime' | 'endTime'>;

/** An evening look-up (UTC+8) at a task that ran from 17:00:02 until 17:12:43, unless the times say otherwise. */
export function factsOf(language: Language, kind: Kind, times: Times = { startTime, endTime }): VerdictFacts {
  return { kind, ...times, observedAt, format: formatOf[language] };
}

const knownTimes: Times[] = [
  { startTime, endTime },
  { startTime, endTime: null },
  { startTime: null, endTime },
  { startTime: null, endTime: null },
  // Against the order of time, as a contradictory answer may have it.
  { startTime: endTime, endTime: startTime },
];

/** A verdict's words, and the case they are for. */
interface Told<Code extends VerdictCode> {
  code: Code;
  params: VerdictParams<Code>;
  facts: VerdictFacts;
  text: VerdictText;
}

function tellVerdict<Code extends VerdictCode>(language: Language, code: Code): Told<Code>[] {
  const [kindsOfCode, ...paramsOfCode] = verdictCases[code];
  const tell = wordsOf[language].verdicts[code];
  return kindsOfCode.flatMap((kind) =>
    paramsOfCode.flatMap((params) =>
      knownTimes.map((times) => {
        const facts = factsOf(language, kind, times);
        return { code, params, facts, text: tell(params, facts) };
      }),
    ),
  );
}

function tellFinding<Code extends FindingCode>(
  language: Language,
  code: Code,
): (FindingText & { code: Code })[] {
  const tell = wordsOf[language].findings[code];
  return findingCases[code].map((params) => ({ code, ...tell(params, formatOf[language]) }));
}

/** The words of every verdict, for every kind it can occur for, with every fact known or not. */
export const tellVerdicts = (language: Language) =>
  verdictCodes.flatMap((code) => tellVerdict(language, code));

const findingCodes = Object.keys(findingCases) as FindingCode[];
export const tellFindings = (language: Language) =>
  findingCodes.flatMap((code) => tellFinding(language, code));
