import type { Layout } from '@tasklens/server/contract/task';
import type { Messages } from '../../../../i18n/messages.ts';
import { codedWord } from '../codedWord.ts';

/** The layout's name in words; the vendor's default, adaptive, when the answer names none. */
export function layoutModeText(layoutMode: Layout['layoutMode'], messages: Messages): string {
  const { layoutModes } = messages.kindView.mixedPush;
  return layoutMode === null ? layoutModes.adaptive : codedWord(layoutMode, layoutModes, messages);
}
