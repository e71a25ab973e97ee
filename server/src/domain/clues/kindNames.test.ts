import { expect, test } from 'vitest';
import { kinds } from '../../contract/kinds.ts';
import { kindNames as en } from '../words/en/names.ts';
import { kindNames as zh } from '../words/zh-CN/names.ts';
import { findKindNames, kindOfAction, kindOfCell } from './kindNames.ts';

const first = (text: string) => findKindNames(text).map(({ kind, sureness }) => `${kind} ${sureness}`)[0];

test.each([
  ['Action=StartPushMixedStreamToCDN', 'mixed-push certain'],
  ['push_single_stream_to_cdn failed', 'single-push certain'],
  ['StopWebcast', 'webcast certain'],
  ['GetPullRecordTask', 'pull-record certain'],
  ['UpdateRecord', 'record certain'],
  ['单流转推没画面', 'single-push likely'],
  ['混流转推任务', 'mixed-push likely'],
  ['合流', 'mixed-push likely'],
  ['云录屏白屏', 'webcast likely'],
  ['网页录制', 'webcast unsure'],
  ['云端录制没有文件', 'record likely'],
  ['直播录制任务', 'pull-record likely'],
  ['拉流录制', 'pull-record likely'],
  ['the mixed push stopped', 'mixed-push likely'],
  ['a Web Cast of our page', 'webcast likely'],
  ['cloud recording', 'record likely'],
  ['live recording', 'pull-record likely'],
])('%j names a kind', (text, named) => {
  expect(first(text)).toBe(named);
});

test.each(['转推直播', 'remixed pushes', 'recorded yesterday', 'StopPushStreamToCDN', 'StartRecorder'])(
  '%j names none',
  (text) => {
    expect(findKindNames(text)).toEqual([]);
  },
);

test('only an action tells the kind of an action', () => {
  expect(kindOfAction('GetRecordTask')).toBe('record');
  expect(kindOfAction('ListRoomInfo')).toBeNull();
});

test.each(kinds)('a cell names %s as we do', (kind) => {
  for (const name of [kind, kind.replace('-', '_'), kind.toUpperCase(), en[kind], zh[kind]]) {
    expect(kindOfCell(name)).toBe(kind);
  }
});

test.each([
  ['mix', 'mixed-push'],
  ['Single relay', 'single-push'],
  ['网页 录制', 'webcast'],
  ['录屏', 'webcast'],
  ['our cloud recording', 'record'],
  ['LiveRecord', 'pull-record'],
  ['GetPushMixedStreamToCDNTask', 'mixed-push'],
  ['room-1', null],
  ['', null],
])('where a kind is expected %j names %s', (cell, kind) => {
  expect(kindOfCell(cell)).toBe(kind);
});
