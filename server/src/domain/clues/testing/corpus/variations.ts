import type { PastedText } from '../pastedText.ts';

// The one part of the corpus that a program made: every way to write a label, around ids that stay the same.

const appLabels = ['AppId', 'app_id', 'APP-ID', 'appid', 'App ID', '应用ID', '应用 Id'];
const separators = ['=', ': ', '：', ' = ', ' : '];

/** Each label with each way to part it from its value. */
export const variations: readonly PastedText[] = appLabels.flatMap((label, row) =>
  separators.slice(row % 2, 3 + (row % 2)).map((separator): PastedText => {
    const room = label.startsWith('应')
      ? '房间ID'
      : label.replace(/app/i, (word) => (word === 'app' ? 'room' : 'Room'));
    return {
      name: `the label “${label}” with “${separator}”`,
      text: `${label}${separator}61c0a1b2c3d4e5f607182939\n${room}${separator}var-${row}`,
      told: [{ appId: '61c0a1b2c3d4e5f607182939', roomId: `var-${row}` }],
      isVariation: true,
    };
  }),
);
