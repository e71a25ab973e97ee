import type { Kind } from '@tasklens/server/contract/kinds';
import type { AnswerOf } from '@tasklens/server/contract/lookup';
import type { ComponentType } from 'react';
import type { Format } from '@tasklens/server/domain/words/format';
import type { Messages } from '../../../i18n/messages.ts';

/** What every part of a kind's view is given. */
export interface KindViewProps<K extends Kind> {
  answer: AnswerOf<K>;
  format: Format;
}

/** One tab of facts below the picture; its id stands in the URL. */
export interface KindTab<K extends Kind> {
  id: string;
  label: (messages: Messages) => string;
  /** Whether this answer has anything for it; a tab without stands on every page of its kind. */
  hasContent?: (answer: AnswerOf<K>) => boolean;
  Panel: ComponentType<KindViewProps<K>>;
}

/** What is particular to one kind: its picture and its tabs. Each kind's view is a chunk of its own. */
export interface KindView<K extends Kind> {
  Picture: ComponentType<KindViewProps<K>>;
  /** Heading of the picture, e.g. "Picture" with "custom layout · 1280 × 720 · 4 regions" beside it. */
  title: (messages: Messages) => string;
  subtitle: (props: KindViewProps<K>, messages: Messages) => string;
  /** Before the Raw and Request tabs, which every kind has. */
  tabs: readonly KindTab<K>[];
}
