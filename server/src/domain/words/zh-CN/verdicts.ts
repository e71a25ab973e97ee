import type { VerdictWords } from '../diagnosisWords.ts';
import { ended } from './verdicts/ended.ts';
import { failed } from './verdicts/failed.ts';
import { liveRecording } from './verdicts/liveRecording.ts';
import { running } from './verdicts/running.ts';
import { unclear } from './verdicts/unclear.ts';

export const verdicts: VerdictWords = { ...running, ...ended, ...failed, ...liveRecording, ...unclear };
