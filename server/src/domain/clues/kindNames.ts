import type { Kind } from '../../contract/kinds.ts';
import type { Place, Sureness } from './clue.ts';

interface KindName {
  kind: Kind;
  sureness: Sureness;
}

interface FoundKind extends KindName {
  at: Place;
}

/** The longer before those that they hold; what a text is searched for. */
const names: readonly (readonly [RegExp, Kind, Sureness])[] = [
  // The vendor's actions and results, whatever they do with the task. (Source: task-types §1)
  [/push_?single_?stream(?:_?to_?cdn)?/, 'single-push', 'certain'],
  [/push_?mixed_?stream(?:_?to_?cdn)?/, 'mixed-push', 'certain'],
  [/(?:(?:get|start|stop|update)_?web_?cast(?:_?task)?|webcasttask)(?![a-z])/, 'webcast', 'certain'],
  [/(?:get|create|stop|list|delete|update)_?pull_?record(?:_?task)?(?![a-z])/, 'pull-record', 'certain'],
  [/(?:get|start|stop|update)_?record(?:_?task)?(?![a-z])/, 'record', 'certain'],
  // What people call them.
  [
    /单流(?:转推|推流|任务)|单路转推|(?<![a-z])single[- ]?(?:stream )?(?:push|relay)(?:es|s)?(?![a-z])/,
    'single-push',
    'likely',
  ],
  [
    /[合混]流(?:转推|推流|任务)|(?<![a-z])mix(?:ed)?[- ]?(?:stream )?(?:push|relay)(?:es|s)?(?![a-z])/,
    'mixed-push',
    'likely',
  ],
  [
    /云录屏|网页录屏|(?<![a-z])web[ -]?cast(?:s|ing)?(?![a-z])|(?<![a-z])web(?:[- ]page)?[- ]?capture/,
    'webcast',
    'likely',
  ],
  [
    /拉流录制|直播录制|直播拉流录制|(?<![a-z])pull[- ]?record(?:ing)?(?![a-z])|(?<![a-z])live ?(?:pull ?)?record(?:ing)?(?![a-z])/,
    'pull-record',
    'likely',
  ],
  [/云端?录制|(?<![a-z])cloud[- ]?record(?:ing)?(?![a-z])/, 'record', 'likely'],
  [/网页录制|页面录制|web[- ]?(?:page )?recording/, 'webcast', 'unsure'],
  [/单流|(?<![a-z])single[- ]?stream(?![a-z])/, 'single-push', 'likely'],
  [/[合混]流|(?<![a-z])mixed[- ]?streams?(?![a-z])/, 'mixed-push', 'likely'],
  [/录制(?:任务)?|(?<![a-z])recording(?![a-z])|(?<![a-z])record task(?![a-z])/, 'record', 'likely'],
];

const any = new RegExp(names.map(([{ source }]) => source).join('|'), 'gi');
const each = names.map(([{ source }, kind, sureness]) => ({
  name: new RegExp(`^(?:${source})`, 'i'),
  kind,
  sureness,
}));

/** Each name of a kind in the text. */
export function findKindNames(text: string): FoundKind[] {
  const known = new Map<string, KindName>(); // few names come again and again
  const found: FoundKind[] = [];
  any.lastIndex = 0;
  for (let match = any.exec(text); match !== null; match = any.exec(text)) {
    const [written] = match;
    const named = known.get(written) ?? each.find(({ name }) => name.test(written));
    if (named === undefined) continue;
    known.set(written, named);
    const { kind, sureness } = named;
    found.push({ kind, sureness, at: { start: match.index, end: match.index + written.length } });
  }
  return found;
}

/** The kind that an action of the vendor's has to do with: `StartRecord`, `GetWebCastTask`. */
export function kindOfAction(action: string): Kind | null {
  const [named] = findKindNames(action);
  return named?.sureness === 'certain' ? named.kind : null;
}

/** Words that say no kind in a sentence, and one where a kind is expected. */
const alone = new Map<string, Kind>([
  ['single', 'single-push'],
  ['mix', 'mixed-push'],
  ['mixed', 'mixed-push'],
  ['web', 'webcast'],
  ['录屏', 'webcast'],
  ['record', 'record'],
]);

/** No name of a kind is longer. */
const longestName = 60;

/** The kind that a cell names, in Chinese or English, as an action or in the contract's own words; null when it names none. */
export function kindOfCell(cell: string): Kind | null {
  const written = cell.slice(0, longestName);
  const joined = written.toLowerCase().replaceAll(/[\s_-]+/gu, '');
  return alone.get(joined) ?? (findKindNames(joined)[0] ?? findKindNames(written)[0])?.kind ?? null;
}
