import { kinds, type Kind } from '../../../contract/kinds.ts';
import { findKindNames } from '../kindNames.ts';
import { kindNames as en } from '../../words/en/names.ts';
import { kindNames as zh } from '../../words/zh-CN/names.ts';

/** Words that say no kind in a sentence, and one where a kind is expected. (Source: task-types §1) */
const words: Record<Kind, readonly string[]> = {
  'single-push': ['single', 'single relay', '单流'],
  'mixed-push': ['mixed', 'mixed relay', 'mix', '合流', '混流'],
  webcast: ['web', 'web recording', '网页录制', '页面录制', '录屏'],
  record: ['cloud record', '云录制', '录制'],
  'pull-record': ['live record', '拉流录制'],
};

const known = new Map(
  kinds.flatMap((kind) =>
    [kind, en[kind], zh[kind], ...words[kind]].map((word) => [fold(word), kind] as const),
  ),
);

/** The kind that a cell names, in Chinese or English, as an action or in the contract's own words; null when it names none. */
export function kindOfCell(cell: string): Kind | null {
  return known.get(fold(cell)) ?? findKindNames(cell.slice(0, longestCell))[0]?.kind ?? null;
}

/** No name of a kind is longer. */
const longestCell = 60;

function fold(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]+/gu, '');
}
