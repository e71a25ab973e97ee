import { kinds, type Kind } from '../../../contract/kinds.ts';
import { kindNames as en } from '../../words/en/names.ts';
import { kindNames as zh } from '../../words/zh-CN/names.ts';

/** Other words for the kinds: the vendor's, and what people write. (Source: task-types §1) */
const words: Record<Kind, readonly string[]> = {
  'single-push': ['single', 'single stream', 'single relay', '单流', '单流转推直播'],
  'mixed-push': ['mixed', 'mixed stream', 'mixed relay', 'mix', '合流', '混流', '混流转推', '合流转推直播'],
  webcast: ['web', 'web cast', 'web recording', '网页录制', '页面录制', '录屏'],
  record: ['recording', 'cloud record', '云录制', '录制', '云端录制任务'],
  'pull-record': [
    'live record',
    'live recording',
    'live pull record',
    'pull recording',
    '拉流录制',
    '直播录制任务',
    '直播拉流录制',
  ],
};

const known = new Map(
  kinds.flatMap((kind) =>
    [kind, en[kind], zh[kind], ...words[kind]].map((word) => [fold(word), kind] as const),
  ),
);

/** The middle of the names of the vendor's actions, whatever they do: `StartPushMixedStreamToCDN`, `GetWebCastTask`. */
const actions: readonly (readonly [RegExp, Kind])[] = [
  [/PushSingleStream/i, 'single-push'],
  [/PushMixedStream/i, 'mixed-push'],
  [/WebCast/i, 'webcast'],
  [/PullRecord/i, 'pull-record'],
  [/^(?:Get|Start|Update|Stop)Record/i, 'record'],
];

/** The kind that a cell names, in Chinese or English, as an action or in the contract's own words; null when it names none. */
export function kindOfCell(cell: string): Kind | null {
  return known.get(fold(cell)) ?? actions.find(([action]) => action.test(cell))?.[1] ?? null;
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]+/gu, '');
}
