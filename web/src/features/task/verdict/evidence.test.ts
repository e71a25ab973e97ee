import { expect, it } from 'vitest';
import { createFormat } from '@tasklens/server/domain/words/format';
import { anAnswer } from '../../../testing/builders.ts';
import { findMember, printMember } from './evidence.ts';

const format = createFormat('en', 'utc+8', '2026-11-21T10:00:00.000Z');
const { task } = anAnswer('single-push');

it.each([
  ['Status', '3'],
  ['StopReason', 'StopByAPI'],
  ['EndTime', '17:12:43 UTC+8'],
  ['PushStreamState', '6'],
  ['Control.MaxIdleTime', '180'],
  ['PushURL', 'rtmp://push.example.com/live/•••#4af109'],
  ['NoSuch.Member', null],
])('prints %s of the answer', (path, text) => {
  expect(printMember(findMember(task, path), format)).toBe(text);
});

it('prints a list by its length and an absent value as nothing', () => {
  const record = anAnswer('record', { task: { recordFileList: [], endTime: null } }).task;
  expect(printMember(findMember(record, 'RecordFileList'), format)).toBe('[0]');
  expect(printMember(findMember(record, 'EndTime'), format)).toBeNull();
});
