import type { ComparedValue } from '@tasklens/server/contract/comparison';
import { createFormat } from '@tasklens/server/domain/words/format';
import type { Language } from '@tasklens/server/domain/words/language';
import { expect, it } from 'vitest';
import { compare as en } from '../../i18n/en/compare.ts';
import { messages as enMessages } from '../../i18n/en/messages.ts';
import { compare as zh } from '../../i18n/zh-CN/compare.ts';
import { messages as zhMessages } from '../../i18n/zh-CN/messages.ts';
import { sayValue } from './sayValue.ts';

const said = (pattern: string, value: Omit<ComparedValue, 'isDefault'>, language: Language = 'en') => {
  const [messages, words] = language === 'en' ? [enMessages, en] : [zhMessages, zh];
  const { text, beside } = sayValue(
    pattern,
    { isDefault: false, ...value },
    { messages, words, format: createFormat(language, 'utc+8', '') },
  );
  return beside === null ? text : `${text} | ${beside}`;
};

it.each<[string, Omit<ComparedValue, 'isDefault'>, string]>([
  ['Status', { value: { code: 2, name: 'running' } }, 'Running | 2'],
  ['Status', { value: { code: 9, name: 'unrecognised' } }, '9 (not documented)'],
  ['Control.MediaType', { value: { code: 1, name: 'audio-only' } }, 'audio only | 1'],
  ['Layout.CustomLayout.Regions[].MediaType', { value: { code: 2, name: 'video-only' } }, 'video only | 2'],
  ['TargetStreams.StreamList[].StreamType', { value: { code: 1, name: 'screen' } }, 'screen | 1'],
  ['Encode.VideoCodec', { value: { code: 0, name: 'H.264' } }, 'H.264 | 0'],
  ['Encode.VideoBitrate', { value: 1500, unit: 'kbps' }, '1,500 kbps'],
  ['Encode.VideoFps', { value: 25, unit: 'frames-per-second' }, '25 fps'],
  ['Encode.AudioSampleRate', { value: 48_000, unit: 'hertz' }, '48,000 Hz'],
  ['Control.MaxIdleTime', { value: 180, unit: 'seconds' }, '180 s'],
  ['Control.VolumeIndicationMode', { value: false }, 'off'],
  ['Control.TalkVolume', { value: 12 }, '12'],
  ['Layout.CustomLayout.Canvas.Width', { value: 1920, unit: 'px' }, '1920 px'],
  [
    'Layout.CustomLayout.Regions[].LocationX',
    { value: 0.6775, unit: 'fraction', px: 867 },
    '0.6775 | 867 px',
  ],
  ['Layout.CustomLayout.Regions[].SourceCrop.LocationX', { value: 0.1, unit: 'fraction' }, '0.1'],
  ['Layout.CustomLayout.Regions[].SpatialPosition', { value: [1, null, -3] }, '1, –, -3'],
  ['StartTime', { value: '2026-11-21T09:00:02.000Z', unit: 'instant' }, '2026-11-21 17:00:02 UTC+8'],
  ['RecordFileList[].Duration', { value: 61_000, unit: 'milliseconds' }, '1 min 1 s | 61,000 ms'],
  ['RecordFileList[].Size', { value: 29_000_000, unit: 'bytes' }, '29 MB | 29,000,000 bytes'],
  ['PushURL', { value: '' }, 'empty'],
])('%s of %j is said as %s', (pattern, value, text) => {
  expect(said(pattern, value)).toBe(text);
});

it('speaks Chinese as well', () => {
  expect(said('Status', { value: { code: 2, name: 'running' } }, 'zh-CN')).toBe('运行中 | 2');
  expect(said('Control.MaxIdleTime', { value: 180, unit: 'seconds' }, 'zh-CN')).toBe('180 秒');
});
