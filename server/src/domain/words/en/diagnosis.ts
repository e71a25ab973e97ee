import type { DiagnosisWords } from '../diagnosisWords.ts';
import { codes } from './codes.ts';
import { findings } from './findings.ts';
import { members } from './members.ts';
import { idNames, kindNames, layoutModes } from './names.ts';
import { pictureFailures, problems } from './problems.ts';
import { verdicts } from './verdicts.ts';

export const diagnosis: DiagnosisWords = {
  kindNames,
  idNames,
  layoutModes,
  ...codes,
  verdicts,
  findings,
  problems,
  pictureFailures,
  members,
};
