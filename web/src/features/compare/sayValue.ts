import type { ComparedValue } from '@tasklens/server/contract/comparison';
import type { VendorCode } from '@tasklens/server/contract/coded';
import type { Format } from '@tasklens/server/domain/words/format';
import type { Messages } from '../../i18n/messages.ts';
import type { CompareWords } from './words.ts';

interface Said {
  text: string;
  /** What stands smaller beside it: the vendor's code of a word, the px of a fraction. */
  beside: string | null;
}

/** A value as a person reads it, in its unit; `pattern` is its path without what is in brackets. */
export function sayValue(
  pattern: string,
  { value, unit, px }: ComparedValue,
  { messages, words, format }: { messages: Messages; words: CompareWords; format: Format },
): Said {
  const { kindView } = messages;
  if (isCoded(value)) return sayCode(pattern, value, messages);
  if (typeof value === 'boolean') return plain(value ? kindView.on : kindView.off);
  if (Array.isArray(value))
    return plain(value.map((each) => (each === null ? '–' : String(each))).join(', '));
  if (typeof value === 'string') {
    if (unit === 'instant') return plain(format.fullInstant(value));
    return plain(value === '' ? words.emptyText : value);
  }
  const number = value as number;
  const printed = format.number(number);
  switch (unit) {
    case undefined:
    case 'instant':
      return plain(printed);
    case 'fraction':
      return { text: String(number), beside: px === undefined ? null : kindView.pixels(String(px)) };
    case 'px':
      return plain(kindView.pixels(String(number)));
    case 'seconds':
      return plain(kindView.seconds(printed));
    case 'milliseconds':
      return { text: format.duration(number), beside: kindView.milliseconds(printed) };
    case 'kbps':
      return plain(kindView.kbps(printed));
    case 'frames-per-second':
      return plain(kindView.framesPerSecond(printed));
    case 'hertz':
      return plain(kindView.hertz(printed));
    case 'bytes':
      return { text: format.bytes(number), beside: kindView.bytes(printed) };
  }
}

const plain = (text: string): Said => ({ text, beside: null });

interface Coded {
  code: VendorCode;
  name: string;
}

const isCoded = (value: unknown): value is Coded =>
  typeof value === 'object' && value !== null && 'code' in value && 'name' in value;

/** Names that are words in every language, such as `H.264`, stand for themselves. */
function sayCode(pattern: string, { code, name }: Coded, messages: Messages): Said {
  if (name === 'unrecognised') return plain(messages.kindView.unrecognised(String(code)));
  return { text: tableOf(pattern, messages)?.[name] ?? name, beside: String(code) };
}

function tableOf(pattern: string, messages: Messages): Readonly<Record<string, string>> | undefined {
  const { streamTypes, taskMedia, regionMedia, renderModes, imageFills, mixedPush } = messages.kindView;
  if (pattern.endsWith('.StreamType')) return streamTypes;
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    Status: messages.statuses,
    StopReason: messages.stopReasons,
    PushStreamState: messages.pushStates,
    'Control.MediaType': taskMedia,
    'Control.FrameInterpolationMode': mixedPush.fillers,
    'Control.PushStreamMode': mixedPush.pushStreamModes,
    'Layout.LayoutMode': mixedPush.layoutModes,
    'Layout.CustomLayout.Regions[].MediaType': regionMedia,
    'Layout.CustomLayout.Regions[].RenderMode': renderModes,
    'Layout.CustomLayout.Regions[].AlternateImageFillMode': imageFills,
  };
  return tables[pattern];
}
